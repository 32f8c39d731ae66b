package org.backprop.explorer.view.inspector;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.ParameterSymbol;
import org.backprop.explorer.view.Selection;

/** Shows the result of an update: the old and new value of every parameter, and the change of the loss. */
final class UpdateSummaryView extends VBox {

    private final LossChange lossChange = new LossChange();
    private final Label notYet = new Label(Texts.text("update-summary.not-yet"));
    private final ListView<Integer> parameterList = new ListView<>();
    private final Selection selection;
    private Snapshot shown;

    UpdateSummaryView(Selection selection) {
        this.selection = selection;
        setId("update-summary");
        getStyleClass().add("update-summary");
        notYet.getStyleClass().add("muted");
        notYet.setWrapText(true);
        notYet.setMinHeight(USE_PREF_SIZE);
        parameterList.getStyleClass().add("parameter-rows");
        parameterList.setFocusTraversable(false);
        parameterList.setCellFactory(view -> new Row());
        VBox.setVgrow(parameterList, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    void show(Snapshot snapshot) {
        shown = snapshot;
        if (!snapshot.hasReached(Phase.UPDATE)) {
            Nodes.set(getChildren(), List.of(notYet));
            return;
        }
        lossChange.show(snapshot);
        if (parameterList.getItems().size() != snapshot.parameters().size()) {
            parameterList
                    .getItems()
                    .setAll(IntStream.range(0, snapshot.parameters().size())
                            .boxed()
                            .toList());
        }
        parameterList.refresh();
        Nodes.set(getChildren(), List.of(lossChange, parameterList));
    }

    /** The row of one parameter: its old and new value, and their difference. */
    private final class Row extends ListCell<Integer> {

        private final Label name = createLabel("parameter-name", 46);
        private final Label change = createLabel("update-summary-change", 190);
        private final Label step = createLabel("update-summary-step", 90);
        private final HBox row = new HBox(name, change, step);

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

        private Label createLabel(String style, double width) {
            Label label = new Label();
            label.getStyleClass().add(style);
            label.setMinWidth(width);
            return label;
        }

        @Override
        protected void updateItem(Integer index, boolean empty) {
            super.updateItem(index, empty);
            setGraphic(empty ? null : row);
            if (!empty && index < shown.parameters().size()) {
                double before = shown.updateValues().before().parameters().get(index);
                double after = shown.parameters().get(index);
                name.setText(ParameterSymbol.of(shown, index));
                change.setText(Texts.text(
                        "update-summary.change", Numbers.abbreviated(before, 7), Numbers.abbreviated(after, 7)));
                step.setText(Numbers.signed(OptionalDouble.of(after - before), 3));
                step.getStyleClass().removeAll("positive-derivative", "negative-derivative");
                setAccessibleText(Texts.text(
                        "update-summary.accessible", name.getText(), Numbers.exact(before), Numbers.exact(after)));
            }
        }
    }
}
