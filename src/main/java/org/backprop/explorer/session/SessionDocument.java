package org.backprop.explorer.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.CostCurve;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.TrainingState;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A session as it is written: what a timeline holds at one moment. Immutable; may be saved by any thread. */
public final class SessionDocument {

    private static final int MOST_PATH_NUMBERS = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER) // the shortest text that reads as the same number
            .changeDefaultPropertyInclusion(
                    value -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final SessionFile file;

    private SessionDocument(SessionFile file) {
        this.file = file;
    }

    /**
     * The session of {@code timeline} at its moment. Replays the run for its path, which takes as long as training it.
     *
     * @param title what the session is called, or empty
     * @param notes what a person wrote to it, or empty
     */
    public static SessionDocument of(Timeline timeline, String title, String notes) {
        NetworkObjective network = (NetworkObjective) timeline.objective();
        TrainingState initial = timeline.initial();
        TrainingState state = timeline.state();
        ParameterConversion parameters = new ParameterConversion(network);
        return new SessionDocument(new SessionFile(
                SessionFile.FORMAT,
                SessionFile.VERSION,
                ProgramVersion.text(),
                title.isEmpty() ? null : title,
                notes.isEmpty() ? null : notes,
                NetworkConversion.toFile(network.architecture()),
                NetworkConversion.toFile(network.data()),
                new TrainingConversion(network).toFile(initial.training()),
                new SessionFile.Point(
                        parameters.weights(initial.parameters()), parameters.biases(initial.parameters())),
                current(state, parameters),
                FileEdits.of(network, initial.training(), timeline.edits()),
                curve(timeline, state.update()),
                path(timeline, state.update()),
                diverged(timeline, state.update())));
    }

    private static SessionFile.Current current(TrainingState state, ParameterConversion parameters) {
        return new SessionFile.Current(
                state.update(),
                parameters.weights(state.parameters()),
                parameters.biases(state.parameters()),
                MemoryConversion.toFile(state.memory(), state.training().optimizer()));
    }

    private static SessionFile.Curve curve(Timeline timeline, long update) {
        CostCurve curve = timeline.curve();
        long[] updates = Thinning.choose(curve, last(curve, update), Thinning.ALL + 1);
        return new SessionFile.Curve(
                updates,
                Arrays.stream(updates).mapToDouble(n -> curve.get((int) n)).toArray());
    }

    private static SessionFile.Path path(Timeline timeline, long update) {
        int dimension = timeline.objective().dimension();
        int most = Math.min(Thinning.ALL + 1, MOST_PATH_NUMBERS / dimension);
        CostCurve curve = timeline.curve();
        long[] updates = Thinning.choose(curve, last(curve, update), most);
        List<double[]> rows = timeline.parametersAfter(updates).stream()
                .map(Parameters::toArray)
                .toList();
        return new SessionFile.Path(updates, new SessionFile.Rows(rows.size(), dimension, rows));
    }

    /** The cost just before an edit that awaits at the present update is known only once one has passed it. */
    private static int last(CostCurve curve, long update) {
        return (int) Math.min(update, curve.size() - 1L);
    }

    private static SessionFile.Diverged diverged(Timeline timeline, long update) {
        return timeline.snapshot().history().divergedAt() == update + 1 ? new SessionFile.Diverged(update + 1) : null;
    }

    /**
     * Saves to {@code target}, which is replaced whole or not at all.
     *
     * @throws IOException if that fails; the message says in one line why
     */
    public void saveTo(Path target) throws IOException {
        byte[] bytes = toBytes();
        if (bytes.length > SessionReader.MAX_BYTES) {
            throw new IOException(
                    target + ": cannot be written: the session is larger than " + SessionReader.MAX_BYTES + " bytes");
        }
        AtomicFile.write(target, out -> out.write(bytes));
    }

    /** The content of the file. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.writer().with(new SessionPrinter()).writeValue(bytes, file);
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
