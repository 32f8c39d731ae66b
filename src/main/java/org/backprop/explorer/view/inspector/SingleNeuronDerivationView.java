package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.derivation.DerivationStep;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.control.SharpScrollPane;
import org.backprop.explorer.view.derivation.FormulaContext;

/** Shows a single neuron's derivation step by step, scrolled to the highlighted current step, with a sentence on it. */
final class SingleNeuronDerivationView extends VBox {

    private final FormulaContext context;
    private final VBox list = new VBox();
    private final ScrollPane pane = new SharpScrollPane(list);
    private final Label explanation = new Label();
    private final List<DerivationStepRow> rows = new ArrayList<>();
    private List<DerivationStep.Kind> kinds = List.of();
    /** The row to which the next layout scrolls. */
    private Optional<DerivationStepRow> rowToReveal = Optional.empty();

    SingleNeuronDerivationView(FormulaContext context) {
        this.context = context;
        setId("steps");
        getStyleClass().add("steps");
        list.getStyleClass().add("step-list");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("inspector-pane");
        explanation.setId("step-explanation");
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        VBox sentence = new VBox(explanation);
        sentence.getStyleClass().add("step-explanation");
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(pane, sentence);
    }

    /** Shows the derivation at the moment of {@code snapshot}. */
    void show(Snapshot snapshot, boolean isLarge) {
        SingleNeuronDerivation derivation = new SingleNeuronDerivation(snapshot);
        buildRows(derivation.steps());
        List<DerivationStep> currentSteps = derivation.currentSteps();
        for (int index = 0; index < rows.size(); index++) {
            DerivationStep step = derivation.steps().get(index);
            rows.get(index).show(step, currentSteps.contains(step), isLarge);
        }
        explanation.setText(DerivationStepText.textOf(snapshot, derivation));
        int last = currentSteps.isEmpty() ? 0 : derivation.steps().indexOf(currentSteps.get(currentSteps.size() - 1));
        rowToReveal = Optional.of(rows.get(last));
        requestLayout();
    }

    private void buildRows(List<DerivationStep> lines) {
        List<DerivationStep.Kind> newKinds =
                lines.stream().map(DerivationStep::kind).toList();
        if (!newKinds.equals(kinds)) {
            kinds = newKinds;
            rows.clear();
            lines.forEach(line -> rows.add(new DerivationStepRow(context, line)));
            list.getChildren().setAll(rows);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (rowToReveal.isPresent()) {
            pane.layout();
            list.layout();
            scrollTo(rowToReveal.get());
            rowToReveal = Optional.empty();
        }
    }

    /** Scrolls the row to the center, or as near to it as the ends of the list allow. */
    private void scrollTo(DerivationStepRow row) {
        double viewportHeight = pane.getViewportBounds().getHeight();
        double scrollRange = list.getHeight() - viewportHeight;
        double rowCenter = row.getLayoutY() + row.getHeight() / 2;
        if (scrollRange > 0) {
            pane.setVvalue(Math.max(0, Math.min(1, (rowCenter - viewportHeight / 2) / scrollRange)));
        }
    }
}
