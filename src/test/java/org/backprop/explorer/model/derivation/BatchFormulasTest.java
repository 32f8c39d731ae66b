package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.Timelines;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gradient of a batch's cost against that of the trainer. */
class BatchFormulasTest {

    private static void forEachUpdate(int samples, int batch, Consumer<Snapshot> check) {
        Timeline timeline = TrainedTimelines.timeline(new GradientDescent(0.3), samples, batch);
        for (int update = 0; update < 4; update++) {
            timeline.cursor().stepForward(Granularity.UPDATE);
            check.accept(timeline.snapshot());
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 3", "7, 7", "5, 1", "250, 250", "250, 101", "101, 100"})
    void the_gradient_is_the_mean_of_the_samples_and_the_penalty(int samples, int batch) {
        forEachUpdate(samples, batch, snapshot -> {
            for (int p = 0; p < TrainedTimelines.PARAMETERS; p++) {
                double value = new BatchFormulas(snapshot, p).gradient().value().orElseThrow();
                assertEquals(snapshot.updateValues().batchGradient().get(p), value, 1e-15, "parameter " + p);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 10})
    void the_printed_numbers_come_to_the_printed_value(int digits) {
        TextWriter script = new TextWriter(new SignificantDigits(digits));
        for (int batch : new int[] {3, 250}) {
            forEachUpdate(250, batch, snapshot -> {
                for (int p = 0; p < TrainedTimelines.PARAMETERS; p++) {
                    Equation gradient = new BatchFormulas(snapshot, p).gradient();
                    String numbers = gradient.right().write(script, Expansion.NUMBERS);
                    ErrorBounds computed = Calculator.ofNumbers(numbers, n -> Calculator.printed(n, digits));
                    assertTrue(computed.contains(gradient.value().orElseThrow()), numbers);
                }
            });
        }
    }

    @Test
    void the_symbols_are_the_samples_of_the_batch_by_their_numbers_in_the_data() {
        forEachUpdate(7, 3, snapshot -> {
            for (int p = 0; p < TrainedTimelines.PARAMETERS; p++) {
                Equation gradient = new BatchFormulas(snapshot, p).gradient();
                String line = gradient.right().write(new TextWriter(new SignificantDigits(17)), Expansion.SYMBOLS);
                ErrorBounds computed = Calculator.ofSymbols(line, symbols(snapshot, p));
                assertTrue(computed.contains(gradient.value().orElseThrow()), line);
            }
        });
    }

    private static Map<String, ErrorBounds> symbols(Snapshot snapshot, int p) {
        Map<String, ErrorBounds> symbols = new HashMap<>();
        NetworkObjective network = snapshot.network();
        for (int sample = 0; sample < network.sampleCount(); sample++) {
            double gradient = network.trace(snapshot.updateValues().before().parameters(), sample)
                    .gradient(p);
            symbols.put("dL" + (sample + 1) + "/d" + network.parameterName(p), ErrorBounds.around(gradient, 1e-15));
        }
        symbols.put(
                network.parameterName(p),
                ErrorBounds.exactly(
                        snapshot.updateValues().before().parameters().get(p)));
        symbols.put("l1", ErrorBounds.exactly(0.01));
        symbols.put("l2", ErrorBounds.exactly(0.02));
        return symbols;
    }

    @Test
    void the_gradient_is_known_from_the_phase_gradient_on() {
        Timeline timeline = TrainedTimelines.timeline(new GradientDescent(0.3), 7, 3);
        while (timeline.cursor().moment().updateIndex() < 2) {
            Snapshot snapshot = timeline.snapshot();
            boolean known = snapshot.hasReached(Phase.GRADIENT);
            Equation gradient = new BatchFormulas(snapshot, 3).gradient();
            assertEquals(known, gradient.value().isPresent(), () -> "at " + snapshot.moment());
            timeline.cursor().stepForward(Granularity.LAYER);
        }
    }

    @Test
    void hundred_samples_are_named_and_the_others_taken_together() {
        forEachUpdate(250, 250, snapshot -> {
            String line = new BatchFormulas(snapshot, 0)
                    .gradient()
                    .right()
                    .write(new TextWriter(new SignificantDigits(4)), Expansion.SYMBOLS);
            assertEquals(100, line.split("/dw\\[1,1,1]", -1).length - 1);
            assertTrue(line.contains(" + ...) / 250 + "), line);
        });
    }

    @Test
    void a_penalty_counts_for_weights_only() {
        forEachUpdate(5, 1, snapshot -> {
            assertTrue(new BatchFormulas(snapshot, 0).isMoreThanOneSample(), "w[1,1,1]");
            assertFalse(new BatchFormulas(snapshot, 6).isMoreThanOneSample(), "b[1,1]");
        });
    }

    /** w₁₁¹ = 0.15 less γ = 0.5 times the sum of its four paths, as printed in the paths' own test. */
    @Test
    void the_first_weight_of_the_2_2_2_2_network_steps_by_half_of_its_gradient() {
        Timeline timeline = Timelines.network2222();
        timeline.cursor().stepForward(Granularity.UPDATE);
        Equation step = new BatchFormulas(timeline.snapshot(), 0).update().get(0);
        assertEquals(0.15 + 0.5 * 3.834e-5, step.value().orElseThrow(), 1e-8);
    }
}
