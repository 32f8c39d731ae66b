package org.backprop.explorer.model.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.backprop.explorer.model.formula.Sum;
import org.backprop.explorer.model.network.Activation;
import org.junit.jupiter.api.Test;

/** z, h and the loss against the forward pass. */
class ForwardFormulasTest {

    private static final double PRECISION = 1e-12;
    private static final List<NetworkCase> CASES = NetworkCase.random(2, NetworkCase.MANY);

    private interface Neuron {
        void check(NetworkCase c, ForwardFormulas formulas, int k, int j);
    }

    private static void forEachNeuron(Neuron neuron) {
        for (NetworkCase c : CASES) {
            for (int k = 1; k <= c.architecture().layerCount(); k++) {
                for (int j = 1; j <= c.architecture().size(k + 1); j++) {
                    neuron.check(c, new ForwardFormulas(c.passage()), k, j);
                }
            }
        }
    }

    @Test
    void the_weighted_sum_is_that_of_the_forward_pass() {
        forEachNeuron((c, formulas, k, j) -> assertEquals(
                c.trace().z(k, j),
                formulas.weightedSum(k, j).value().orElseThrow(),
                PRECISION * new Magnitudes(c).z(k, j),
                c.name()));
    }

    @Test
    void the_activation_is_that_of_the_forward_pass() {
        forEachNeuron((c, formulas, k, j) -> {
            double h = c.trace().h(k + 1, j);
            assertEquals(
                    h,
                    formulas.activation(k, j).value().orElseThrow(),
                    PRECISION * Math.abs(h),
                    c.name() + " h[" + (k + 1) + "," + j + "]");
        });
    }

    @Test
    void the_weighted_sum_has_a_term_for_each_input_and_the_bias() {
        forEachNeuron((c, formulas, k, j) -> {
            int terms = c.architecture().size(k) + (c.architecture().hasBias() ? 1 : 0);
            assertEquals(
                    terms, ((Sum) formulas.weightedSum(k, j).right()).terms().size());
        });
    }

    @Test
    void the_product_is_what_one_weight_carries() {
        forEachNeuron((c, formulas, k, j) -> {
            int i = c.architecture().size(k);
            double expected = c.weight(k, i, j) * c.trace().h(k, i);
            assertEquals(expected, formulas.product(k, i, j).value().orElseThrow());
        });
    }

    @Test
    void the_loss_is_that_of_the_forward_pass() {
        for (NetworkCase c : CASES) {
            double loss = new LossFormula(c.passage()).loss().value().orElseThrow();
            assertEquals(c.trace().loss(), loss, PRECISION * new Magnitudes(c).loss(), c.name());
        }
    }

    @Test
    void the_values_of_the_worked_example_are_those_in_print() {
        SamplePass samplePass = WorkedExample.passage();
        ForwardFormulas formulas = new ForwardFormulas(samplePass);
        assertEquals(1.8032225441903401, formulas.weightedSum(3, 1).value().orElseThrow(), 1e-15);
        assertEquals(1.9556518976777179, formulas.weightedSum(3, 2).value().orElseThrow(), 1e-15);
        assertEquals(0.85854076071292929, formulas.activation(3, 1).value().orElseThrow(), 1e-15);
        assertEquals(0.87606161710719759, formulas.activation(3, 2).value().orElseThrow(), 1e-15);
        assertEquals(
                0.36650168884375179, new LossFormula(samplePass).loss().value().orElseThrow(), 1e-15);
    }

    @Test
    void the_random_networks_have_every_activation_loss_and_length() {
        long kinds = CASES.stream()
                .flatMap(c -> c.architecture().activations().stream())
                .distinct()
                .count();
        long losses =
                CASES.stream().map(c -> c.architecture().loss()).distinct().count();
        long lengths = CASES.stream()
                .map(c -> c.architecture().layerCount())
                .distinct()
                .count();
        long biases =
                CASES.stream().map(c -> c.architecture().hasBias()).distinct().count();
        assertEquals(List.of((long) Activation.values().length, 4L, 4L, 2L), List.of(kinds, losses, lengths, biases));
    }
}
