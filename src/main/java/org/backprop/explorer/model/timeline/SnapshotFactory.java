package org.backprop.explorer.model.timeline;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.SaturationCheck;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/** Creates the snapshots of a {@link Timeline}, by computing what the views show of its current moment. */
final class SnapshotFactory {

    private final TimelineId timelineId;
    private final ReplayTrainer replayTrainer;
    private final TimelineCursor cursor;
    private long revision;

    /** Creates snapshots of the moment of {@code cursor}, which moves along {@code replayTrainer}. */
    SnapshotFactory(TimelineId timelineId, ReplayTrainer replayTrainer, TimelineCursor cursor) {
        this.timelineId = timelineId;
        this.replayTrainer = replayTrainer;
        this.cursor = cursor;
    }

    /** Creates a snapshot with {@code history}. */
    Snapshot create(History history) {
        Trainer trainer = replayTrainer.trainer();
        Trainer current = cursor.isAtUpdatePhase() ? replayTrainer.next() : trainer;
        Moment moment = cursor.moment();
        int sample = trainer.batch().samples().get(moment.batchPosition());
        UpdateValues updateValues = updateValues(trainer, current, sample);
        UpdateContext context = context(trainer, currentState(current));
        SnapshotId id = new SnapshotId(timelineId, ++revision);
        return new Snapshot(id, moment, context, updateValues, history);
    }

    /**
     * The state of {@code current}, with edits of the settings that follow it, but without those of parameters or data.
     */
    private TrainingState currentState(Trainer current) {
        TrainingState state = current.state();
        if (!cursor.isAtUpdatePhase()) {
            return state;
        }
        TrainingState edited = cursor.state();
        boolean isSettingsOnly = edited.parameters().equals(state.parameters())
                && edited.editedData().equals(state.editedData());
        return isSettingsOnly ? edited : state;
    }

    private UpdateContext context(Trainer trainer, TrainingState currentState) {
        Objective objective = trainer.objective();
        return new UpdateContext(
                objective,
                trainer.settings(),
                trainer.batch(),
                currentState,
                new NextUpdate(replayTrainer.objective(), currentState));
    }

    private UpdateValues updateValues(Trainer trainer, Trainer current, int sample) {
        EvaluatedPoint before = new EvaluatedPoint(trainer.parameters(), trainer.cost());
        EvaluatedPoint now = current == trainer ? before : new EvaluatedPoint(current.parameters(), current.cost());
        Optional<SampleValues> sampleValues = trainer.objective() instanceof NetworkObjective network
                ? Optional.of(sampleValues(network, before.parameters(), current, sample))
                : Optional.empty();
        return new UpdateValues(before, now, trainer.gradient(), trainer.optimizerState(), sampleValues);
    }

    private SampleValues sampleValues(NetworkObjective network, Parameters before, Trainer current, int sample) {
        Trace trace = network.trace(before, sample);
        OptionalDouble lossAfter =
                cursor.isAtUpdatePhase() ? OptionalDouble.of(current.sampleLoss(sample)) : OptionalDouble.empty();
        return new SampleValues(trace, new SaturationCheck(network, before, trace), lossAfter);
    }
}
