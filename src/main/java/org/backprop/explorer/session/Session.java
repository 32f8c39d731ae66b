package org.backprop.explorer.session;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;

/**
 * The content of a session file: the initial state and the edits. It has passed every check of the format. Immutable.
 *
 * @param titleAndNotes its title and notes
 * @param network the network and its data before the first edit
 * @param initial the state before the first update and the first edit
 * @param edits all edits in ascending order of their updates, including those after {@code current}
 * @param current the current state; empty if it is the start, with no update done
 */
public record Session(
        TitleAndNotes titleAndNotes,
        NetworkObjective network,
        TrainingState initial,
        List<Edit> edits,
        Optional<SavedState> current) {

    /** Copies {@code edits}. */
    public Session {
        edits = List.copyOf(edits);
    }

    /** Returns its title, or empty. */
    public String title() {
        return titleAndNotes.title();
    }

    /** Returns its notes, or empty. */
    public String notes() {
        return titleAndNotes.notes();
    }

    /** Returns the number of updates done in the current state. */
    public long updateCount() {
        return current.map(SavedState::updateCount).orElse(0L);
    }

    /** Returns the parameters in the current state. */
    public Parameters parameters() {
        return current.map(SavedState::parameters).orElseGet(() -> startState().parameters());
    }

    /** Returns the training settings in the current state. */
    public TrainingSettings settings() {
        return settingsAfter(updateCount());
    }

    /** Returns the training settings after {@code updateCount} updates and the edits made there. */
    public TrainingSettings settingsAfter(long updateCount) {
        TrainingSettings trainingSettings = initial.settings();
        for (Edit edit : edits) {
            if (edit.updateCount() <= updateCount && edit.change() instanceof Change.SetTraining setTraining) {
                trainingSettings = setTraining.settings();
            }
        }
        return trainingSettings;
    }

    /** Returns the network with its data in the current state. */
    public NetworkObjective currentNetwork() {
        SortedMap<DataName, Double> values = new TreeMap<>();
        for (Edit edit : edits) {
            if (edit.updateCount() <= updateCount() && edit.change() instanceof Change.SetData setData) {
                values.putAll(setData.values());
            }
        }
        return values.isEmpty() ? network : network.withData(values);
    }

    /** Returns the state before the first update, with the edits made there. */
    private TrainingState startState() {
        Trainer trainer = new Trainer(network, initial);
        Edit.applyAll(edits, 0, trainer);
        return trainer.state();
    }
}
