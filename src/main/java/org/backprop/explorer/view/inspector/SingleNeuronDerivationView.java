package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.derivation.DerivationStep;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.control.SharpScrollPane;
import org.backprop.explorer.view.derivation.FormulaContext;

/**
 * Shows a single neuron's derivation step by step, with a sentence on the highlighted current step. The steps share the
 * height and have one size of type, and are scrolled to the current one if that is too low for all of them.
 */
final class SingleNeuronDerivationView extends VBox {

    /** The font size, in units of a row's height. */
    private static final double FONT_SIZE = 0.8;

    /** The width that the longest step needs with usual numbers, at font size 1: none shrinks the type later on. */
    private static final double LINE_WIDTH = 26;

    private static final double MIN_FONT_SIZE = 9;
    private static final double MAX_FONT_SIZE = 20;

    private final FormulaContext context;
    private final VBox list = new VBox();
    private final ScrollPane pane = new SharpScrollPane(list);
    private final Label explanation = new Label();
    private final VBox sentence = new VBox(explanation);
    private final List<DerivationStepRow> rows = new ArrayList<>();
    private List<DerivationStep.Kind> kinds = List.of();
    private double rowHeight = DerivationStepRow.MAX_HEIGHT;
    private double fontSize = MAX_FONT_SIZE;
    private boolean isFitted;
    private Dimension2D shownSize = new Dimension2D(0, 0);
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
        sentence.getStyleClass().add("step-explanation");
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(pane, sentence);
        list.widthProperty().addListener((observable, oldValue, newValue) -> refit());
    }

    /** Shows the derivation at the moment of {@code snapshot}. */
    void show(Snapshot snapshot) {
        SingleNeuronDerivation derivation = new SingleNeuronDerivation(snapshot);
        buildRows(derivation.steps());
        List<DerivationStep> currentSteps = derivation.currentSteps();
        for (int index = 0; index < rows.size(); index++) {
            DerivationStep step = derivation.steps().get(index);
            rows.get(index).show(step, currentSteps.contains(step));
        }
        explanation.setText(DerivationStepText.textOf(snapshot, derivation));
        int last = currentSteps.isEmpty() ? 0 : derivation.steps().indexOf(currentSteps.get(currentSteps.size() - 1));
        rowToReveal = Optional.of(rows.get(last));
        refit();
    }

    private void refit() {
        isFitted = false;
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
            shownSize = new Dimension2D(0, 0);
        }
    }

    @Override
    protected void layoutChildren() {
        shareHeight();
        super.layoutChildren();
        fitRows();
        if (rowToReveal.isPresent()) {
            pane.layout();
            list.layout();
            scrollTo(rowToReveal.get());
            rowToReveal = Optional.empty();
        }
    }

    /** Shares the height among the rows, which get no higher again at this size when a shorter sentence follows. */
    private void shareHeight() {
        Dimension2D size = new Dimension2D(getWidth(), getHeight());
        double room = getHeight() - sentence.prefHeight(getWidth());
        double share = Math.max(DerivationStepRow.MIN_HEIGHT, Math.floor(room / Math.max(1, rows.size())));
        double newHeight = Math.min(share, size.equals(shownSize) ? rowHeight : DerivationStepRow.MAX_HEIGHT);
        if (newHeight != rowHeight || !size.equals(shownSize)) {
            rowHeight = newHeight;
            rows.forEach(row -> row.setRowHeight(rowHeight));
            isFitted = false;
        }
        if (!size.equals(shownSize)) {
            fontSize = MAX_FONT_SIZE;
        }
        shownSize = size;
    }

    /** Writes all rows in the size of type that the longest needs, which does not grow again at this size. */
    private void fitRows() {
        if (isFitted || !context.typesetter().isReadyOrElseRun(this::requestLayout)) {
            return;
        }
        pane.layout();
        list.layout();
        isFitted = true;
        double steadySize = Math.max(MIN_FONT_SIZE, list.getWidth() / LINE_WIDTH);
        fontSize = Math.min(fontSize, Math.min(FONT_SIZE * rowHeight, steadySize));
        double scale = fitRows(fontSize);
        if (scale < 1) {
            fontSize = Math.max(Math.min(fontSize, MIN_FONT_SIZE), Math.floor(fontSize * scale * 4) / 4);
            fitRows(fontSize);
        }
    }

    /** Returns the share of the font size at which all rows fit, at most 1. */
    private double fitRows(double size) {
        return rows.stream().mapToDouble(row -> row.fit(size)).min().orElse(1);
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
