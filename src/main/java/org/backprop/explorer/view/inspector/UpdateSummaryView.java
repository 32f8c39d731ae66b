package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.derivation.StateChange;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.control.SharpScrollPane;
import org.backprop.explorer.view.derivation.FormulaBlock;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/**
 * Shows the update: the selected parameter's step with the optimizer's state, the change of loss and cost once it is
 * made, and the old and new value of every parameter. From the phase {@code gradient} on, it is the step that follows.
 * Where there is little room, the table keeps three rows, and the rest scrolls.
 */
final class UpdateSummaryView extends VBox {

    private static final double FONT_SIZE = 15;
    private static final double LARGE_FONT_SIZE = 18;
    private static final double MIN_STEP_HEIGHT = 40;
    /** The width that a scroll bar would take from the step. */
    private static final double BAR_WIDTH = 12;

    private final LinkedFormula rule;
    private final LinkedFormula optimizerState;
    private final Label frozen = new Label(Texts.text("update.frozen"));
    private final LossChange lossChange = new LossChange();
    private final Label notYet = new Label(Texts.text("update-summary.not-yet"));
    private final OptimizerStateTable stateTable = new OptimizerStateTable();
    private final FormulaAndTable ruleAndState;
    private final VBox step = new VBox();
    private final ScrollPane stepPane = new SharpScrollPane(step);
    private final UpdateTable table;
    private Snapshot shown;

    UpdateSummaryView(FormulaContext context) {
        this.table = new UpdateTable(context.selection());
        this.rule = createFormula(context, "update-formula");
        this.ruleAndState = new FormulaAndTable(rule.node(), stateTable);
        this.optimizerState = createFormula(context, "optimizer-state-formula");
        setId("update-summary");
        getStyleClass().add("update-summary");
        List.of(notYet, frozen).forEach(note -> {
            note.getStyleClass().add("muted");
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
        });
        step.getStyleClass().add("update-summary-step");
        stepPane.setFitToWidth(true);
        stepPane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        stepPane.setMinHeight(MIN_STEP_HEIGHT);
        stepPane.getStyleClass().add("inspector-pane");
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /** Gives the step its height as far as the table keeps its least one, and the table the rest. */
    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean hasTable = getChildren().contains(table);
        double room = hasTable ? getHeight() - getSpacing() - table.minHeight(width) : getHeight();
        double stepHeight = Math.max(MIN_STEP_HEIGHT, Math.min(room, Math.ceil(step.prefHeight(width - BAR_WIDTH))));
        double tableTop = getChildren().contains(stepPane) ? stepHeight + getSpacing() : 0;
        stepPane.resizeRelocate(0, 0, width, stepHeight);
        table.resizeRelocate(0, tableTop, width, Math.max(0, getHeight() - tableTop));
    }

    private static LinkedFormula createFormula(FormulaContext context, String id) {
        LinkedFormula formula = new LinkedFormula(context);
        formula.node().setId(id);
        return formula;
    }

    /** Shows the step of {@code subject} with all its numbers if there is room for them. */
    void show(Snapshot snapshot, Element subject, boolean isLarge) {
        shown = snapshot;
        List<Node> parts = new ArrayList<>();
        if (subject instanceof Element.Parameter parameter) {
            parts.addAll(stepNodes(parameter, isLarge));
        }
        if (snapshot.hasReached(Phase.UPDATE)) {
            lossChange.show(snapshot);
            parts.add(isLarge ? parts.size() : Math.min(1, parts.size()), lossChange);
        }
        if (!snapshot.hasReached(Phase.GRADIENT)) {
            parts.add(notYet);
            Nodes.set(step.getChildren(), parts);
            Nodes.set(getChildren(), List.of(stepPane));
            return;
        }
        table.show(snapshot);
        Nodes.set(step.getChildren(), parts);
        Nodes.set(getChildren(), parts.isEmpty() ? List.of(table) : List.of(stepPane, table));
    }

    private List<Node> stepNodes(Element.Parameter parameter, boolean isLarge) {
        Explainer explainer = new Explainer(shown);
        Optional<FormulaBlock> update = explainer.update(parameter);
        if (update.isEmpty()) {
            return List.of(frozen);
        }
        stateTable.show(StateChange.of(shown, parameter.index()));
        if (isLarge) {
            rule.show(update.get());
        } else {
            rule.showSymbols(update.get(), stateTable.isVisible()); // the answer above tells the numbers
        }
        List.of(rule, optimizerState).forEach(formula -> formula.setFontSize(isLarge ? LARGE_FONT_SIZE : FONT_SIZE));
        List<Node> nodes = new ArrayList<>(List.of(ruleAndState));
        explainer.optimizerState(parameter).ifPresent(formulaBlock -> {
            optimizerState.show(formulaBlock);
            nodes.add(optimizerState.node());
        });
        return nodes;
    }
}
