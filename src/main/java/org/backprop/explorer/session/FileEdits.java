package org.backprop.explorer.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.training.Optimizer;
import org.backprop.explorer.model.training.Training;

/** Makes the file's edits of the model's, one of one. */
final class FileEdits {

    private FileEdits() {}

    /** The edits of a session that begins with {@code training}. */
    static List<SessionFile.Edit> of(NetworkObjective network, Training training, List<Edit> edits) {
        TrainingConversion conversion = new TrainingConversion(network);
        List<SessionFile.Edit> files = new ArrayList<>();
        Optimizer optimizer = training.optimizer();
        for (Edit edit : edits) {
            if (edit.change() instanceof Change.Settings settings) {
                optimizer = settings.training().optimizer();
                files.add(new SessionFile.Edit(edit.update(), null, conversion.toFile(settings.training()), null));
            } else if (edit.change() instanceof Change.Recollection recollection) {
                SessionFile.OptimizerState state = MemoryConversion.toFile(recollection.memory(), optimizer);
                files.add(new SessionFile.Edit(edit.update(), Map.of(), null, state)); // an edit has a set or training
            } else if (edit.change() instanceof Change.Values values) {
                files.add(new SessionFile.Edit(edit.update(), set(network, values), null, null));
            }
        }
        return files;
    }

    private static Map<String, Double> set(NetworkObjective network, Change.Values values) {
        Map<String, Double> set = new LinkedHashMap<>();
        values.values().forEach((index, value) -> set.put(network.parameterName(index), value));
        return set;
    }
}
