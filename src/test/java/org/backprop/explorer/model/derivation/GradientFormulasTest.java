package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.network.ParameterName;
import org.junit.jupiter.api.Test;

/** The gradient in each of its forms against the backward pass. */
class GradientFormulasTest {

    private static final double PRECISION = 1e-12;
    private static final List<NetworkCase> CASES = NetworkCase.random(1, NetworkCase.MANY);

    private static void assertComesToTheGradient(Function<GradientFormulas, Equation> form) {
        for (NetworkCase c : CASES) {
            Magnitudes sizes = new Magnitudes(c);
            for (ParameterName name : c.names()) {
                Equation equation = form.apply(new GradientFormulas(c.passage(), name));
                double expected = c.trace().gradient(c.network().layout().indexOf(name));
                double tolerance = PRECISION * sizes.gradient(name);
                assertEquals(expected, equation.value().orElseThrow(), tolerance, c.name() + " " + name.text());
            }
        }
    }

    @Test
    void the_chain_rule_step_by_step_comes_to_the_gradient() {
        assertComesToTheGradient(GradientFormulas::chainRule);
    }

    @Test
    void delta_times_the_input_comes_to_the_gradient() {
        assertComesToTheGradient(GradientFormulas::deltaForm);
    }

    @Test
    void the_sum_over_all_paths_comes_to_the_gradient() {
        assertComesToTheGradient(
                formulas -> formulas.paths().canBeListed() ? allPaths(formulas.paths()) : formulas.deltaForm());
    }

    private static Equation allPaths(GradientPaths gradientPaths) {
        return gradientPaths.sum(gradientPaths.all());
    }

    @Test
    void the_value_of_the_gradient_is_that_of_the_backward_pass() {
        for (NetworkCase c : CASES) {
            for (ParameterName name : c.names()) {
                double expected = c.trace().gradient(c.network().layout().indexOf(name));
                double value = new GradientFormulas(c.passage(), name).value().orElseThrow();
                assertEquals(expected, value, PRECISION * new Magnitudes(c).gradient(name), c.name());
            }
        }
    }

    @Test
    void delta_is_that_of_the_backward_pass() {
        for (NetworkCase c : CASES) {
            Magnitudes sizes = new Magnitudes(c);
            for (int k = 1; k <= c.architecture().layerCount(); k++) {
                for (int j = 1; j <= c.architecture().size(k + 1); j++) {
                    double delta = new BackwardFormulas(c.passage())
                            .delta(k, j)
                            .value()
                            .orElseThrow();
                    assertEquals(c.trace().delta(k, j), delta, PRECISION * sizes.delta(k, j), c.name());
                }
            }
        }
    }

    /** "Weight update algorithm"'s network one layer longer, whose δ¹ are known to all digits. */
    @Test
    void the_derivatives_of_the_worked_example_are_those_in_print() {
        SamplePass samplePass = WorkedExample.passage();
        BackwardFormulas formulas = new BackwardFormulas(samplePass);
        assertEquals(0.10305402201530171, formulas.delta(3, 1).value().orElseThrow(), 1e-15);
        assertEquals(-0.012371163014489994, formulas.delta(3, 2).value().orElseThrow(), 1e-15);
        assertEquals(0.0099334711004333261, formulas.delta(2, 1).value().orElseThrow(), 1e-16);
        assertEquals(0.010128113344946432, formulas.delta(2, 2).value().orElseThrow(), 1e-16);
        assertEquals(0.0021807419093651092, formulas.delta(1, 1).value().orElseThrow(), 1e-17);
        assertEquals(0.0024158848711979623, formulas.delta(1, 2).value().orElseThrow(), 1e-17);
    }
}
