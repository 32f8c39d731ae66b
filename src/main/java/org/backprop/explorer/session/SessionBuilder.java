package org.backprop.explorer.session;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.UpdateLimit;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.OptimizerState;
import org.backprop.explorer.session.format.Check;
import org.backprop.explorer.session.format.EditReader;
import org.backprop.explorer.session.format.NetworkConversion;
import org.backprop.explorer.session.format.OptimizerStateConversion;
import org.backprop.explorer.session.format.ParameterConversion;
import org.backprop.explorer.session.format.SessionException;
import org.backprop.explorer.session.format.SessionFile;
import org.backprop.explorer.session.format.TrainingConversion;
import org.backprop.explorer.session.format.TrainingMerge;

/** Builds a {@link Session} from the records of a file, and checks that they are consistent with each other. */
final class SessionBuilder {

    private static final int MAX_TITLE_LENGTH = 200;
    private static final int MAX_NOTES_LENGTH = 20_000;
    private static final String NOT_FINITE = "file.cost-not-finite";

    private final SessionFile file;
    private final NetworkObjective network;
    private final ParameterConversion parameters;

    SessionBuilder(SessionFile file) throws SessionException {
        this.file = file;
        this.network = NetworkConversion.toModel(file.network(), file.data());
        this.parameters = new ParameterConversion(network);
    }

    Session build() throws SessionException {
        SessionFile.Training settings = file.training() == null
                ? TrainingConversion.DEFAULT
                : TrainingMerge.merge(TrainingConversion.DEFAULT, file.training());
        TrainingConversion conversion = new TrainingConversion(network);
        TrainingSettings trainingSettings = conversion.toModel("/training", settings);
        Parameters start = parameters.toParameters(
                "/initial", file.initial().weights(), file.initial().biases());
        TrainingState initial = TrainingState.initial(network, start, trainingSettings);
        List<Edit> edits = new EditReader(network, conversion, settings, trainingSettings).read(file.edits());
        TitleAndNotes titleAndNotes =
                new TitleAndNotes(file.title() == null ? "" : file.title(), file.notes() == null ? "" : file.notes());
        Session initialSession = new Session(titleAndNotes, network, initial, edits, Optional.empty());
        Check.require(isCostFinite(initialSession), "/initial", NOT_FINITE);
        Session session = new Session(titleAndNotes, network, initial, edits, savedState(initialSession));
        Check.require(isCostFinite(session), "/current", NOT_FINITE);
        checkRecords();
        requireLength("/title", session.title(), MAX_TITLE_LENGTH);
        requireLength("/notes", session.notes(), MAX_NOTES_LENGTH);
        return session;
    }

    private Optional<SavedState> savedState(Session session) throws SessionException {
        SessionFile.Current current = file.current();
        if (current == null) {
            return Optional.empty();
        }
        Check.requireBetween("/current/update", current.update(), 0, UpdateLimit.MAX_UPDATES);
        Parameters values = parameters.toParameters("/current", current.weights(), current.biases());
        Optional<OptimizerState> optimizerState = Optional.empty();
        if (current.optimizerState() != null) {
            TrainingSettings trainingSettings = session.settingsAfter(current.update());
            optimizerState = Optional.of(OptimizerStateConversion.toModel(
                    "/current/optimizerState",
                    current.optimizerState(),
                    trainingSettings.optimizer(),
                    network.dimension()));
        }
        return Optional.of(new SavedState(current.update(), values, optimizerState, divergesAfter(current.update())));
    }

    private boolean divergesAfter(long updateCount) {
        return file.diverged() != null && file.diverged().update() == updateCount + 1;
    }

    /** Returns whether the cost in the current state is finite, which a timeline requires. */
    private boolean isCostFinite(Session session) {
        NetworkObjective present = session.currentNetwork();
        TrainingState state = TrainingState.initial(present, session.parameters(), session.settings());
        return Double.isFinite(new Trainer(present, state).totalCost());
    }

    /** Checks what is for other programs, or repeated by replaying. */
    private void checkRecords() throws SessionException {
        if (file.curve() != null) {
            checkUpdates("/curve/updates", file.curve().updates());
            Check.requireLength(
                    "/curve/loss", file.curve().loss().length, file.curve().updates().length);
        }
        if (file.path() != null) {
            SessionFile.Rows rows = file.path().parameters();
            checkUpdates("/path/updates", file.path().updates());
            Check.requireLength("/path/parameters", rows.count(), file.path().updates().length);
            if (rows.count() > 0) {
                Check.requireLength("/path/parameters/0", rows.width(), network.dimension());
            }
        }
        if (file.diverged() != null) {
            Check.requireBetween("/diverged/update", file.diverged().update(), 1, UpdateLimit.MAX_UPDATES);
        }
    }

    private static void requireLength(String pointer, String text, int max) throws SessionException {
        Check.require(text.length() <= max, pointer, "file.text-length", max, text.length());
    }

    private static void checkUpdates(String pointer, long[] updates) throws SessionException {
        for (int n = 0; n < updates.length; n++) {
            Check.requireBetween(pointer + "/" + n, updates[n], 0, UpdateLimit.MAX_UPDATES);
            boolean isAscending = n == 0 || updates[n] > updates[n - 1];
            Check.require(isAscending, pointer + "/" + n, "file.ascending", updates[n]);
        }
    }
}
