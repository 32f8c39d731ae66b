package org.backprop.explorer.session;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.OptimizerState;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;

/** Makes a {@link Session} of what a file says, and checks that its parts fit one another. */
final class SessionBuilder {

    private static final String NOT_FINITE = "the cost at these parameters is not a finite number";

    private final SessionFile file;
    private final NetworkObjective network;
    private final ParameterConversion parameters;

    SessionBuilder(SessionFile file) throws SessionException {
        this.file = file;
        this.network = NetworkConversion.toModel(file.network(), file.data());
        this.parameters = new ParameterConversion(network);
    }

    Session session() throws SessionException {
        SessionFile.Training settings = file.training() == null
                ? TrainingConversion.DEFAULT
                : TrainingMerge.over(TrainingConversion.DEFAULT, file.training());
        TrainingConversion conversion = new TrainingConversion(network);
        TrainingSettings trainingSettings = conversion.toModel("/training", settings);
        Parameters start = parameters.flat(
                "/initial", file.initial().weights(), file.initial().biases());
        TrainingState initial = TrainingState.initial(network, start, trainingSettings);
        List<Edit> edits = new EditReader(network, conversion, settings, trainingSettings).read(file.edits());
        Heading heading =
                new Heading(file.title() == null ? "" : file.title(), file.notes() == null ? "" : file.notes());
        Session beginning = new Session(heading, network, initial, edits, Optional.empty());
        Check.that(isFinite(beginning), "/initial", NOT_FINITE);
        Session session = new Session(heading, network, initial, edits, current(beginning));
        Check.that(isFinite(session), "/current", NOT_FINITE);
        checkRecords();
        return session;
    }

    private Optional<Current> current(Session session) throws SessionException {
        SessionFile.Current current = file.current();
        if (current == null) {
            return Optional.empty();
        }
        Check.between("/current/update", current.update(), 0, Timeline.MAX_UPDATES);
        Parameters values = parameters.flat("/current", current.weights(), current.biases());
        Optional<OptimizerState> memory = Optional.empty();
        if (current.optimizerState() != null) {
            TrainingSettings trainingSettings = session.trainingAfter(current.update());
            memory = Optional.of(MemoryConversion.toModel(
                    "/current/optimizerState",
                    current.optimizerState(),
                    trainingSettings.optimizer(),
                    network.dimension()));
        }
        return Optional.of(new Current(current.update(), values, memory));
    }

    /** Whether the cost is a finite number where the session stands; the timeline could not show it otherwise. */
    private boolean isFinite(Session session) {
        TrainingState there = TrainingState.initial(network, session.parameters(), session.training());
        return Double.isFinite(new Trainer(network, there).totalCost());
    }

    /** The cost curve, the path and the end of a run are for other programs; they are checked and not used. */
    private void checkRecords() throws SessionException {
        if (file.curve() != null) {
            checkUpdates("/curve/updates", file.curve().updates());
            Check.length("/curve/loss", file.curve().loss().length, file.curve().updates().length);
        }
        if (file.path() != null) {
            SessionFile.Rows rows = file.path().parameters();
            checkUpdates("/path/updates", file.path().updates());
            Check.length("/path/parameters", rows.count(), file.path().updates().length);
            if (rows.count() > 0) {
                Check.length("/path/parameters/0", rows.width(), network.dimension());
            }
        }
        if (file.diverged() != null) {
            Check.between("/diverged/update", file.diverged().update(), 1, Timeline.MAX_UPDATES);
        }
    }

    private static void checkUpdates(String pointer, long[] updates) throws SessionException {
        for (int n = 0; n < updates.length; n++) {
            Check.between(pointer + "/" + n, updates[n], 0, Timeline.MAX_UPDATES);
            boolean ascends = n == 0 || updates[n] > updates[n - 1];
            Check.that(ascends, pointer + "/" + n, "must be greater than the one before, was " + updates[n]);
        }
    }
}
