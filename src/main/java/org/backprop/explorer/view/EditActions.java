package org.backprop.explorer.view;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.training.TrainingSettings;

/** The edits that the user can make. */
public interface EditActions {

    /**
     * Sets the values of parameters.
     *
     * @param values the new values by the indices of the parameters
     * @param gesture the drag that this is part of: all its changes are one edit, and a run pauses until it ends; null
     *     for a single change
     */
    void setParameters(SortedMap<Integer, Double> values, Gesture gesture);

    /** Sets the value of parameter {@code index}, as {@link #setParameters} does. */
    default void setParameter(int index, double value, Gesture gesture) {
        setParameters(new TreeMap<>(Map.of(index, value)), gesture);
    }

    /** Sets the value of an input or a target, as {@link #setParameters} does. */
    void setData(DataName name, double value, Gesture gesture);

    /**
     * Ends a gesture; a run that it paused continues.
     *
     * @param whenDone runs on the window's thread once the last change of the gesture has taken effect; until then the
     *     control must not show the model's value, which may be older
     */
    void release(Gesture gesture, Runnable whenDone);

    /** Changes the training settings from the displayed moment on. */
    void changeTraining(UnaryOperator<TrainingSettings> change);

    /** Starts training anew from the first moment with the settings of the displayed one. */
    void restart();

    /** Undoes the last edit. */
    void undo();

    /** Redoes the edit that was undone last. */
    void redo();
}
