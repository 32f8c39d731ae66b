package org.backprop.explorer.session.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.Optimizer;

/** Converts edits of the model to edits of a file, one to one. */
public final class EditWriter {

    private EditWriter() {}

    /** Returns the edits of a file; the session starts with {@code trainingSettings}. */
    public static List<SessionFile.Edit> toFile(
            NetworkObjective network, TrainingSettings trainingSettings, List<Edit> edits) {
        TrainingConversion conversion = new TrainingConversion(network);
        List<SessionFile.Edit> fileEdits = new ArrayList<>();
        Optimizer optimizer = trainingSettings.optimizer();
        SessionFile.Training training = conversion.toFile(trainingSettings);
        for (Edit edit : edits) {
            if (edit.change() instanceof Change.SetTraining setTraining) {
                optimizer = setTraining.settings().optimizer();
                SessionFile.Training changes =
                        TrainingMerge.difference(training, conversion.toFile(setTraining.settings()));
                training = TrainingMerge.merge(training, changes);
                fileEdits.add(new SessionFile.Edit(edit.updateCount(), null, changes, null));
            } else if (edit.change() instanceof Change.SetOptimizerState setOptimizerState) {
                SessionFile.StateVectors state =
                        OptimizerStateConversion.toFile(setOptimizerState.optimizerState(), optimizer);
                fileEdits.add(new SessionFile.Edit(
                        edit.updateCount(), Map.of(), null, state)); // an edit has a set or training
            } else if (edit.change() instanceof Change.SetParameters setParameters) {
                fileEdits.add(new SessionFile.Edit(edit.updateCount(), toValues(network, setParameters), null, null));
            } else if (edit.change() instanceof Change.SetData setData) {
                fileEdits.add(new SessionFile.Edit(edit.updateCount(), toValues(setData), null, null));
            }
        }
        return fileEdits;
    }

    private static Map<String, Double> toValues(NetworkObjective network, Change.SetParameters setParameters) {
        Map<String, Double> set = new LinkedHashMap<>();
        setParameters.values().forEach((index, value) -> set.put(network.parameterName(index), value));
        return set;
    }

    private static Map<String, Double> toValues(Change.SetData setData) {
        Map<String, Double> set = new LinkedHashMap<>();
        setData.values().forEach((name, value) -> set.put(name.text(), value));
        return set;
    }
}
