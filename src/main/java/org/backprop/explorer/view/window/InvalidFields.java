package org.backprop.explorer.view.window;

import javafx.scene.Node;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.NumberField;
import org.backprop.explorer.view.training.ParameterList;

/**
 * The fields with invalid texts. They get their old values back when another moment is shown or a run is started, since
 * these are computed with the old values.
 */
final class InvalidFields implements SnapshotView {

    private final Node root;
    private final ParameterList parameters;
    private Moment shownMoment;
    private boolean isRunning;

    /**
     * Follows all fields in a window.
     *
     * @param root the root of the window's scene
     * @param parameters the list that keeps the texts of rows out of view
     */
    InvalidFields(Node root, ParameterList parameters) {
        this.root = root;
        this.parameters = parameters;
    }

    /** Gives all invalid fields their old values back. */
    void reset() {
        parameters.discardInvalidTexts();
        root.lookupAll(".number-field").forEach(node -> ((NumberField) node).discardInvalidText());
    }

    @Override
    public void render(Snapshot snapshot) {
        if (!isRunning && !snapshot.moment().equals(shownMoment)) {
            reset();
        }
        shownMoment = snapshot.moment();
    }

    /** Follows the start of a run; while it is going on, texts stay that are typed meanwhile. */
    void showRunning(boolean running) {
        if (running && !isRunning) {
            reset();
        }
        isRunning = running;
    }
}
