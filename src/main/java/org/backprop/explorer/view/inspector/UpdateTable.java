package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.derivation.BatchFormulas;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.ParameterSymbol;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.StyleClasses;

/** A table of all parameters before and after the update, as high as a whole number of its rows. */
final class UpdateTable extends Region {

    private static final double ROW_HEIGHT = 21;
    private static final int MIN_ROWS = 3;
    private static final int DECIMALS = 7;
    private static final int DECIMALS_WHEN_NARROW = 5;
    /** The width below which the columns are narrower, with fewer decimals. */
    private static final double MIN_WIDTH_FOR_ALL_DECIMALS = 345;

    private static final Column NAME = new Column("parameter-name", 46, 40);
    private static final Column BEFORE = new Column("update-summary-before", 82, 64);
    private static final Column AFTER = new Column("update-summary-after", 100, 84);
    private static final Column CHANGE = new Column("update-summary-change", 90, 74);
    private static final List<Column> COLUMNS = List.of(NAME, BEFORE, AFTER, CHANGE);

    private final HBox heads = new HBox();
    private final ListView<Integer> rows = new ListView<>();
    private final List<Row> created = new ArrayList<>();
    private final Selection selection;
    private Snapshot shown;
    private boolean isSelectionToReveal;

    /** A column, by its style class and its least width, and that in a narrow table. */
    private record Column(String style, double width, double narrowWidth) {}

    UpdateTable(Selection selection) {
        this.selection = selection;
        getStyleClass().add("update-table");
        heads.setId("update-heads");
        heads.getStyleClass().addAll("update-table-heads", "muted");
        heads.getChildren()
                .setAll(
                        createLabel("", NAME),
                        createLabel(Texts.text("update-summary.before"), BEFORE),
                        createLabel(Texts.text("update-summary.after"), AFTER),
                        createLabel(Texts.text("update-summary.change"), CHANGE));
        rows.getStyleClass().add("parameter-rows");
        rows.setFocusTraversable(false);
        rows.setFixedCellSize(ROW_HEIGHT);
        rows.setCellFactory(view -> createRow());
        rows.heightProperty().addListener((observable, oldValue, newValue) -> isSelectionToReveal = true);
        getChildren().setAll(heads, rows);
        widthProperty().addListener((observable, oldValue, newValue) -> adaptToWidth());
    }

    private boolean isNarrow() {
        return getWidth() < MIN_WIDTH_FOR_ALL_DECIMALS;
    }

    private void adaptToWidth() {
        setColumnWidths(heads);
        created.forEach(Row::show);
    }

    private void setColumnWidths(HBox labels) {
        for (int c = 0; c < COLUMNS.size(); c++) {
            Column column = COLUMNS.get(c);
            ((Label) labels.getChildren().get(c)).setMinWidth(isNarrow() ? column.narrowWidth() : column.width());
        }
    }

    private Row createRow() {
        Row row = new Row();
        created.add(row);
        return row;
    }

    void show(Snapshot snapshot) {
        shown = snapshot;
        int count = shown.parameters().size();
        if (rows.getItems().size() != count) {
            rows.getItems().setAll(IntStream.range(0, count).boxed().toList());
        }
        created.forEach(Row::show); // those that are kept for later, too
        isSelectionToReveal = true;
        requestLayout();
    }

    /** Scrolls so that the selected parameter comes second, with its neighbors, where it is in sight however low. */
    private void scrollToSelected() {
        if (selection.selected().get() instanceof Element.Parameter parameter) {
            rows.scrollTo(Math.max(0, parameter.index() - 1));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double headHeight = heads.prefHeight(-1);
        heads.resizeRelocate(0, 0, width, headHeight);
        double whole = Math.floor((getHeight() - headHeight) / ROW_HEIGHT) * ROW_HEIGHT;
        rows.resizeRelocate(0, headHeight, width, Math.max(ROW_HEIGHT, whole));
        if (isSelectionToReveal) {
            rows.layout(); // at its new height, so that the rows stay whole
            scrollToSelected();
            isSelectionToReveal = false;
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return heads.prefHeight(-1)
                + ROW_HEIGHT * Math.min(MIN_ROWS, Math.max(1, rows.getItems().size()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return heads.prefHeight(-1) + ROW_HEIGHT * rows.getItems().size();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** Returns the value of a parameter after the step, which is at hand only once the step is made. */
    private double valueAfter(int index) {
        if (shown.hasReached(Phase.UPDATE)) {
            return shown.parameters().get(index);
        }
        List<Equation> equations = new BatchFormulas(shown, index).update();
        return equations.isEmpty()
                ? shown.parameters().get(index)
                : equations.get(equations.size() - 1).value().orElseThrow();
    }

    private static Label createLabel(String text, Column column) {
        Label label = new Label(text);
        label.setMinWidth(column.width());
        label.setAlignment(column == NAME ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        return label;
    }

    private static Label createCellLabel(Column column) {
        Label label = createLabel("", column);
        label.getStyleClass().add(column.style());
        return label;
    }

    /** The row of one parameter: its old and new value, and their difference. */
    private final class Row extends ListCell<Integer> {

        private final Label name = createCellLabel(NAME);
        private final Label before = createCellLabel(BEFORE);
        private final Label after = createCellLabel(AFTER);
        private final Label change = createCellLabel(CHANGE);
        private final HBox row = new HBox(name, before, after, change);

        Row() {
            row.getStyleClass().add("parameter");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    selection.selected().set(new Element.Parameter(getItem()));
                }
            });
            hoverProperty().addListener((observable, oldValue, newValue) -> selection
                    .hovered()
                    .set(newValue && !isEmpty() ? new Element.Parameter(getItem()) : Element.NONE));
        }

        @Override
        protected void updateItem(Integer index, boolean empty) {
            super.updateItem(index, empty);
            setGraphic(empty ? null : row);
            show();
        }

        private void show() {
            Integer index = getItem();
            StyleClasses.toggle(
                    this,
                    "selected-parameter",
                    !isEmpty() && selection.selected().get().equals(new Element.Parameter(index)));
            if (!isEmpty() && index < shown.parameters().size()) {
                double old = shown.beforeUpdate().parameters().get(index);
                double next = valueAfter(index);
                int decimals = isNarrow() ? DECIMALS_WHEN_NARROW : DECIMALS;
                setColumnWidths(row);
                name.setText(ParameterSymbol.of(shown, index));
                before.setText(Numbers.fixed(old, decimals));
                after.setText(Texts.text("update-summary.arrow", Numbers.fixed(next, decimals)));
                change.setText((next > old ? "+" : "") + Numbers.fixed(next - old, decimals));
                setAccessibleText(Texts.text(
                        "update-summary.accessible", name.getText(), Numbers.exact(old), Numbers.exact(next)));
            }
        }
    }
}
