package org.backprop.explorer.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.ChartStage;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.formula.Typesetter;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentence about a phase in cards of many widths, for a 4-8-6-3 network that Adam trains on six samples. */
class PhaseSentenceTest {

    private static final double HEIGHT = 29;

    private final Snapshot updated = snapshotAfterUpdate();

    @BeforeAll
    static void start() throws TimeoutException {
        ChartStage.start();
    }

    private static Snapshot snapshotAfterUpdate() {
        Architecture architecture = new Architecture(
                List.of(4, 8, 6, 3),
                List.of(Activation.TANH, Activation.TANH, Activation.SIGMOID),
                true,
                Loss.HALF_SQUARED_ERROR);
        RandomCases cases = new RandomCases(1);
        NetworkObjective network = new NetworkObjective(architecture, cases.data(architecture, 6));
        TrainingSettings settings = TrainingSettings.DEFAULT
                .withOptimizer(new Adam(0.01, 0.9, 0.999, 1e-8))
                .withSampling(new Sampling(new BatchMode.Full(), new SampleOrder.Cyclic()));
        Parameters parameters = cases.parameters(network);
        Timeline timeline = new Timeline(network, TrainingState.initial(network, parameters, settings), List.of());
        timeline.cursor().stepForward(Granularity.UPDATE);
        return timeline.snapshot();
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 360, 420, 500, 620, 900})
    void at_an_update_it_always_says_in_full_what_became_of_the_cost_of_all_samples(double width) {
        PhaseSentence sentence = sentence(width);
        Label words = (Label) sentence.lookup("#phase-description");
        Label result = (Label) sentence.lookup("#phase-result");
        assertTrue(words.isVisible() != result.isVisible());
        Label shown = words.isVisible() ? words : result;
        String change = "cost L "
                + Numbers.significant(updated.beforeUpdate().cost().total(), 4) + " → "
                + Numbers.significant(updated.updateValues().now().cost().total(), 4);
        assertEquals(words.isVisible() ? "115 parameters moved, " + change : change, shown.getText());
        assertTrue(shown.getWidth() >= Math.floor(shown.prefWidth(-1)));
        assertTrue(shown.getBoundsInParent().getMaxX() <= width);
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 420, 500, 620, 900})
    void at_an_update_a_formula_is_shown_in_its_full_size_or_not_at_all(double width) {
        Node formula = sentence(width).lookup("#phase-formula");
        assertTrue(!formula.isVisible() || formula.getLayoutBounds().getWidth() >= Math.floor(formula.prefWidth(-1)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {500, 620, 900})
    void at_an_update_the_words_come_before_the_formula(double width) {
        PhaseSentence sentence = sentence(width);
        assertTrue(sentence.lookup("#phase-description").isVisible());
        assertFalse(sentence.lookup("#phase-result").isVisible());
    }

    private PhaseSentence sentence(double width) {
        return Fx.ask(() -> {
            PhaseSentence sentence =
                    new PhaseSentence(new FormulaContext(new Appearance(), new Typesetter(), new Selection()));
            StackPane root = new StackPane(sentence);
            root.setStyle(Palette.LIGHT.css());
            new Scene(root, width, HEIGHT).getStylesheets().add(Appearance.stylesheet());
            sentence.render(updated);
            root.applyCss();
            root.resize(width, HEIGHT);
            root.layout();
            return sentence;
        });
    }
}
