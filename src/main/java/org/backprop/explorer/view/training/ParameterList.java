package org.backprop.explorer.view.training;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.SliderRange;

/** Shows all parameters, a row for each: name, slider, value, and the derivative of the loss with respect to it. */
public final class ParameterList extends VBox implements SnapshotView {

    /** The height of the heading and the insets. */
    private static final double HEADER_HEIGHT = 84;

    private static final double MIN_ROW_HEIGHT = 30;
    private static final double MAX_ROW_HEIGHT = 38;

    private final Label count = new Label();
    private final Label scope = new Label();
    private final ObservableList<Integer> indices = FXCollections.observableArrayList();
    private final ListView<Integer> list = new ListView<>(indices);
    private final Set<ParameterRow> rows = new HashSet<>();
    private final Selection selection;
    private ParameterLayout layout;
    private Snapshot shownSnapshot;
    private GradientScale scale;
    private SliderRange range = SliderRange.MIN;

    /** Creates an empty list. */
    public ParameterList(EditActions actions, Selection selection) {
        this.selection = selection;
        getStyleClass().addAll("card", "parameter-list");
        list.setId("parameters");
        list.getStyleClass().add("parameter-rows");
        list.setFocusTraversable(false); // its rows take the focus
        list.setCellFactory(view -> {
            ParameterRow row = new ParameterRow(new ParameterRow.Context(actions, selection, this::nameOf));
            rows.add(row);
            if (shownSnapshot != null) {
                row.render(shownSnapshot, range, scale);
            }
            return row;
        });
        list.fixedCellSizeProperty()
                .bind(Bindings.createDoubleBinding(this::rowHeight, list.heightProperty(), Bindings.size(indices)));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(header(), columns(), list);
        selection.selected().addListener((observable, oldValue, newValue) -> scrollTo(newValue));
        selection.hovered().addListener((observable, oldValue, newValue) -> rows.forEach(ParameterRow::showSelection));
    }

    /** Returns the height of a row: all rows share the list's height, within bounds that are comfortable to read. */
    private double rowHeight() {
        double share = (list.getHeight() - 4) / Math.max(1, indices.size());
        return Math.floor(Math.max(MIN_ROW_HEIGHT, Math.min(MAX_ROW_HEIGHT, share)));
    }

    private HBox header() {
        Label title = new Label(Texts.text("parameters.title"));
        title.getStyleClass().add("card-title");
        count.getStyleClass().add("muted");
        HBox header = new HBox(title, spacer(), count);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.BASELINE_LEFT);
        return header;
    }

    private HBox columns() {
        scope.getStyleClass().add("muted");
        scope.setId("gradient-scope");
        HBox columns = new HBox(spacer(), ParameterRow.valueHeading(Texts.text("parameters.value")), scope);
        scope.setMinWidth(ParameterRow.GRADIENT_WIDTH);
        columns.getStyleClass().add("parameter-heading");
        return columns;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private String nameOf(int index) {
        return layout.name(index).text();
    }

    private void scrollTo(Element selected) {
        rows.forEach(ParameterRow::showSelection);
        if (selected instanceof Element.Parameter parameter && !isVisible(parameter.index())) {
            list.scrollTo(Math.max(0, parameter.index() - 2));
        }
    }

    private boolean isVisible(int index) {
        return rows.stream().anyMatch(row -> !row.isEmpty() && row.getIndex() == index && row.isFullyVisible(list));
    }

    @Override
    public void render(Snapshot snapshot) {
        if (!snapshot.isOfSameTimeline(shownSnapshot)) {
            layout = snapshot.network().layout();
            range = SliderRange.MIN;
            indices.setAll(IntStream.range(0, layout.dimension()).boxed().toList());
            selection.selected().set(new Element.Parameter(0));
            setMaxHeight(HEADER_HEIGHT + layout.dimension() * MAX_ROW_HEIGHT);
            count.setText(Texts.text("parameters.count", layout.dimension()));
        }
        if (rows.stream().noneMatch(ParameterRow::isHeld)) {
            range = range.covering(snapshot.parameters());
        }
        scope.setText(Texts.text(snapshot.isDisplayedGradientOfBatch() ? "gradient.batch" : "gradient.sample"));
        shownSnapshot = snapshot;
        scale = GradientScale.of(snapshot);
        rows.forEach(row -> row.render(snapshot, range, scale));
    }
}
