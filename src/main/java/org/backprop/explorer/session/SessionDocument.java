package org.backprop.explorer.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.CanceledException;
import org.backprop.explorer.model.timeline.HistorySnapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.session.format.EditWriter;
import org.backprop.explorer.session.format.JsonText;
import org.backprop.explorer.session.format.NetworkConversion;
import org.backprop.explorer.session.format.OptimizerStateConversion;
import org.backprop.explorer.session.format.ParameterConversion;
import org.backprop.explorer.session.format.SessionFile;
import org.backprop.explorer.session.format.SessionPrinter;
import org.backprop.explorer.session.format.TrainingConversion;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The content of a session file to be written, from a timeline at one moment. Immutable; any thread may save it. */
public final class SessionDocument {

    private static final int MAX_PATH_NUMBERS = 1_000_000;

    /** Initialized lazily, by the first save in the background, since it takes half a second. */
    private static final class Json {
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER) // the shortest text that reads as the same number
                .changeDefaultPropertyInclusion(value ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
    }

    /** Thrown as soon as a file becomes larger than one that can be read. */
    private static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Collects the bytes of a file of limited size. */
    private static final class LimitedBytes extends ByteArrayOutputStream {

        @Override
        public void write(byte[] bytes, int offset, int length) {
            requireRoomFor(length);
            super.write(bytes, offset, length);
        }

        @Override
        public void write(int oneByte) {
            requireRoomFor(1);
            super.write(oneByte);
        }

        private void requireRoomFor(int length) {
            if (size() > JsonText.MAX_BYTES - length) {
                throw new TooLargeException();
            }
        }
    }

    private final HistorySnapshot historySnapshot;
    private final String title;
    private final String notes;

    private SessionDocument(HistorySnapshot historySnapshot, String title, String notes) {
        this.historySnapshot = historySnapshot;
        this.title = title;
        this.notes = notes;
    }

    /**
     * Returns the session of {@code timeline} at its current moment. Fast even after a long run: saving does the work.
     *
     * @param title the title, or an empty string
     * @param notes the notes, or an empty string
     */
    public static SessionDocument of(Timeline timeline, String title, String notes) {
        return new SessionDocument(timeline.historySnapshot(), title, notes);
    }

    private SessionFile toFile(BooleanSupplier canceled) {
        NetworkObjective network = (NetworkObjective) historySnapshot.objective();
        TrainingState initial = historySnapshot.initialState();
        TrainingState state = historySnapshot.state();
        ParameterConversion parameters = new ParameterConversion(network);
        return new SessionFile(
                SessionFile.FORMAT,
                SessionFile.VERSION,
                ProgramVersion.text(),
                title.isEmpty() ? null : title,
                notes.isEmpty() ? null : notes,
                NetworkConversion.toFile(network.architecture()),
                NetworkConversion.toFile(network.data()),
                new TrainingConversion(network).toFile(initial.settings()),
                new SessionFile.Point(
                        parameters.weights(initial.parameters()), parameters.biases(initial.parameters())),
                current(state, parameters),
                EditWriter.toFile(network, initial.settings(), historySnapshot.edits()),
                curve(),
                path(canceled),
                diverged());
    }

    private static SessionFile.Current current(TrainingState state, ParameterConversion parameters) {
        return new SessionFile.Current(
                state.updateCount(),
                parameters.weights(state.parameters()),
                parameters.biases(state.parameters()),
                OptimizerStateConversion.toFile(
                        state.optimizerState(), state.settings().optimizer()));
    }

    private SessionFile.Curve curve() {
        CostCurve curve = historySnapshot.costCurve();
        long[] updates = Downsampling.choose(curve, lastUpdate(curve), Downsampling.MAX_COMPLETE + 1);
        return new SessionFile.Curve(
                updates,
                Arrays.stream(updates).mapToDouble(n -> curve.get((int) n)).toArray());
    }

    private SessionFile.Path path(BooleanSupplier canceled) {
        int dimension = historySnapshot.objective().dimension();
        int maxCount = Math.min(Downsampling.MAX_COMPLETE + 1, MAX_PATH_NUMBERS / dimension);
        CostCurve curve = historySnapshot.costCurve();
        long[] updates = Downsampling.choose(curve, lastUpdate(curve), maxCount);
        List<double[]> rows = historySnapshot.parametersAfter(updates, canceled).stream()
                .map(Parameters::toArray)
                .toList();
        return new SessionFile.Path(updates, new SessionFile.Rows(rows.size(), dimension, rows));
    }

    /**
     * Returns the last update whose cost is known: while an edit is still to be made at the current one, its cost is
     * not.
     */
    private int lastUpdate(CostCurve curve) {
        return (int) Math.min(historySnapshot.state().updateCount(), curve.size() - 1L);
    }

    private SessionFile.Diverged diverged() {
        long next = historySnapshot.state().updateCount() + 1;
        return historySnapshot
                        .divergence()
                        .filter(end -> end.updateNumber() == next)
                        .isPresent()
                ? new SessionFile.Diverged(next)
                : null;
    }

    /**
     * Saves to {@code target}, which is replaced atomically. Replays the run to compute its path, which takes as long
     * as training it.
     *
     * @throws FileException if that fails; the message says in one line why
     */
    public void saveTo(Path target) throws FileException {
        saveTo(target, () -> false);
    }

    /**
     * Saves to {@code target}, as {@link #saveTo(Path)} does.
     *
     * @param canceled returns whether to cancel; called before each update of the replay
     * @throws FileException if that fails; the message says in one line why
     * @throws CanceledException if canceled; the target is then unchanged
     */
    public void saveTo(Path target, BooleanSupplier canceled) throws FileException {
        byte[] bytes;
        try {
            bytes = toBytes(canceled);
        } catch (TooLargeException e) {
            throw new FileException(
                    AtomicFile.unwritable(target, Message.of("file.error.too-large", JsonText.MAX_BYTES)), null);
        }
        AtomicFile.write(target, out -> out.write(bytes));
    }

    /** Returns the content of the file. */
    byte[] toBytes() {
        return toBytes(() -> false);
    }

    private byte[] toBytes(BooleanSupplier canceled) {
        ByteArrayOutputStream bytes = new LimitedBytes();
        Json.MAPPER.writer().with(new SessionPrinter()).writeValue(bytes, toFile(canceled));
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
