package org.backprop.explorer.session;

import java.util.Map;

/** Reads the settings of learning: members and their types, not yet what they mean. */
final class TrainingFileReader {

    private TrainingFileReader() {}

    static SessionFile.Training training(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of(
                "optimizer", TrainingFileReader::optimizer,
                "batch", TrainingFileReader::batch,
                "order", JsonCursor::text,
                "seed", JsonCursor::whole,
                "regularization", TrainingFileReader::regularization,
                "frozen", i -> i.list(JsonCursor::text, SessionFileReader.MOST_ENTRIES),
                "stop", TrainingFileReader::stop));
        return new SessionFile.Training(
                m.optional("optimizer"),
                m.optional("batch"),
                m.optional("order"),
                m.optional("seed"),
                m.optional("regularization"),
                m.optional("frozen"),
                m.optional("stop"));
    }

    private static SessionFile.Optimizer optimizer(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of(
                "name", JsonCursor::text,
                "learningRate", JsonCursor::number,
                "momentum", JsonCursor::number,
                "decay", JsonCursor::number,
                "beta1", JsonCursor::number,
                "beta2", JsonCursor::number,
                "epsilon", JsonCursor::number));
        return new SessionFile.Optimizer(
                m.optional("name"),
                m.optional("learningRate"),
                m.optional("momentum"),
                m.optional("decay"),
                m.optional("beta1"),
                m.optional("beta2"),
                m.optional("epsilon"));
    }

    private static SessionFile.Batch batch(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of("mode", JsonCursor::text, "size", JsonCursor::whole));
        return new SessionFile.Batch(m.optional("mode"), m.optional("size"));
    }

    private static SessionFile.Regularization regularization(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of("l1", JsonCursor::number, "l2", JsonCursor::number));
        return new SessionFile.Regularization(m.optional("l1"), m.optional("l2"));
    }

    private static SessionFile.Stop stop(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of("minLossChange", JsonCursor::number, "maxUpdates", JsonCursor::whole));
        return new SessionFile.Stop(m.optional("minLossChange"), m.optional("maxUpdates"));
    }
}
