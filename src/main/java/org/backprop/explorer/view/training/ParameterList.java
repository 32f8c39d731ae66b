package org.backprop.explorer.view.training;

import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.NumberField;
import org.backprop.explorer.view.control.SliderRange;

/**
 * Shows all parameters, a row for each: name, slider, value, and the derivative of the loss with respect to it. The
 * list is one stop of the Tab key, which goes from value to value inside it.
 */
public final class ParameterList extends VBox implements SnapshotView {

    /** The height of the heading and the insets. */
    private static final double HEADING_HEIGHT = 56;

    private static final double MIN_ROW_HEIGHT = 30;
    private static final double MAX_ROW_HEIGHT = 38;

    private final Label scope = new Label();
    private final ObservableList<Integer> indices = FXCollections.observableArrayList();
    private final ListView<Integer> list = new ListView<>(indices);
    private final ParameterColumns columns = new ParameterColumns();
    private final ParameterRows rows = new ParameterRows(list);
    private final Selection selection;
    private ParameterLayout layout;
    private Snapshot shownSnapshot;
    private GradientScale scale;
    private SliderRange range = SliderRange.MIN;

    /** Creates an empty list. */
    public ParameterList(EditActions actions, Selection selection) {
        this.selection = selection;
        getStyleClass().addAll("card", "parameter-list");
        prepareList(new ParameterRow.Context(actions, selection, this::nameOf, columns, rows));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(heading(), list);
        selection.selected().addListener((observable, oldValue, newValue) -> showSelected(newValue));
        selection.hovered().addListener((observable, oldValue, newValue) -> rows.forEach(ParameterRow::showSelection));
    }

    private void prepareList(ParameterRow.Context context) {
        list.setId("parameters");
        list.getStyleClass().add("parameter-rows");
        list.setAccessibleText(Texts.text("parameters.title"));
        list.setCellFactory(view -> createRow(context));
        list.fixedCellSizeProperty()
                .bind(Bindings.createDoubleBinding(this::rowHeight, list.heightProperty(), Bindings.size(indices)));
        list.focusVisibleProperty().addListener((observable, oldValue, newValue) -> {
            if (newValue) {
                focusSelected();
            }
        });
        list.addEventHandler(KeyEvent.KEY_TYPED, this::startTyping);
    }

    private ParameterRow createRow(ParameterRow.Context context) {
        ParameterRow row = new ParameterRow(context);
        rows.add(row);
        if (shownSnapshot != null) {
            row.render(shownSnapshot, range, scale);
        }
        return row;
    }

    /** Returns the height of a row: all rows share the list's height, within bounds that are comfortable to read. */
    private double rowHeight() {
        double share = (list.getHeight() - 4) / Math.max(1, indices.size());
        return Math.floor(Math.max(MIN_ROW_HEIGHT, Math.min(MAX_ROW_HEIGHT, share)));
    }

    private Pane heading() {
        Label title = new Label(Texts.text("parameters.title"));
        title.getStyleClass().add("card-title");
        Label value = new Label(Texts.text("parameters.value"));
        value.setId("value-heading");
        value.getStyleClass().addAll("muted", "value-heading");
        scope.setId("gradient-scope");
        scope.getStyleClass().add("muted");
        scope.setTooltip(new Tooltip());
        Pane heading = columns.heading(title, value, scope);
        heading.getStyleClass().add("parameter-heading");
        return heading;
    }

    private String nameOf(int index) {
        return layout.name(index).text();
    }

    /**
     * Moves the focus to the value of the selected parameter, or to the first value if none is selected; returns
     * whether there is one.
     */
    public boolean focusSelected() {
        return rows.focusValue(selectedIndex());
    }

    /** Discards the invalid texts that have been left in rows that are out of view now. */
    public void discardInvalidTexts() {
        rows.discardInvalidTexts();
    }

    private int selectedIndex() {
        return selection.selected().get() instanceof Element.Parameter parameter ? parameter.index() : 0;
    }

    /** Passes what is typed while the list has the focus on to the selected value. */
    private void startTyping(KeyEvent event) {
        if (event.getTarget() == list && NumberField.isBeginningOfNumber(event.getCharacter())) {
            rows.startTyping(selectedIndex(), event.getCharacter());
            event.consume();
        }
    }

    private void showSelected(Element selected) {
        rows.forEach(ParameterRow::showSelection);
        if (selected instanceof Element.Parameter parameter) {
            rows.bringIntoView(parameter.index());
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        list.layout(); // with the new number of rows in view
        rows.keepInView();
    }

    @Override
    public void render(Snapshot snapshot) {
        if (!snapshot.isOfSameTimeline(shownSnapshot)) {
            rows.reset();
            columns.reset();
            layout = snapshot.network().layout();
            range = SliderRange.MIN;
            indices.setAll(IntStream.range(0, layout.dimension()).boxed().toList());
            int lastLayer = snapshot.network().architecture().layerCount();
            selection.selected().set(new Element.Parameter(layout.weightIndex(lastLayer, 1, 1)));
            setMaxHeight(HEADING_HEIGHT + layout.dimension() * MAX_ROW_HEIGHT);
        }
        if (!rows.isAnySliderHeld()) {
            range = range.covering(snapshot.parameters());
        }
        showScope(snapshot);
        shownSnapshot = snapshot;
        scale = GradientScale.of(snapshot);
        rows.forEach(row -> row.render(snapshot, range, scale));
        rows.keepInView();
    }

    private void showScope(Snapshot snapshot) {
        String key = snapshot.hasReached(Phase.UPDATE)
                ? "gradient.before"
                : snapshot.isDisplayedGradientOfBatch() ? "gradient.batch" : "gradient.sample";
        scope.setText(Texts.text(key));
        scope.getTooltip().setText(Texts.text(key + ".full"));
    }
}
