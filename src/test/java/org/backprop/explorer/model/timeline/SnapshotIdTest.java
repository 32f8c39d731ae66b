package org.backprop.explorer.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.TreeMap;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.training.TrainingSettings;
import org.junit.jupiter.api.Test;

/** Which snapshots are of the same timeline. */
class SnapshotIdTest {

    private final NetworkObjective network = Timelines.line(1);
    private final Timeline timeline = Timelines.of(network, TrainingSettings.DEFAULT, 2);
    private final Snapshot first = timeline.snapshot();

    @Test
    void a_snapshot_carries_the_identity_of_its_timeline() {
        assertEquals(timeline.id(), first.id().timelineId());
    }

    @Test
    void a_later_snapshot_is_of_the_same_timeline() {
        timeline.cursor().stepForward(Granularity.UPDATE);
        assertTrue(timeline.snapshot().isOfSameTimeline(first));
    }

    @Test
    void a_snapshot_after_an_edit_is_of_the_same_timeline() {
        SortedMap<Integer, Double> values = new TreeMap<>();
        values.put(0, 3.0);
        timeline.edit(new Change.SetParameters(values), null);
        assertTrue(timeline.snapshot().isOfSameTimeline(first));
    }

    @Test
    void a_snapshot_of_another_timeline_of_the_same_network_is_not_of_the_same_timeline() {
        Timeline other = Timelines.of(network, TrainingSettings.DEFAULT, 2);
        assertFalse(other.snapshot().isOfSameTimeline(first));
    }

    @Test
    void no_snapshot_is_of_the_same_timeline_as_none() {
        assertFalse(first.isOfSameTimeline(null));
    }
}
