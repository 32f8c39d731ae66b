package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operation.Kind;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.TrainingState;
import org.junit.jupiter.api.Test;

/** The values of a snapshot between two operations of a phase. */
class OperationSnapshotTest {

    private static Snapshot after(int steps) {
        Timeline timeline = Timelines.network2222();
        IntStream.range(0, steps).forEach(step -> timeline.cursor().stepForward(Granularity.OPERATION));
        return timeline.snapshot();
    }

    @Test
    void each_number_appears_with_its_operation_and_no_other_does() {
        for (int seed = 0; seed < 300; seed++) {
            RandomCases cases = new RandomCases(seed);
            NetworkObjective network = cases.network();
            TrainingState initial = TrainingState.initial(network, cases.parameters(network), cases.training(network));
            Timeline timeline = new Timeline(network, initial, List.of());
            for (Set<String> expected : appearing(network.architecture())) {
                assertEquals(
                        expected,
                        shown(timeline.snapshot()),
                        "seed " + seed + " at " + timeline.cursor().moment());
                timeline.cursor().stepForward(Granularity.OPERATION);
            }
        }
    }

    /** The names of the values known after each step of one sample's passes. */
    private static List<Set<String>> appearing(Architecture net) {
        List<Set<String>> sights = new ArrayList<>(List.of(Set.of()));
        for (int k = 1; k <= net.layerCount(); k++) {
            pass(net, Phase.forward(k), sights);
        }
        sights.add(sights.get(sights.size() - 1));
        for (int k = net.layerCount(); k >= 1; k--) {
            pass(net, Phase.backward(k), sights);
        }
        return sights;
    }

    private static void pass(Architecture net, Phase phase, List<Set<String>> sights) {
        for (Operation operation : NaiveOperations.of(net, phase)) {
            Set<String> now = new TreeSet<>(sights.get(sights.size() - 1));
            String neuron = phase.layer() + "," + operation.neuron();
            switch (operation.kind()) {
                case SUM -> now.add("z " + neuron);
                case ACTIVATION -> now.add("h " + neuron);
                case DELTA -> now.add("δ " + neuron);
                case WEIGHT_GRADIENT ->
                    now.add("w[" + phase.layer() + "," + operation.term() + "," + operation.neuron() + "]");
                case BIAS_GRADIENT -> now.add("b[" + neuron + "]");
                default -> {
                    // part of a number that comes later
                }
            }
            sights.add(now);
        }
    }

    private static Set<String> shown(Snapshot snapshot) {
        Set<String> shown = new TreeSet<>();
        Architecture net = snapshot.network().architecture();
        for (int k = 1; k <= net.layerCount(); k++) {
            for (int j = 1; j <= net.size(k + 1); j++) {
                String neuron = k + "," + j;
                snapshot.z(k, j).ifPresent(z -> shown.add("z " + neuron));
                snapshot.h(k + 1, j).ifPresent(h -> shown.add("h " + neuron));
                snapshot.delta(k, j).ifPresent(delta -> shown.add("δ " + neuron));
            }
        }
        for (int p = 0; p < snapshot.network().dimension(); p++) {
            String name = snapshot.network().parameterName(p);
            snapshot.sampleGradient(p).ifPresent(gradient -> shown.add(name));
        }
        return shown;
    }

    @Test
    void the_operation_of_the_moment_has_happened() {
        assertTrue(after(2).hasReached(Phase.forward(1), new Operation(1, Kind.PRODUCT, 2)));
    }

    @Test
    void the_operation_after_that_of_the_moment_has_not_happened() {
        assertFalse(after(2).hasReached(Phase.forward(1), new Operation(1, Kind.SUM)));
    }

    @Test
    void an_operation_of_a_phase_before_has_happened() {
        assertTrue(after(9).hasReached(Phase.forward(1), new Operation(2, Kind.ACTIVATION)));
    }

    @Test
    void an_operation_of_a_phase_to_come_has_not_happened() {
        assertFalse(after(2).hasReached(Phase.backward(1), new Operation(1, Kind.DELTA)));
    }

    @Test
    void a_phase_under_way_has_not_happened() {
        assertFalse(after(7).hasReached(Phase.forward(1)));
    }

    @Test
    void a_phase_has_happened_with_its_last_operation() {
        assertTrue(after(8).hasReached(Phase.forward(1)));
    }

    @Test
    void an_operation_that_the_phase_under_way_does_not_have_is_refused() {
        Snapshot snapshot = after(2);
        assertThrows(
                IllegalArgumentException.class,
                () -> snapshot.hasReached(Phase.forward(1), new Operation(1, Kind.DELTA)));
    }
}
