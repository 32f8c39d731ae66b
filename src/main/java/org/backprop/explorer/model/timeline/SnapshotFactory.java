package org.backprop.explorer.model.timeline;

import java.util.Optional;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Batch;
import org.backprop.explorer.model.training.Trainer;

/** Creates the snapshots of a {@link Timeline}, by computing what the views show of its current moment. */
final class SnapshotFactory {

    private final ReplayTrainer replayTrainer;
    private final TimelineCursor cursor;
    private long revision;

    /** Creates snapshots of the moment of {@code cursor}, which moves along {@code replayTrainer}. */
    SnapshotFactory(ReplayTrainer replayTrainer, TimelineCursor cursor) {
        this.replayTrainer = replayTrainer;
        this.cursor = cursor;
    }

    /** Creates a snapshot with {@code history}. */
    Snapshot create(History history) {
        Trainer trainer = replayTrainer.trainer();
        Trainer current = cursor.isAtUpdatePhase() ? replayTrainer.next() : trainer;
        Moment moment = cursor.moment();
        EvaluatedPoint before = new EvaluatedPoint(trainer.parameters(), trainer.cost());
        EvaluatedPoint now = current == trainer ? before : new EvaluatedPoint(current.parameters(), current.cost());
        Batch batch = trainer.batch();
        UpdateValues updateValues = new UpdateValues(
                before,
                now,
                trainer.gradient(),
                trainer.optimizerState(),
                trace(before.parameters(), batch.samples().get(moment.batchPosition())));
        return new Snapshot(
                ++revision,
                moment,
                new UpdateContext(replayTrainer.objective(), trainer.settings(), batch, current.state()),
                updateValues,
                history);
    }

    private Optional<Trace> trace(Parameters parameters, int sample) {
        Objective objective = replayTrainer.objective();
        return objective instanceof NetworkObjective network
                ? Optional.of(network.trace(parameters, sample))
                : Optional.empty();
    }
}
