package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formulas of an update against the results of the optimizer. */
class UpdateFormulasTest {

    private static final int UPDATES = 5;

    /** An update of a parameter with the snapshot at the moment that follows. */
    private interface Check {
        void update(int p, List<Equation> steps, Snapshot at, Snapshot after);
    }

    private static void forEachUpdate(Optimizer optimizer, Check check) {
        Timeline timeline = TrainedTimelines.timeline(optimizer, 7, 3);
        for (int u = 0; u < UPDATES; u++) {
            timeline.cursor().stepForward(Granularity.UPDATE);
            Snapshot at = timeline.snapshot();
            timeline.cursor().stepForward(Granularity.LAYER);
            Snapshot after = timeline.snapshot();
            for (int p = 0; p < TrainedTimelines.PARAMETERS; p++) {
                if (p != TrainedTimelines.FROZEN) {
                    check.update(p, new BatchFormulas(at, p).update(), at, after);
                }
            }
        }
    }

    private static double value(Equation equation) {
        return equation.value().orElseThrow();
    }

    private static double[] state(Snapshot snapshot, int p) {
        double[] vectors = snapshot.updateValues().optimizerState().vectors();
        double[] state = new double[vectors.length / TrainedTimelines.PARAMETERS];
        for (int s = 0; s < state.length; s++) {
            state[s] = vectors[s * TrainedTimelines.PARAMETERS + p];
        }
        return state;
    }

    static List<Optimizer> optimizers() {
        return TrainedTimelines.optimizers().toList();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void the_last_step_gives_the_parameter_its_new_value(Optimizer optimizer) {
        forEachUpdate(optimizer, (p, steps, at, after) -> {
            Equation last = steps.get(steps.size() - 1);
            double now = at.parameters().get(p);
            assertEquals(now, value(last), 1e-15 * Math.max(1, Math.abs(now)));
        });
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void the_first_steps_are_what_the_optimizer_remembers_afterwards(Optimizer optimizer) {
        forEachUpdate(optimizer, (p, steps, at, after) -> {
            double[] state = state(after, p);
            for (int s = 0; s < state.length; s++) {
                assertEquals(
                        optimizer.stateNames().get(s),
                        steps.get(s).left().symbol().text());
                assertEquals(state[s], value(steps.get(s)), 1e-15 * Math.abs(state[s]));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void adams_hats_are_the_means_without_the_pull_to_zero(Optimizer optimizer) {
        forEachUpdate(optimizer, (p, steps, at, after) -> {
            if (optimizer.stateNames().equals(List.of("m", "v"))) {
                double[] state = state(after, p);
                double t = at.moment().updateIndex() + 1.0;
                assertEquals(state[0] / (1 - Math.pow(0.9, t)), value(steps.get(2)), 1e-15);
                assertEquals(state[1] / (1 - Math.pow(0.99, t)), value(steps.get(3)), 1e-15);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void the_steps_have_no_value_before_the_gradient(Optimizer optimizer) {
        Timeline timeline = TrainedTimelines.timeline(optimizer, 7, 3);
        while (timeline.cursor().moment().updateIndex() < 2) {
            Snapshot snapshot = timeline.snapshot();
            boolean isKnown = snapshot.hasReached(Phase.GRADIENT);
            for (Equation step : new BatchFormulas(snapshot, 0).update()) {
                assertEquals(isKnown, step.value().isPresent(), () -> "at " + snapshot.moment());
            }
            timeline.cursor().stepForward(Granularity.LAYER);
        }
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void a_frozen_parameter_takes_no_step(Optimizer optimizer) {
        Timeline timeline = TrainedTimelines.timeline(optimizer, 7, 3);
        timeline.cursor().stepForward(Granularity.UPDATE);
        assertEquals(List.of(), new BatchFormulas(timeline.snapshot(), TrainedTimelines.FROZEN).update());
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void the_printed_numbers_come_to_the_printed_value(Optimizer optimizer) {
        for (int digits : new int[] {4, 10}) {
            TextWriter script = new TextWriter(new SignificantDigits(digits));
            forEachUpdate(optimizer, (p, steps, at, after) -> {
                for (Equation step : steps) {
                    String numbers = step.right().write(script, Expansion.NUMBERS);
                    ErrorBounds computed = Calculator.ofNumbers(numbers, n -> Calculator.printed(n, digits));
                    assertTrue(computed.contains(value(step)), () -> numbers + " = " + value(step));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void the_symbols_come_to_the_value(Optimizer optimizer) {
        TextWriter script = new TextWriter(new SignificantDigits(17));
        forEachUpdate(optimizer, (p, steps, at, after) -> {
            for (Equation step : steps) {
                boolean remembers =
                        optimizer.stateNames().contains(step.left().symbol().text());
                Map<String, ErrorBounds> symbols = symbols(p, optimizer, at, state(remembers ? at : after, p));
                String line = step.right().write(script, Expansion.SYMBOLS);
                assertTrue(Calculator.ofSymbols(line, symbols).contains(value(step)), line);
            }
        });
    }

    private static Map<String, ErrorBounds> symbols(int p, Optimizer optimizer, Snapshot at, double[] state) {
        double t = at.moment().updateIndex() + 1.0;
        Map<String, Double> values = new HashMap<>(Map.of("gamma", optimizer.learningRate(), "t", t));
        String name = at.network().parameterName(p);
        values.put(name, at.updateValues().before().parameters().get(p));
        values.put("dL/d" + name, at.updateValues().batchGradient().get(p));
        Map<String, String> letters =
                Map.of("momentum", "mu", "decay", "rho", "epsilon", "eps", "weightDecay", "lambda");
        optimizer.settings().forEach((setting, value) -> values.put(letters.getOrDefault(setting, setting), value));
        for (int s = 0; s < state.length; s++) {
            values.put(optimizer.stateNames().get(s), state[s]);
        }
        if (optimizer.settings().containsKey("beta1")) {
            values.put("m_hat", state[0] / (1 - Math.pow(0.9, t)));
            values.put("v_hat", state[1] / (1 - Math.pow(0.99, t)));
        }
        Map<String, ErrorBounds> symbols = new HashMap<>();
        values.forEach((symbol, value) -> symbols.put(symbol, ErrorBounds.around(value, 1e-12 * Math.abs(value))));
        return symbols;
    }
}
