package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.derivation.DerivationStep.Kind;
import org.backprop.explorer.model.formula.FormattedEquation;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.junit.jupiter.api.Test;

/**
 * The derivation of the neuron of Palma 2023: x 1, y 0, w 0.6, b 0.9, α 0.5. The expected values are computed with 40
 * digits from the article's formulas, outside the program.
 */
class SingleNeuronDerivationTest {

    private static final double A = 0.81757447619364366;
    private static final double SLOPE = 0.14914645207033286;
    private static final Map<Kind, Double> ARTICLE = Map.ofEntries(
            Map.entry(Kind.SUM, 1.5),
            Map.entry(Kind.ACTIVATION, A),
            Map.entry(Kind.LOSS, 1.7014132779827524),
            Map.entry(Kind.LOSS_DERIVATIVE, 5.4816890703380648),
            Map.entry(Kind.ACTIVATION_DERIVATIVE, SLOPE),
            Map.entry(Kind.ERROR_SIGNAL, A),
            Map.entry(Kind.WEIGHT_GRADIENT, A),
            Map.entry(Kind.BIAS_GRADIENT, A),
            Map.entry(Kind.WEIGHT_UPDATE, 0.19121276190317815),
            Map.entry(Kind.BIAS_UPDATE, 0.49121276190317819));

    private static final DataSet ONE_SAMPLE = DataSet.of(new double[][] {{1}}, new double[][] {{0}});
    private static final DataSet TWO_SAMPLES = DataSet.of(new double[][] {{1}, {-2}}, new double[][] {{0}, {1}});

    private static Timeline timeline(
            Activation f, Loss loss, DataSet data, TrainingSettings trainingSettings, double... parameters) {
        Architecture architecture = new Architecture(List.of(1, 1), List.of(f), parameters.length == 2, loss);
        NetworkObjective network = new NetworkObjective(architecture, data);
        return new Timeline(
                network, TrainingState.initial(network, Parameters.of(parameters), trainingSettings), List.of());
    }

    private static Timeline singleNeuron() {
        return timeline(Activation.SIGMOID, Loss.BINARY_CROSS_ENTROPY, ONE_SAMPLE, TrainingSettings.DEFAULT, 0.6, 0.9);
    }

    private static Timeline singleNeuronWith(Loss loss) {
        return timeline(Activation.SIGMOID, loss, ONE_SAMPLE, TrainingSettings.DEFAULT, 0.6, 0.9);
    }

    private static SingleNeuronDerivation after(int steps, Timeline timeline) {
        return after(steps, Granularity.OPERATION, timeline);
    }

    private static SingleNeuronDerivation after(int steps, Granularity granularity, Timeline timeline) {
        for (int step = 0; step < steps; step++) {
            timeline.cursor().stepForward(granularity);
        }
        return new SingleNeuronDerivation(timeline.snapshot());
    }

    private static SingleNeuronDerivation whole(Timeline timeline) {
        return after(1, Granularity.UPDATE, timeline);
    }

    private static List<Kind> kinds(List<DerivationStep> lines) {
        return lines.stream().map(DerivationStep::kind).toList();
    }

    private static String written(SingleNeuronDerivation steps, Kind kind) {
        return FormattedEquation.of(steps.step(kind).orElseThrow().equation(), new TextWriter(new SignificantDigits(6)))
                .lines()
                .get(0);
    }

    private static void assertClose(double expected, OptionalDouble actual) {
        assertEquals(expected, actual.orElseThrow(), 4 * Math.ulp(expected));
    }

    @Test
    void every_line_comes_to_what_the_article_gives() {
        SingleNeuronDerivation steps = whole(singleNeuron());
        assertEquals(ARTICLE.keySet(), Set.copyOf(kinds(steps.steps())));
        assertAll(ARTICLE.keySet().stream().map(kind -> () -> assertClose(ARTICLE.get(kind), steps.value(kind))));
    }

    @Test
    void each_line_has_its_value_from_its_own_step_on_and_none_before() {
        Timeline timeline = singleNeuron();
        List<Kind> order = Arrays.asList(
                null, // the input
                null, // w x
                Kind.SUM,
                Kind.ACTIVATION,
                Kind.LOSS,
                Kind.LOSS_DERIVATIVE,
                Kind.ACTIVATION_DERIVATIVE,
                Kind.ERROR_SIGNAL,
                Kind.WEIGHT_GRADIENT,
                Kind.BIAS_GRADIENT);
        for (int step = 0; step < order.size(); step++) {
            List<Kind> known = new SingleNeuronDerivation(timeline.snapshot())
                    .steps().stream()
                            .filter(line -> line.value().isPresent())
                            .map(DerivationStep::kind)
                            .toList();
            assertEquals(order.subList(Math.min(2, step + 1), step + 1), known, "after " + step);
            timeline.cursor().stepForward(Granularity.OPERATION);
        }
    }

    @Test
    void by_neuron_each_step_has_its_own_line() {
        Timeline timeline = singleNeuron();
        List<List<Kind>> seen = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            seen.add(kinds(new SingleNeuronDerivation(timeline.snapshot()).currentSteps()));
            timeline.cursor().stepForward(Granularity.OPERATION);
        }
        assertEquals(
                List.of(
                        List.of(),
                        List.of(Kind.SUM),
                        List.of(Kind.SUM),
                        List.of(Kind.ACTIVATION),
                        List.of(Kind.LOSS),
                        List.of(Kind.LOSS_DERIVATIVE),
                        List.of(Kind.ACTIVATION_DERIVATIVE),
                        List.of(Kind.ERROR_SIGNAL),
                        List.of(Kind.WEIGHT_GRADIENT),
                        List.of(Kind.BIAS_GRADIENT),
                        List.of(Kind.WEIGHT_GRADIENT, Kind.BIAS_GRADIENT),
                        List.of(Kind.WEIGHT_UPDATE, Kind.BIAS_UPDATE)),
                seen);
    }

    @Test
    void by_layer_the_last_line_of_the_phase_is_present() {
        assertEquals(
                List.of(Kind.ACTIVATION),
                kinds(after(1, Granularity.LAYER, singleNeuron()).currentSteps()));
        assertEquals(
                List.of(Kind.BIAS_GRADIENT),
                kinds(after(3, Granularity.LAYER, singleNeuron()).currentSteps()));
    }

    @Test
    void with_cross_entropy_the_error_signal_is_the_error_alone() {
        SingleNeuronDerivation steps = whole(singleNeuron());
        assertEquals("a - y", written(steps, Kind.ERROR_SIGNAL));
        assertEquals("(a - y) * x", written(steps, Kind.WEIGHT_GRADIENT));
    }

    @Test
    void with_half_the_squared_error_the_slope_of_the_sigmoid_stays_in_it() {
        SingleNeuronDerivation steps = whole(singleNeuronWith(Loss.HALF_SQUARED_ERROR));
        assertEquals("(a - y) * a * (1 - a)", written(steps, Kind.ERROR_SIGNAL));
        assertClose(0.12193833242754276, steps.value(Kind.ERROR_SIGNAL));
        assertClose(0.33421401206165540, steps.value(Kind.LOSS));
    }

    @Test
    void each_loss_tells_what_the_other_would_make_of_the_error() {
        assertClose(0.12193833242754276, whole(singleNeuron()).errorTimesDerivative());
        assertClose(A, whole(singleNeuronWith(Loss.HALF_SQUARED_ERROR)).error());
    }

    @Test
    void a_saturated_neuron_keeps_the_digits_of_all_its_factors() {
        SingleNeuronDerivation steps = whole(
                timeline(Activation.SIGMOID, Loss.BINARY_CROSS_ENTROPY, ONE_SAMPLE, TrainingSettings.DEFAULT, 40, 5));
        double e = 2.8625185805493936e-20; // e^-45 by 60 digits
        assertEquals(1 / e, steps.value(Kind.LOSS_DERIVATIVE).orElseThrow(), 1e-14 / e);
        assertEquals(e, steps.value(Kind.ACTIVATION_DERIVATIVE).orElseThrow(), 1e-14 * e);
        assertEquals(1, steps.value(Kind.ERROR_SIGNAL).orElseThrow());
        assertEquals(45, steps.value(Kind.LOSS).orElseThrow());
        assertEquals(39.5, steps.value(Kind.WEIGHT_UPDATE).orElseThrow());
    }

    @Test
    void a_neuron_without_bias_has_no_line_for_one() {
        Timeline timeline = timeline(Activation.TANH, Loss.SQUARED_ERROR, ONE_SAMPLE, TrainingSettings.DEFAULT, 0.5);
        SingleNeuronDerivation steps = whole(timeline);
        assertEquals("w * x", written(steps, Kind.SUM));
        assertFalse(kinds(steps.steps()).stream().anyMatch(kind -> kind.name().startsWith("BIAS")));
        assertEquals(List.of(Kind.WEIGHT_UPDATE), kinds(steps.currentSteps()));
    }

    @Test
    void softmax_comes_to_its_error_signal_at_once() {
        SingleNeuronDerivation steps = whole(timeline(
                Activation.SOFTMAX, Loss.CATEGORICAL_CROSS_ENTROPY, ONE_SAMPLE, TrainingSettings.DEFAULT, 0.5, 0.1));
        assertTrue(steps.step(Kind.LOSS_DERIVATIVE).isEmpty());
        assertTrue(steps.step(Kind.ERROR_SIGNAL).orElseThrow().chainRule().isEmpty());
    }

    /** w = 0 and b = 0, so a = ½: the two samples' derivatives are ½ · 1 and −½ · −2 of w, and ½ and −½ of b. */
    @Test
    void several_samples_have_lines_for_their_mean() {
        SingleNeuronDerivation steps = whole(
                timeline(Activation.SIGMOID, Loss.BINARY_CROSS_ENTROPY, TWO_SAMPLES, TrainingSettings.DEFAULT, 0, 0));
        assertEquals(0.75, steps.value(Kind.BATCH_WEIGHT_GRADIENT).orElseThrow());
        assertEquals(0, steps.value(Kind.BATCH_BIAS_GRADIENT).orElseThrow());
        assertEquals(-0.375, steps.value(Kind.WEIGHT_UPDATE).orElseThrow());
    }

    @Test
    void a_frozen_weight_stays_what_it_is() {
        TrainingSettings trainingSettings = TrainingSettings.DEFAULT.withFrozen(0, true);
        SingleNeuronDerivation steps =
                whole(timeline(Activation.SIGMOID, Loss.BINARY_CROSS_ENTROPY, ONE_SAMPLE, trainingSettings, 0.6, 0.9));
        assertEquals("w", written(steps, Kind.WEIGHT_UPDATE));
        assertEquals(0.6, steps.value(Kind.WEIGHT_UPDATE).orElseThrow());
    }

    /** The first step of Adam is the learning rate against the sign of the slope, but for ε. */
    @Test
    void the_update_is_the_last_step_of_the_optimizer() {
        TrainingSettings trainingSettings = TrainingSettings.DEFAULT.withOptimizer(new Adam(0.1, 0.9, 0.999, 1e-8));
        SingleNeuronDerivation steps =
                whole(timeline(Activation.SIGMOID, Loss.BINARY_CROSS_ENTROPY, ONE_SAMPLE, trainingSettings, 0.6, 0.9));
        assertEquals(0.5, steps.value(Kind.WEIGHT_UPDATE).orElseThrow(), 1e-8);
        assertEquals("w - alpha * m_hat / (sqrt(v_hat) + eps)", written(steps, Kind.WEIGHT_UPDATE));
    }

    @Test
    void larger_networks_have_no_such_story() {
        Preset preset = Preset.twoTwoTwoTwo();
        Snapshot snapshot = new Timeline(preset.network(), preset.initialState(), List.of()).snapshot();
        assertThrows(IllegalArgumentException.class, () -> new SingleNeuronDerivation(snapshot));
    }
}
