package org.backprop.explorer.session;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.network.NetworkObjective;
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
 * @param network the network and its data
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

    /** Its title, or empty. */
    public String title() {
        return titleAndNotes.title();
    }

    /** Its notes, or empty. */
    public String notes() {
        return titleAndNotes.notes();
    }

    /** The number of updates done in the current state. */
    public long update() {
        return current.map(SavedState::update).orElse(0L);
    }

    /** The parameters in the current state. */
    public Parameters parameters() {
        return current.map(SavedState::parameters).orElseGet(() -> startState().parameters());
    }

    /** The training settings in the current state. */
    public TrainingSettings training() {
        return trainingAfter(update());
    }

    /** The training settings after {@code update} updates and the edits made there. */
    public TrainingSettings trainingAfter(long update) {
        TrainingSettings trainingSettings = initial.settings();
        for (Edit edit : edits) {
            if (edit.updateCount() <= update && edit.change() instanceof Change.SetTraining setTraining) {
                trainingSettings = setTraining.settings();
            }
        }
        return trainingSettings;
    }

    /** The state before the first update, with the edits made there. */
    private TrainingState startState() {
        Trainer trainer = new Trainer(network, initial);
        Edit.applyAll(edits, 0, trainer);
        return trainer.state();
    }
}
