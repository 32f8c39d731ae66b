package org.backprop.explorer.view;

import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.training.TrainingSettings;

/** Edit actions that do nothing. */
public final class NoEdits implements EditActions {

    @Override
    public void setParameters(SortedMap<Integer, Double> values, Gesture gesture) {}

    @Override
    public void setData(DataName name, double value, Gesture gesture) {}

    @Override
    public void release(Gesture gesture, Runnable whenDone) {}

    @Override
    public void changeTraining(UnaryOperator<TrainingSettings> change) {}

    @Override
    public void restart() {}

    @Override
    public void undo() {}

    @Override
    public void redo() {}
}
