package org.backprop.explorer.view;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.training.TrainingSettings;

/** The edits that the user can make. */
public interface EditActions {

    /**
     * Gives parameters other values.
     *
     * @param values the new value of each by its index
     * @param gesture the drag that this is part of: all its changes are one edit, and a run waits until it ends; null
     *     for a change that stands alone
     */
    void setParameters(SortedMap<Integer, Double> values, Gesture gesture);

    /** Gives parameter {@code index} another value, as {@link #setParameters} does. */
    default void setParameter(int index, double value, Gesture gesture) {
        setParameters(new TreeMap<>(Map.of(index, value)), gesture);
    }

    /**
     * Ends a gesture; a run goes on.
     *
     * @param whenDone is done on the window's thread once the last change of the gesture has taken effect, so that no
     *     older value pulls back what was dragged
     */
    void release(Gesture gesture, Runnable whenDone);

    /** Changes the settings from here on. */
    void changeTraining(UnaryOperator<TrainingSettings> change);

    /** Takes the last edit back. */
    void undo();

    /** Makes the edit again that was taken back last. */
    void redo();
}
