package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.FormattedEquation;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.Timelines;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Formulas contain a number from the moment of its computation on, and not before. */
class MomentTest {

    private static final TextWriter SCRIPT = new TextWriter(new SignificantDigits(10));

    private static void forEachMoment(Granularity steps, Consumer<Snapshot> check) {
        Timeline timeline = Timelines.network2222();
        while (timeline.cursor().moment().updateIndex() == 0) {
            check.accept(timeline.snapshot());
            timeline.cursor().stepForward(steps);
        }
    }

    private interface Check {
        void gradient(Snapshot snapshot, int index, GradientFormulas formulas);
    }

    private static void forEachGradient(Granularity steps, Check check) {
        forEachMoment(steps, snapshot -> {
            for (int p = 0; p < 18; p++) {
                ParameterName name = snapshot.network().layout().name(p);
                check.gradient(snapshot, p, new GradientFormulas(SamplePass.at(snapshot), name));
            }
        });
    }

    private static OptionalDouble computed(Snapshot snapshot, int p) {
        double gradient = snapshot.trace().gradient(p);
        return snapshot.sampleGradient(p).isPresent() ? OptionalDouble.of(gradient) : OptionalDouble.empty();
    }

    private static void assertSame(OptionalDouble expected, OptionalDouble actual, Snapshot snapshot) {
        assertEquals(expected.isPresent(), actual.isPresent(), () -> "at " + snapshot.moment());
        assertEquals(expected.orElse(0), actual.orElse(0), 1e-17, () -> "at " + snapshot.moment());
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATION", "LAYER"})
    void the_gradient_is_known_from_its_moment_on(Granularity steps) {
        forEachGradient(steps, (snapshot, p, formulas) -> {
            assertSame(computed(snapshot, p), formulas.chainRule().value(), snapshot);
            assertSame(computed(snapshot, p), formulas.deltaForm().value(), snapshot);
            assertSame(computed(snapshot, p), formulas.value(), snapshot);
            assertSame(
                    computed(snapshot, p),
                    formulas.paths().sum(formulas.paths().all()).value(),
                    snapshot);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATION", "LAYER"})
    void a_question_mark_stands_in_the_chain_until_its_last_slope_is_known(Granularity steps) {
        forEachGradient(steps, (snapshot, p, formulas) -> {
            ParameterName name = snapshot.network().layout().name(p);
            int j = name instanceof ParameterName.Weight w ? w.to() : ((ParameterName.Bias) name).neuron();
            boolean known = snapshot.hasReached(
                    Phase.backward(name.layer()), new Operation(j, Operation.Kind.ACTIVATION_DERIVATIVE));
            String numbers = formulas.chainRule().right().write(SCRIPT, Expansion.NUMBERS);
            assertEquals(!known, numbers.contains("?"), () -> snapshot.moment() + ": " + numbers);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATION", "LAYER"})
    void a_question_mark_stands_in_the_delta_form_until_delta_is_known(Granularity steps) {
        forEachGradient(steps, (snapshot, p, formulas) -> {
            ParameterName name = snapshot.network().layout().name(p);
            int j = name instanceof ParameterName.Weight w ? w.to() : ((ParameterName.Bias) name).neuron();
            boolean known = snapshot.delta(name.layer(), j).isPresent();
            String numbers = formulas.deltaForm().right().write(SCRIPT, Expansion.NUMBERS);
            assertEquals(!known, numbers.contains("?"), () -> snapshot.moment() + ": " + numbers);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATION", "LAYER"})
    void the_last_line_is_a_question_mark_exactly_while_the_value_is_unknown(Granularity steps) {
        forEachMoment(steps, snapshot -> {
            for (Equation equation : NetworkCase.equations(SamplePass.at(snapshot))) {
                List<String> lines = FormattedEquation.of(equation, SCRIPT).lines();
                boolean unknown = lines.get(lines.size() - 1).equals("?");
                assertEquals(equation.value().isEmpty(), unknown, () -> snapshot.moment() + ": " + lines);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATION", "LAYER"})
    void no_formula_contains_the_digits_of_a_number_that_has_not_come(Granularity steps) {
        forEachMoment(steps, snapshot -> {
            StringBuilder all = new StringBuilder();
            for (Equation equation : NetworkCase.equations(SamplePass.at(snapshot))) {
                all.append(FormattedEquation.of(equation, SCRIPT).lines()).append('\n');
            }
            for (int k = 1; k <= 3; k++) {
                all.append(new MatrixFormulas(SamplePass.at(snapshot))
                        .weightedSums(k)
                        .write(SCRIPT));
                all.append(new MatrixFormulas(SamplePass.at(snapshot)).deltas(k).write(SCRIPT));
                all.append(
                        new MatrixFormulas(SamplePass.at(snapshot)).gradients(k).write(SCRIPT));
            }
            for (double hidden : hidden(snapshot)) {
                assertFalse(all.indexOf(digits(hidden)) >= 0, () -> snapshot.moment() + " tells " + hidden);
            }
        });
    }

    /** All z, h, δ and gradients of the sample that the snapshot does not show. */
    private static List<Double> hidden(Snapshot snapshot) {
        List<Double> hidden = new ArrayList<>();
        Trace trace = snapshot.trace();
        for (int k = 1; k <= 3; k++) {
            for (int j = 1; j <= 2; j++) {
                add(hidden, snapshot.z(k, j), trace.z(k, j));
                add(hidden, snapshot.h(k + 1, j), trace.h(k + 1, j));
                add(hidden, snapshot.delta(k, j), trace.delta(k, j));
            }
        }
        for (int p = 0; p < 18; p++) {
            boolean isDelta =
                    !snapshot.network().layout().isWeight(p); // of a bias the gradient is δ, which comes first
            add(hidden, isDelta ? OptionalDouble.of(0) : snapshot.sampleGradient(p), trace.gradient(p));
        }
        add(hidden, snapshot.sampleLoss(), trace.loss());
        return hidden;
    }

    private static void add(List<Double> hidden, OptionalDouble shown, double value) {
        if (shown.isEmpty()) {
            hidden.add(value);
        }
    }

    /** The first seven digits as they stand in a number, or all there are. */
    private static String digits(double value) {
        String figures = SCRIPT.constant(Math.abs(value)).replaceFirst("e.*", "");
        return figures.substring(0, Math.min(figures.length(), 9));
    }

    @Test
    void everything_is_known_at_the_update() {
        Timeline timeline = Timelines.network2222();
        timeline.cursor().stepForward(Granularity.UPDATE);
        for (Equation equation : NetworkCase.equations(SamplePass.at(timeline.snapshot()))) {
            assertTrue(
                    equation.value().isPresent(), () -> equation.left().symbol().text());
        }
    }

    @Test
    void every_formula_of_any_network_can_be_written_between_any_two_operations() {
        for (int seed = 0; seed < 16; seed++) {
            RandomCases cases = new RandomCases(seed);
            NetworkObjective network = cases.network();
            Timeline timeline = cases.timeline(network);
            for (int step = seed; timeline.cursor().moment().updateIndex() == 0; step++) {
                if (timeline.cursor().moment().batchPosition() == 0 && step % 4 == 0) {
                    assertTrue(isWritten(timeline.snapshot()), "seed " + seed);
                }
                timeline.cursor().stepForward(Granularity.OPERATION);
            }
        }
    }

    private static boolean isWritten(Snapshot snapshot) {
        SamplePass samplePass = SamplePass.at(snapshot);
        NetworkCase.equations(samplePass).forEach(equation -> FormattedEquation.of(equation, SCRIPT));
        Architecture architecture = snapshot.network().architecture();
        for (int k = 1; k <= architecture.layerCount(); k++) {
            new MatrixFormulas(samplePass).weightedSums(k).write(SCRIPT);
            new MatrixFormulas(samplePass).deltas(k).write(SCRIPT);
            new MatrixFormulas(samplePass).gradients(k).write(SCRIPT);
            NumpyCode.forward(samplePass, k, 1).text();
            NumpyCode.delta(samplePass, k, 1).text();
        }
        for (int p = 0; p < snapshot.network().dimension(); p += 3) {
            NumpyCode.gradient(samplePass, snapshot.network().layout().name(p)).text();
            FormattedEquation.of(new BatchFormulas(snapshot, p).gradient(), SCRIPT);
            new BatchFormulas(snapshot, p).update().forEach(equation -> FormattedEquation.of(equation, SCRIPT));
        }
        return !NumpyCode.loss(samplePass).text().isEmpty();
    }
}
