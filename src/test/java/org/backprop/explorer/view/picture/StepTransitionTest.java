package org.backprop.explorer.view.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.Timelines;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of the 2-2-2-2 network that are animated, and their active edges. */
class StepTransitionTest {

    private final Timeline timeline = Timelines.network2222();

    private Snapshot after(int steps) {
        for (int step = 0; step < steps; step++) {
            timeline.cursor().stepForward(Granularity.OPERATION);
        }
        return timeline.snapshot();
    }

    private Optional<Phase> transitionOf(Granularity step, Snapshot before) {
        timeline.cursor().stepForward(step);
        return StepTransition.between(before, timeline.snapshot()).map(StepTransition::phase);
    }

    /** Forward each neuron takes four steps; the loss is step 25, and backward 2 begins after step 37. */
    @ParameterizedTest
    @CsvSource({
        "0,  the first product of the first neuron",
        "1,  its second product",
        "4,  the first product of the second neuron",
        "8,  the first product of the next layer",
        "37, the first contribution",
        "38, the second contribution"
    })
    void an_operation_along_an_edge_is_animated(int steps, String what) {
        Snapshot before = after(steps);
        Phase phase = steps < 8 ? Phase.forward(1) : steps == 8 ? Phase.forward(2) : Phase.backward(2);
        assertEquals(Optional.of(phase), transitionOf(Granularity.OPERATION, before), what);
    }

    @ParameterizedTest
    @CsvSource({
        "2,  the sum",
        "3,  the activation",
        "7,  the last activation of a layer",
        "25, the slope of the loss",
        "28, a derivative",
        "36, the last derivative of a layer"
    })
    void an_operation_in_a_neuron_is_not_animated(int steps, String what) {
        Snapshot before = after(steps);
        assertEquals(Optional.empty(), transitionOf(Granularity.OPERATION, before), what);
    }

    @Test
    void the_rest_of_a_layer_is_animated() {
        Snapshot before = after(5);
        assertEquals(Optional.of(Phase.forward(1)), transitionOf(Granularity.LAYER, before));
    }

    @Test
    void a_step_from_within_a_layer_to_the_end_of_the_sample_is_not_animated() {
        Snapshot before = after(5);
        assertEquals(Optional.empty(), transitionOf(Granularity.SAMPLE, before));
    }

    @Test
    void two_operations_at_once_are_not_animated() {
        Snapshot before = after(0);
        assertEquals(Optional.empty(), StepTransition.between(before, after(2)).map(StepTransition::phase));
    }

    @Test
    void a_step_back_is_not_animated() {
        Snapshot before = after(2);
        timeline.cursor().stepBack(Granularity.OPERATION);
        assertEquals(Optional.empty(), StepTransition.between(before, timeline.snapshot()));
    }

    @Test
    void a_step_back_out_of_a_whole_layer_is_not_animated() {
        Snapshot before = after(8);
        timeline.cursor().stepBack(Granularity.OPERATION);
        assertEquals(Optional.empty(), StepTransition.between(before, timeline.snapshot()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; w[1,1,1]",
                "2; w[1,2,1]",
                "6; w[1,2,2]",
                "29; w[3,1,1]",
                "30; w[3,2,1]",
                "39; w[3,1,2]",
                "45; w[3,2,1]"
            })
    void the_weight_of_the_operation_is_active(int steps, String weight) {
        int index = after(steps).network().layout().indexOf(ParameterName.parse(weight));
        assertEquals(
                OptionalInt.of(index), AnimationFrame.of(timeline.snapshot()).activeWeight());
    }

    @ParameterizedTest
    @CsvSource({"0, the input", "3, a sum", "4, an activation", "8, a whole layer", "28, a delta"})
    void no_weight_is_active_in_another_operation_or_a_whole_phase(int steps, String what) {
        assertEquals(OptionalInt.empty(), AnimationFrame.of(after(steps)).activeWeight(), what);
    }
}
