package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.derivation.NeuronStep;
import org.backprop.explorer.model.derivation.NeuronSteps;
import org.backprop.explorer.model.timeline.Snapshot;

/** Shows a single neuron's derivation step by step, scrolled to the highlighted current step, with a sentence on it. */
final class StepsView extends VBox {

    private final FormulaDesk desk;
    private final VBox list = new VBox();
    private final ScrollPane pane = new ScrollPane(list);
    private final Label words = new Label();
    private final List<StepRow> rows = new ArrayList<>();
    private List<NeuronStep.Kind> kinds = List.of();
    /** The row to which the next layout scrolls. */
    private Optional<StepRow> awaited = Optional.empty();

    StepsView(FormulaDesk desk) {
        this.desk = desk;
        setId("steps");
        getStyleClass().add("steps");
        list.getStyleClass().add("step-list");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("inspector-pane");
        words.setId("step-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        VBox sentence = new VBox(words);
        sentence.getStyleClass().add("step-words");
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(pane, sentence);
    }

    /** Shows the derivation at the moment of {@code snapshot}. */
    void show(Snapshot snapshot, boolean large) {
        NeuronSteps steps = new NeuronSteps(snapshot);
        build(steps.lines());
        List<NeuronStep> present = steps.present();
        for (int place = 0; place < rows.size(); place++) {
            NeuronStep step = steps.lines().get(place);
            rows.get(place).show(step, present.contains(step), large);
        }
        words.setText(StepWords.on(snapshot, steps));
        int last = present.isEmpty() ? 0 : steps.lines().indexOf(present.get(present.size() - 1));
        awaited = Optional.of(rows.get(last));
        requestLayout();
    }

    private void build(List<NeuronStep> lines) {
        List<NeuronStep.Kind> now = lines.stream().map(NeuronStep::kind).toList();
        if (!now.equals(kinds)) {
            kinds = now;
            rows.clear();
            lines.forEach(line -> rows.add(new StepRow(desk, line)));
            list.getChildren().setAll(rows);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (awaited.isPresent()) {
            pane.layout();
            list.layout();
            reveal(awaited.get());
            awaited = Optional.empty();
        }
    }

    /** Scrolls the row to the center, or as near to it as the ends of the list allow. */
    private void reveal(StepRow row) {
        double visible = pane.getViewportBounds().getHeight();
        double beyond = list.getHeight() - visible;
        double middle = row.getLayoutY() + row.getHeight() / 2;
        if (beyond > 0) {
            pane.setVvalue(Math.max(0, Math.min(1, (middle - visible / 2) / beyond)));
        }
    }
}
