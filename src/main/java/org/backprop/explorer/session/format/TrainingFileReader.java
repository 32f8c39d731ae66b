package org.backprop.explorer.session.format;

import java.util.Map;
import org.backprop.explorer.session.format.JsonCursor.ValueReader;

/** Parses training settings: checks members and types, but not their values. */
final class TrainingFileReader {

    private static final Map<String, ValueReader<?>> OPTIMIZER = JsonCursor.members(
            Map.of("name", JsonCursor::readString, "learningRate", JsonCursor::readDouble),
            OptimizerConversion.SETTING_NAMES,
            JsonCursor::readDouble);

    private TrainingFileReader() {}

    static SessionFile.Training training(JsonCursor in) throws SessionException {
        JsonObject m = in.object(Map.of(
                "optimizer", TrainingFileReader::optimizer,
                "batch", TrainingFileReader::batch,
                "order", JsonCursor::readString,
                "seed", JsonCursor::readLong,
                "regularization", TrainingFileReader::regularization,
                "frozen", i -> i.list(JsonCursor::readString, SessionFileReader.MAX_ENTRIES),
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
        JsonObject m = in.object(OPTIMIZER);
        return new SessionFile.Optimizer(
                m.optional("name"), m.optional("learningRate"), m.present(OptimizerConversion.SETTING_NAMES));
    }

    private static SessionFile.Batch batch(JsonCursor in) throws SessionException {
        JsonObject m = in.object(Map.of("mode", JsonCursor::readString, "size", JsonCursor::readLong));
        return new SessionFile.Batch(m.optional("mode"), m.optional("size"));
    }

    private static SessionFile.Regularization regularization(JsonCursor in) throws SessionException {
        JsonObject m = in.object(Map.of("l1", JsonCursor::readDouble, "l2", JsonCursor::readDouble));
        return new SessionFile.Regularization(m.optional("l1"), m.optional("l2"));
    }

    private static SessionFile.Stop stop(JsonCursor in) throws SessionException {
        JsonObject m = in.object(Map.of("minLossChange", JsonCursor::readDouble, "maxUpdates", JsonCursor::readLong));
        return new SessionFile.Stop(m.optional("minLossChange"), m.optional("maxUpdates"));
    }
}
