package org.backprop.explorer.session;

import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.session.JsonCursor.Value;
import tools.jackson.core.JsonToken;

/** Reads a file's text into {@link SessionFile}: members and their types, not yet what they mean. */
final class SessionFileReader {

    /** No session has longer arrays of objects, rows or names: the file would be larger than it may be, or invalid. */
    static final int MOST_ENTRIES = 100_000;

    private static final int MOST_NUMBERS = (int) Timeline.MAX_UPDATES + 1;

    private static final Value<List<String>> TEXTS = in -> in.list(JsonCursor::text, MOST_ENTRIES);
    private static final Value<double[]> NUMBERS = SessionFileReader::numbers;
    private static final Value<double[][]> ROWS =
            in -> in.list(NUMBERS, MOST_ENTRIES).toArray(double[][]::new);
    private static final Value<double[][][]> LAYERS =
            in -> in.list(ROWS, MOST_ENTRIES).toArray(double[][][]::new);

    private static final Map<String, Value<?>> SESSION = Map.ofEntries(
            Map.entry("format", JsonCursor::text),
            Map.entry("version", JsonCursor::whole),
            Map.entry("writtenBy", JsonCursor::text),
            Map.entry("title", JsonCursor::text),
            Map.entry("notes", JsonCursor::text),
            Map.entry("network", SessionFileReader::network),
            Map.entry("data", SessionFileReader::data),
            Map.entry("training", TrainingFileReader::training),
            Map.entry("initial", SessionFileReader::point),
            Map.entry("current", SessionFileReader::current),
            Map.entry("edits", in -> in.list(SessionFileReader::edit, MOST_ENTRIES)),
            Map.entry("curve", SessionFileReader::curve),
            Map.entry("path", SessionFileReader::path),
            Map.entry("diverged", SessionFileReader::diverged));

    private SessionFileReader() {}

    static SessionFile read(byte[] utf8) throws SessionException {
        checkFormat(new JsonCursor(utf8));
        JsonCursor in = new JsonCursor(utf8);
        Members m = in.object(SESSION);
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

    /** Before anything else, so that a file of another format or version is told what it is and not what it lacks. */
    private static void checkFormat(JsonCursor in) throws SessionException {
        boolean format = false;
        boolean version = false;
        in.startObject();
        while (!(format && version) && in.advance() != JsonToken.END_OBJECT) {
            String name = in.name();
            in.advance();
            switch (name) {
                case "format" -> {
                    Check.oneOf("/format", in.text(), List.of(SessionFile.FORMAT));
                    format = true;
                }
                case "version" -> {
                    Check.between("/version", in.whole(), SessionFile.VERSION, SessionFile.VERSION);
                    version = true;
                }
                default -> in.skip();
            }
        }
        Check.that(format, "/format", "is missing");
        Check.that(version, "/version", "is missing");
    }

    private static SessionFile.Network network(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of(
                "sizes", SessionFileReader::wholes,
                "activations", TEXTS,
                "bias", JsonCursor::flag,
                "loss", JsonCursor::text));
        return new SessionFile.Network(
                m.required("sizes"), m.required("activations"), m.optional("bias"), m.required("loss"));
    }

    private static SessionFile.Data data(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of("inputs", ROWS, "targets", ROWS, "inputNames", TEXTS, "targetNames", TEXTS));
        return new SessionFile.Data(
                m.required("inputs"), m.required("targets"), m.optional("inputNames"), m.optional("targetNames"));
    }

    private static SessionFile.Point point(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of("weights", LAYERS, "biases", ROWS));
        return new SessionFile.Point(m.required("weights"), m.optional("biases"));
    }

    private static SessionFile.Current current(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of(
                "update",
                JsonCursor::whole,
                "weights",
                LAYERS,
                "biases",
                ROWS,
                "optimizerState",
                SessionFileReader::optimizerState));
        return new SessionFile.Current(
                m.<Long>required("update"), m.required("weights"), m.optional("biases"), m.optional("optimizerState"));
    }

    private static SessionFile.OptimizerState optimizerState(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of("steps", JsonCursor::whole, "v", NUMBERS, "s", NUMBERS, "m", NUMBERS));
        return new SessionFile.OptimizerState(
                m.<Long>required("steps"), m.optional("v"), m.optional("s"), m.optional("m"));
    }

    private static SessionFile.Edit edit(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of(
                "update", JsonCursor::whole,
                "set", i -> i.map(JsonCursor::number, MOST_ENTRIES),
                "training", TrainingFileReader::training,
                "optimizerState", SessionFileReader::optimizerState));
        return new SessionFile.Edit(
                m.<Long>required("update"), m.optional("set"), m.optional("training"), m.optional("optimizerState"));
    }

    private static SessionFile.Curve curve(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of("updates", SessionFileReader::wholes, "loss", NUMBERS));
        return new SessionFile.Curve(m.required("updates"), m.required("loss"));
    }

    private static SessionFile.Path path(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of("updates", SessionFileReader::wholes, "parameters", SessionFileReader::rows));
        return new SessionFile.Path(m.required("updates"), m.required("parameters"));
    }

    private static SessionFile.Diverged diverged(JsonCursor in) throws SessionException {
        Members m = in.object(Map.of("update", JsonCursor::whole));
        return new SessionFile.Diverged(m.<Long>required("update"));
    }

    private static SessionFile.Rows rows(JsonCursor in) throws SessionException {
        int[] shape = {0, 0};
        in.array(MOST_NUMBERS, row -> {
            int width = numbers(row).length;
            if (shape[0] > 0 && width != shape[1]) {
                throw row.problem("must have as many entries as the row before, " + shape[1] + ", has " + width);
            }
            shape[0]++;
            shape[1] = width;
        });
        return new SessionFile.Rows(shape[0], shape[1], List.of());
    }

    private static double[] numbers(JsonCursor in) throws SessionException {
        Growing values = new Growing();
        in.array(MOST_NUMBERS, i -> values.add(Double.doubleToRawLongBits(i.number())));
        return values.doubles();
    }

    private static long[] wholes(JsonCursor in) throws SessionException {
        Growing values = new Growing();
        in.array(MOST_NUMBERS, i -> values.add(i.whole()));
        return values.longs();
    }
}
