package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operation.Kind;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.junit.jupiter.api.Test;

/** Jumps to any moment. */
class SeekTest {

    private static final int WALKS = 200;
    private static final int STEPS = 80;

    @Test
    void a_jump_to_a_moment_shows_the_bits_that_steps_there_showed() {
        for (int seed = 0; seed < WALKS; seed++) {
            RandomCases cases = new RandomCases(seed);
            Timeline timeline = timeline(cases);
            Map<Moment, Fingerprint> seen = new LinkedHashMap<>();
            for (int step = 0; step < STEPS; step++) {
                seen.put(timeline.cursor().moment(), Fingerprint.of(timeline.snapshot()));
                timeline.cursor()
                        .stepForward(Granularity.values()[cases.random().nextInt(Granularity.values().length)]);
            }
            List<Moment> jumps = new ArrayList<>(seen.keySet());
            Collections.shuffle(jumps, cases.random());
            for (Moment moment : jumps) {
                timeline.cursor().seek(moment);
                String where = "walk " + seed + " at " + moment;
                assertEquals(moment, timeline.cursor().moment(), where);
                assertEquals(seen.get(moment), Fingerprint.of(timeline.snapshot()), where);
            }
        }
    }

    private static Timeline timeline(RandomCases cases) {
        NetworkObjective network = cases.network();
        TrainingState initial = TrainingState.initial(network, cases.parameters(network), cases.training(network));
        List<Edit> edits = List.of(
                new Edit(cases.between(0, 9), Change.SetParameters.of(0, cases.within(2))),
                new Edit(cases.between(10, 30), new Change.SetTraining(cases.training(network))));
        return new Timeline(network, initial, edits);
    }

    private final Timeline five = Timelines.fiveSamples(TrainingSettings.DEFAULT);

    @Test
    void a_moment_beyond_what_is_known_is_where_a_jump_to_its_update_comes_to() {
        five.trainingLoop().trainTo(7, false);
        five.cursor().seek(new Moment(8, 2, Phase.LOSS));
        assertEquals(new Moment(6, 4, Phase.UPDATE), five.cursor().moment());
    }

    @Test
    void an_update_whose_outcome_is_not_known_is_known_up_to_its_gradient() {
        five.trainingLoop().trainTo(7, false);
        five.cursor().seek(new Moment(7, 4, Phase.UPDATE));
        assertEquals(new Moment(7, 4, Phase.GRADIENT), five.cursor().moment());
    }

    @Test
    void a_jump_finds_out_nothing_new() {
        five.trainingLoop().trainTo(7, false);
        five.cursor().seek(new Moment(7, 4, Phase.UPDATE));
        assertEquals(7, five.length());
    }

    @Test
    void a_moment_before_the_beginning_is_the_beginning() {
        five.trainingLoop().trainTo(7, false);
        five.cursor().seek(new Moment(-1, 3, Phase.LOSS));
        assertEquals(Moment.START, five.cursor().moment());
    }

    @Test
    void a_sample_that_the_batch_does_not_have_is_its_last() {
        five.cursor().seek(new Moment(0, 9, Phase.LOSS));
        assertEquals(new Moment(0, 4, Phase.LOSS), five.cursor().moment());
    }

    @Test
    void a_layer_that_the_network_does_not_have_is_its_last() {
        five.cursor().seek(new Moment(0, 1, Phase.backward(9)));
        assertEquals(new Moment(0, 1, Phase.backward(2)), five.cursor().moment());
    }

    private static Moment at(Phase phase, Operation operation) {
        return new Moment(0, 1, phase, Optional.of(operation));
    }

    @Test
    void a_jump_to_an_operation_comes_to_it() {
        Moment sum = at(Phase.forward(2), new Operation(1, Kind.SUM));
        five.cursor().seek(sum);
        assertEquals(sum, five.cursor().moment());
    }

    @Test
    void a_neuron_and_a_term_that_are_not_there_are_the_last_ones() {
        five.cursor().seek(at(Phase.forward(1), new Operation(7, Kind.PRODUCT, 7)));
        assertEquals(
                at(Phase.forward(1), new Operation(1, Kind.PRODUCT, 1)),
                five.cursor().moment());
    }

    @Test
    void a_neuron_and_a_term_below_one_are_the_first_ones() {
        five.cursor().seek(at(Phase.backward(1), new Operation(-1, Kind.CONTRIBUTION, 0)));
        assertEquals(
                at(Phase.backward(1), new Operation(1, Kind.CONTRIBUTION, 1)),
                five.cursor().moment());
    }

    @Test
    void an_operation_that_the_phase_does_not_have_is_the_whole_phase() {
        five.cursor().seek(at(Phase.forward(1), new Operation(1, Kind.DELTA)));
        assertEquals(new Moment(0, 1, Phase.forward(1)), five.cursor().moment());
    }

    @Test
    void the_last_operation_of_a_phase_is_the_whole_phase() {
        five.cursor().seek(at(Phase.forward(1), new Operation(1, Kind.ACTIVATION)));
        assertEquals(new Moment(0, 1, Phase.forward(1)), five.cursor().moment());
    }
}
