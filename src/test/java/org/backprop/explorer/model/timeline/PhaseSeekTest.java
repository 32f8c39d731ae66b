package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;

/** Going to a phase of the present update. */
class PhaseSeekTest {

    private static final int PHASES = 10;
    private static final TrainingSettings SLOWER = TrainingSettings.DEFAULT.withOptimizer(new GradientDescent(0.125));

    private final Timeline timeline = Timelines.network2222();

    @Test
    void from_each_phase_each_other_is_reached_with_the_numbers_that_steps_lead_to() {
        timeline.trainingLoop().trainTo(3, false);
        timeline.cursor().stepForward(Granularity.LAYER);
        Map<Phase, Fingerprint> byPhase = new HashMap<>();
        for (int phase = 0; phase < PHASES; phase++) {
            byPhase.put(timeline.cursor().moment().phase(), Fingerprint.of(timeline.snapshot()));
            if (phase < PHASES - 1) {
                timeline.cursor().stepForward(Granularity.LAYER);
            }
        }
        for (Phase from : byPhase.keySet()) {
            for (Phase to : byPhase.keySet()) {
                timeline.cursor().seek(from);
                timeline.cursor().seek(to);
                assertEquals(byPhase.get(to), Fingerprint.of(timeline.snapshot()), () -> from + " to " + to);
            }
        }
    }

    @Test
    void an_update_that_has_not_been_computed_is_computed() {
        timeline.cursor().seek(Phase.UPDATE);
        assertEquals(1, timeline.length());
    }

    @Test
    void a_phase_is_that_of_the_present_sample_of_the_batch() {
        Timeline samples = Timelines.fiveSamples(TrainingSettings.DEFAULT);
        samples.cursor().stepForward(Granularity.SAMPLE);
        samples.cursor().stepForward(Granularity.LAYER);
        int sample = samples.cursor().moment().batchPosition();
        samples.cursor().seek(Phase.backward(1));
        assertEquals(sample, samples.cursor().moment().batchPosition());
        assertEquals(Phase.backward(1), samples.cursor().moment().phase());
    }

    @Test
    void a_setting_changed_at_the_update_leaves_the_moment_and_holds_from_the_next_update_on() {
        timeline.cursor().seek(Phase.UPDATE);
        Moment moment = timeline.cursor().moment();
        Parameters parameters = timeline.snapshot().parameters();
        timeline.edit(new Change.SetTraining(SLOWER), null);
        assertEquals(moment, timeline.cursor().moment());
        assertEquals(parameters, timeline.snapshot().parameters());
        assertEquals(SLOWER, timeline.snapshot().context().currentState().settings());
        timeline.cursor().stepForward(Granularity.LAYER);
        assertEquals(SLOWER, timeline.snapshot().context().settings());
    }
}
