package org.backprop.explorer.view;

import java.util.function.UnaryOperator;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.training.Training;

/** What a person can change about the learning. */
public interface EditActions {

    /** Gives parameter {@code index} another value; the changes of one gesture are one edit. A run waits meanwhile. */
    void setParameter(int index, double value, Gesture gesture);

    /** Ends a gesture; a run goes on. */
    void release(Gesture gesture);

    /** Changes the settings from here on. */
    void changeTraining(UnaryOperator<Training> change);

    /** Takes the last edit back. */
    void undo();

    /** Makes the edit again that was taken back last. */
    void redo();
}
