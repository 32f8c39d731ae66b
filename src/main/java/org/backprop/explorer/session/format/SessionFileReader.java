package org.backprop.explorer.session.format;

import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.timeline.UpdateLimit;
import org.backprop.explorer.session.format.JsonCursor.ValueReader;
import tools.jackson.core.JsonToken;

/** Parses the text of a file into a {@link SessionFile}: checks members and types, but not their values. */
public final class SessionFileReader {

    /** The largest number of objects, rows or names in an array; no valid file of the allowed size has more. */
    static final int MAX_ENTRIES = 100_000;

    private static final int MAX_NUMBERS = (int) UpdateLimit.MAX_UPDATES + 1;

    private static final ValueReader<List<String>> TEXTS = in -> in.list(JsonCursor::readString, MAX_ENTRIES);
    private static final ValueReader<double[]> NUMBERS = SessionFileReader::doubles;
    private static final ValueReader<double[][]> SAMPLES = rowsReader(DataSet.MAX_SAMPLES);
    private static final ValueReader<double[][]> BIASES = rowsReader(Architecture.MAX_LAYERS);
    private static final ValueReader<double[][][]> WEIGHTS =
            in -> in.list(rowsReader(Architecture.MAX_NEURONS), Architecture.MAX_LAYERS)
                    .toArray(double[][][]::new);
    private static final Map<String, ValueReader<?>> OPTIMIZER_STATE =
            JsonCursor.members(Map.of("steps", JsonCursor::readLong), OptimizerStateConversion.VECTOR_NAMES, NUMBERS);

    private static final Map<String, ValueReader<?>> SESSION = Map.ofEntries(
            Map.entry("format", JsonCursor::readString),
            Map.entry("version", JsonCursor::readLong),
            Map.entry("writtenBy", JsonCursor::readString),
            Map.entry("title", JsonCursor::readString),
            Map.entry("notes", JsonCursor::readString),
            Map.entry("network", SessionFileReader::network),
            Map.entry("data", SessionFileReader::data),
            Map.entry("training", TrainingFileReader::training),
            Map.entry("initial", SessionFileReader::point),
            Map.entry("current", SessionFileReader::current),
            Map.entry("edits", in -> in.list(SessionFileReader::edit, MAX_ENTRIES)),
            Map.entry("curve", SessionFileReader::curve),
            Map.entry("path", SessionFileReader::path),
            Map.entry("diverged", SessionFileReader::diverged));

    private SessionFileReader() {}

    public static SessionFile read(byte[] utf8) throws SessionException {
        checkFormat(new JsonCursor(utf8));
        JsonCursor in = new JsonCursor(utf8);
        JsonObject m = in.object(SESSION);
        in.end();
        return new SessionFile(
                m.required("format"),
                m.<Long>required("version"),
                m.optional("writtenBy"),
                m.optional("title"),
                m.optional("notes"),
                m.required("network"),
                m.required("data"),
                m.optional("training"),
                m.required("initial"),
                m.optional("current"),
                m.optional("edits"),
                m.optional("curve"),
                m.optional("path"),
                m.optional("diverged"));
    }

    /** Checks format and version first, so that a file of another kind is reported as such, not for missing members. */
    private static void checkFormat(JsonCursor in) throws SessionException {
        boolean format = false;
        boolean version = false;
        in.startObject();
        while (!(format && version) && in.advance() != JsonToken.END_OBJECT) {
            String name = in.memberName();
            in.advance();
            switch (name) {
                case "format" -> {
                    Check.requireOneOf("/format", in.readString(), List.of(SessionFile.FORMAT));
                    format = true;
                }
                case "version" -> {
                    Check.requireBetween("/version", in.readLong(), SessionFile.VERSION, SessionFile.VERSION);
                    version = true;
                }
                default -> in.skip();
            }
        }
        Check.require(format, "/format", "file.missing");
        Check.require(version, "/version", "file.missing");
    }

    private static SessionFile.Network network(JsonCursor in) throws SessionException {
        JsonObject m = in.object(Map.of(
                "sizes", SessionFileReader::longs,
                "activations", TEXTS,
                "bias", JsonCursor::readBoolean,
                "loss", JsonCursor::readString));
        return new SessionFile.Network(
                m.required("sizes"), m.required("activations"), m.optional("bias"), m.required("loss"));
    }

    private static SessionFile.Data data(JsonCursor in) throws SessionException {
        JsonObject m =
                in.object(Map.of("inputs", SAMPLES, "targets", SAMPLES, "inputNames", TEXTS, "targetNames", TEXTS));
        return new SessionFile.Data(
                m.required("inputs"), m.required("targets"), m.optional("inputNames"), m.optional("targetNames"));
    }

    private static SessionFile.Point point(JsonCursor in) throws SessionException {
        JsonObject m = in.object(Map.of("weights", WEIGHTS, "biases", BIASES));
        return new SessionFile.Point(m.required("weights"), m.optional("biases"));
    }

    private static SessionFile.Current current(JsonCursor in) throws SessionException {
        JsonObject m = in.object(Map.of(
                "update",
                JsonCursor::readLong,
                "weights",
                WEIGHTS,
                "biases",
                BIASES,
                "optimizerState",
                SessionFileReader::optimizerState));
        return new SessionFile.Current(
                m.<Long>required("update"), m.required("weights"), m.optional("biases"), m.optional("optimizerState"));
    }

    private static SessionFile.StateVectors optimizerState(JsonCursor in) throws SessionException {
        JsonObject m = in.object(OPTIMIZER_STATE);
        return new SessionFile.StateVectors(
                m.<Long>required("steps"), m.present(OptimizerStateConversion.VECTOR_NAMES));
    }

    private static SessionFile.Edit edit(JsonCursor in) throws SessionException {
        JsonObject m = in.object(Map.of(
                "update", JsonCursor::readLong,
                "set", i -> i.map(JsonCursor::readDouble, MAX_ENTRIES),
                "training", TrainingFileReader::training,
                "optimizerState", SessionFileReader::optimizerState));
        return new SessionFile.Edit(
                m.<Long>required("update"), m.optional("set"), m.optional("training"), m.optional("optimizerState"));
    }

    private static SessionFile.Curve curve(JsonCursor in) throws SessionException {
        JsonObject m = in.object(Map.of("updates", SessionFileReader::longs, "loss", NUMBERS));
        return new SessionFile.Curve(m.required("updates"), m.required("loss"));
    }

    private static SessionFile.Path path(JsonCursor in) throws SessionException {
        JsonObject m = in.object(Map.of("updates", SessionFileReader::longs, "parameters", SessionFileReader::rows));
        return new SessionFile.Path(m.required("updates"), m.required("parameters"));
    }

    private static SessionFile.Diverged diverged(JsonCursor in) throws SessionException {
        JsonObject m = in.object(Map.of("update", JsonCursor::readLong));
        return new SessionFile.Diverged(m.<Long>required("update"));
    }

    private static SessionFile.Rows rows(JsonCursor in) throws SessionException {
        int[] shape = {0, 0};
        in.array(MAX_NUMBERS, row -> {
            int width = doubles(row).length;
            if (shape[0] > 0 && width != shape[1]) {
                throw row.problem(Message.of("file.row-width", shape[1], width));
            }
            shape[0]++;
            shape[1] = width;
        });
        return new SessionFile.Rows(shape[0], shape[1], List.of());
    }

    /** Returns a reader of at most {@code maxCount} rows, each with a number for a neuron. */
    private static ValueReader<double[][]> rowsReader(int maxCount) {
        return in ->
                in.list(row -> doubles(row, Architecture.MAX_NEURONS), maxCount).toArray(double[][]::new);
    }

    private static double[] doubles(JsonCursor in) throws SessionException {
        return doubles(in, MAX_NUMBERS);
    }

    private static double[] doubles(JsonCursor in, int maxCount) throws SessionException {
        LongArrayBuilder values = new LongArrayBuilder();
        in.array(maxCount, i -> values.add(Double.doubleToRawLongBits(i.readDouble())));
        return values.toDoubles();
    }

    private static long[] longs(JsonCursor in) throws SessionException {
        LongArrayBuilder values = new LongArrayBuilder();
        in.array(MAX_NUMBERS, i -> values.add(i.readLong()));
        return values.toLongs();
    }
}
