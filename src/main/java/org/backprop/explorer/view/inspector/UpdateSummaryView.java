package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.derivation.BatchFormulas;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.ParameterSymbol;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/**
 * Shows the update: the selected parameter's step with the optimizer's state, the change of loss and cost once it is
 * made, and the old and new value of every parameter. From the phase {@code gradient} on, it is the step that follows.
 */
final class UpdateSummaryView extends VBox {

    private static final double FONT_SIZE = 16;
    private static final double ROW_HEIGHT = 24;
    private static final double MIN_LIST_HEIGHT = 3 * ROW_HEIGHT;
    private static final int DECIMALS = 7;

    private final LinkedFormula step;
    private final LinkedFormula optimizerState;
    private final Label frozen = new Label(Texts.text("update.frozen"));
    private final LossChange lossChange = new LossChange();
    private final Label notYet = new Label(Texts.text("update-summary.not-yet"));
    private final ListView<Integer> parameterList = new ListView<>();
    private final Selection selection;
    private Snapshot shown;

    UpdateSummaryView(FormulaContext context) {
        this.selection = context.selection();
        this.step = createFormula(context, "update-formula");
        this.optimizerState = createFormula(context, "optimizer-state-formula");
        setId("update-summary");
        getStyleClass().add("update-summary");
        List.of(notYet, frozen).forEach(note -> {
            note.getStyleClass().add("muted");
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
        });
        parameterList.getStyleClass().add("parameter-rows");
        parameterList.setFocusTraversable(false);
        parameterList.setFixedCellSize(ROW_HEIGHT);
        parameterList.setMinHeight(MIN_LIST_HEIGHT);
        parameterList.setCellFactory(view -> new Row());
        parameterList.heightProperty().addListener((observable, oldValue, newValue) -> scrollToSelected());
        VBox.setVgrow(parameterList, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    private static LinkedFormula createFormula(FormulaContext context, String id) {
        LinkedFormula formula = new LinkedFormula(context);
        formula.node().setId(id);
        formula.setFontSize(FONT_SIZE);
        return formula;
    }

    void show(Snapshot snapshot, Element subject) {
        shown = snapshot;
        List<Node> parts = new ArrayList<>();
        if (subject instanceof Element.Parameter parameter) {
            parts.addAll(stepNodes(parameter));
        }
        if (snapshot.hasReached(Phase.UPDATE)) {
            lossChange.show(snapshot);
            parts.add(lossChange);
        }
        if (snapshot.hasReached(Phase.GRADIENT)) {
            showList();
            parts.add(parameterList);
        } else {
            parts.add(notYet);
        }
        Nodes.set(getChildren(), parts);
    }

    private List<Node> stepNodes(Element.Parameter parameter) {
        Explainer explainer = new Explainer(shown);
        List<Node> nodes = new ArrayList<>();
        explainer
                .update(parameter)
                .ifPresentOrElse(
                        formulaBlock -> {
                            step.show(formulaBlock);
                            nodes.add(step.node());
                        },
                        () -> nodes.add(frozen));
        explainer.optimizerState(parameter).ifPresent(formulaBlock -> {
            optimizerState.show(formulaBlock);
            nodes.add(optimizerState.node());
        });
        return nodes;
    }

    private void showList() {
        int count = shown.parameters().size();
        if (parameterList.getItems().size() != count) {
            parameterList.getItems().setAll(IntStream.range(0, count).boxed().toList());
        }
        parameterList.refresh();
        scrollToSelected();
    }

    /** Scrolls so that the selected parameter comes first, where it is in sight however low the list is. */
    private void scrollToSelected() {
        if (selection.selected().get() instanceof Element.Parameter parameter) {
            parameterList.scrollTo(parameter.index());
        }
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

    /** The row of one parameter: its old and new value, and their difference. */
    private final class Row extends ListCell<Integer> {

        private final Label name = createLabel("parameter-name", 46);
        private final Label before = createLabel("update-summary-before", 82);
        private final Label after = createLabel("update-summary-after", 100);
        private final Label change = createLabel("update-summary-change", 90);
        private final HBox row = new HBox(name, before, after, change);

        Row() {
            row.getStyleClass().add("parameter");
            List.of(before, after, change).forEach(number -> number.setAlignment(Pos.CENTER_RIGHT));
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
            StyleClasses.toggle(
                    this,
                    "selected-parameter",
                    !empty && selection.selected().get().equals(new Element.Parameter(index)));
            if (!empty && index < shown.parameters().size()) {
                double old = shown.beforeUpdate().parameters().get(index);
                double next = valueAfter(index);
                name.setText(ParameterSymbol.of(shown, index));
                before.setText(Numbers.fixed(old, DECIMALS));
                after.setText(Texts.text("update-summary.after", Numbers.fixed(next, DECIMALS)));
                change.setText((next > old ? "+" : "") + Numbers.fixed(next - old, DECIMALS));
                setAccessibleText(Texts.text(
                        "update-summary.accessible", name.getText(), Numbers.exact(old), Numbers.exact(next)));
            }
        }
    }
}
