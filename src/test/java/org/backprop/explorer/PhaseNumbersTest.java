package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The numbers at each phase of the first update: what has come about is shown, what has not is a question mark. What
 * they ought to be is computed by plain loops.
 */
class PhaseNumbersTest extends WindowTest {

    private static final int LOSS = 4;
    private static final int GRADIENT = 8;
    private static final int UPDATE = 9;

    private final ByHand start = ByHand.atStart();
    private int phase;

    @BeforeEach
    void beginAtTheInput() {
        phase = 0;
    }

    @Test
    void aHiddenNeuronsValuesAppearWithItsLayerAndItsDeltaOnTheWayBack() {
        List<List<String>> expected = new ArrayList<>();
        List<List<String>> seen = new ArrayList<>();
        for (int p = 0; p <= UPDATE; p++) {
            goTo(p);
            for (int column = 2; column <= 4; column++) {
                expected.add(neuron(column, 1));
                expected.add(neuron(column, 2));
                seen.add(window.texts("neuron-" + column + "-1"));
                seen.add(window.texts("neuron-" + column + "-2"));
            }
        }
        assertEquals(expected, seen);
    }

    @Test
    void theInputsAndTheTargetsStandThereFromTheBeginning() {
        assertEquals(List.of(Shown.fixed(0.05, 3), "x₁"), window.texts("neuron-1-1"));
        assertEquals(List.of(Shown.fixed(0.10, 3), "x₂"), window.texts("neuron-1-2"));
        assertEquals(List.of(Shown.fixed(0.01, 3), "y₁"), window.texts("target-1"));
        assertEquals(List.of(Shown.fixed(0.99, 3), "y₂"), window.texts("target-2"));
    }

    @Test
    void theLossIsUnknownUntilItsPhase() {
        for (int p = 0; p <= UPDATE; p++) {
            goTo(p);
            assertEquals(
                    p < LOSS ? Shown.UNKNOWN : Shown.significant(start.loss, 4), window.text("sample-loss"), "" + p);
        }
    }

    @Test
    void eachDerivativeAppearsWhenTheBackwardPhaseReachesItsLayer() {
        for (int p = 0; p <= UPDATE; p++) {
            goTo(p);
            assertEquals(expectedGradients(), seen("gradient-"), "" + p);
        }
    }

    @Test
    void derivativesAreOfTheSampleUntilTheGradientIsComplete() {
        goTo(GRADIENT - 1);
        assertEquals("∂L/∂·  this sample", window.text("gradient-scope"));
        goTo(GRADIENT);
        assertEquals("∂L/∂·  whole batch", window.text("gradient-scope"));
    }

    @Test
    void everyParameterKeepsItsValueUntilTheUpdateAndMovesThen() {
        for (int p = 0; p <= UPDATE; p++) {
            goTo(p);
            double[] parameters = p < UPDATE ? start.parameters : start.updated().parameters;
            List<String> expected = IntStream.range(0, 18)
                    .mapToObj(i -> Shown.fixed(parameters[i], 4))
                    .toList();
            List<String> seen = seen("value-").stream()
                    .map(text -> Shown.fixed(Shown.number(text), 4))
                    .toList();
            assertEquals(expected, seen, "" + p);
        }
    }

    @Test
    void theWeightsOnTheEdgesMoveAtTheUpdateToo() {
        goTo(GRADIENT);
        assertEquals(pills(start), seenPills());
        goTo(UPDATE);
        assertEquals(pills(start.updated()), seenPills());
    }

    @Test
    void theCostIsThatOfTheStartUntilTheUpdateAndThenThatOfTheNewWeights() {
        for (int p = 0; p < UPDATE; p++) {
            goTo(p);
            assertEquals("L = " + Shown.local("0.261413") + " at update 0", window.text("cost"), "" + p);
        }
        goTo(UPDATE);
        assertEquals("L = " + Shown.significant(start.updated().loss, 6) + " at update 1", window.text("cost"));
    }

    @Test
    void aNeuronTellsItsNumbersToThoseWhoHearIt() {
        goTo(GRADIENT);
        String[] parts = window.accessibleText("neuron-2-1").split(":? (h|z|delta) ");
        assertEquals("layer 1, neuron 1", parts[0]);
        // 1 / (1 + exp(-0.3775)), by Python
        assertEquals(0.5932699921071872, Shown.number(parts[1].replaceFirst(",$", "")), 1e-15);
    }

    private void goTo(int target) {
        while (phase < target) {
            window.stepForward();
            phase++;
            window.arrivesAt(SteppingTest.PHASES.get(phase));
        }
    }

    private List<String> neuron(int column, int j) {
        int k = column - 2;
        boolean forward = phase >= k + 1;
        boolean back = phase >= 7 - k;
        String h = forward ? Shown.fixed(start.h[column - 1][j - 1], 3) : Shown.UNKNOWN;
        double bias = (phase < UPDATE ? start : start.updated()).parameters[ByHand.bias(k + 1, j)];
        String delta = back ? Shown.significant(start.delta[k][j - 1], 3) : Shown.UNKNOWN;
        String name = "h" + "₁₂".charAt(j - 1) + "²³⁴".charAt(k);
        List<String> texts = new ArrayList<>(List.of(h, name));
        if (forward) {
            texts.add("z " + Shown.fixed(start.z[k][j - 1], 3));
        }
        texts.addAll(List.of("b " + Shown.fixed(bias, 3), "δ " + delta));
        return texts;
    }

    private List<String> expectedGradients() {
        return IntStream.range(0, 18)
                .mapToObj(i -> phase < 7 - i / 6 ? Shown.UNKNOWN : Shown.significant(start.gradient[i], 3))
                .toList();
    }

    private List<String> seen(String prefix) {
        return ByHand.NAMES.stream().map(name -> window.text(prefix + name)).toList();
    }

    private static List<String> pills(ByHand network) {
        return ByHand.WEIGHTS.stream()
                .map(index -> Shown.fixed(network.parameters[index], 3))
                .toList();
    }

    private List<String> seenPills() {
        return ByHand.WEIGHTS.stream()
                .map(index -> window.text("weight-" + index))
                .toList();
    }
}
