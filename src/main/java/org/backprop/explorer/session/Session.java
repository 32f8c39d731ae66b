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
 * A session as a file tells it: its beginning and what was done to it. Every check of the format holds. Immutable.
 *
 * @param titleAndNotes what it is called
 * @param network the network and its data
 * @param initial the state before the first update and the first edit
 * @param edits all edits in their order, those after {@code current} included
 * @param current where it stood; empty for its beginning
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

    /** The number of updates done where it stood. */
    public long update() {
        return current.map(SavedState::update).orElse(0L);
    }

    /** The parameters where it stood. */
    public Parameters parameters() {
        return current.map(SavedState::parameters).orElseGet(() -> startState().parameters());
    }

    /** The settings in force where it stood. */
    public TrainingSettings training() {
        return trainingAfter(update());
    }

    /** The settings in force once {@code update} updates are done and the edits made there. */
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
