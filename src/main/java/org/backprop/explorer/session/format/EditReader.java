package org.backprop.explorer.session.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.UpdateLimit;
import org.backprop.explorer.model.training.TrainingSettings;

/** Converts the edits of a file, each of which can hold several changes, to edits of the model. */
public final class EditReader {

    private final NetworkObjective network;
    private final TrainingConversion conversion;
    private final List<Edit> edits = new ArrayList<>();
    private SessionFile.Training settings;
    private TrainingSettings trainingSettings;

    /**
     * Creates a reader of edits to a session that begins with these settings, as the file and as the model has them.
     */
    public EditReader(
            NetworkObjective network,
            TrainingConversion conversion,
            SessionFile.Training settings,
            TrainingSettings trainingSettings) {
        this.network = network;
        this.conversion = conversion;
        this.settings = settings;
        this.trainingSettings = trainingSettings;
    }

    /** Returns the edits of the model; {@code fileEdits} is null if the file has none. */
    public List<Edit> read(List<SessionFile.Edit> fileEdits) throws SessionException {
        long previousUpdate = 0;
        int count = fileEdits == null ? 0 : fileEdits.size();
        for (int n = 0; n < count; n++) {
            SessionFile.Edit file = fileEdits.get(n);
            String pointer = "/edits/" + n;
            Check.requireBetween(pointer + "/update", file.update(), 0, UpdateLimit.MAX_UPDATES);
            Check.require(
                    file.update() >= previousUpdate,
                    pointer + "/update",
                    "file.edit-order",
                    previousUpdate,
                    file.update());
            Check.require(file.set() != null || file.training() != null, pointer, "file.edit-empty");
            read(pointer, file);
            previousUpdate = file.update();
        }
        return edits;
    }

    private void read(String pointer, SessionFile.Edit file) throws SessionException {
        if (file.set() != null && !file.set().isEmpty()) {
            add(file, toSetParameters(pointer + "/set", file.set()));
        }
        if (file.training() != null) {
            settings = TrainingMerge.merge(settings, file.training());
            trainingSettings = conversion.toModel(pointer + "/training", settings);
            add(file, new Change.SetTraining(trainingSettings));
        }
        if (file.optimizerState() != null) {
            String statePointer = pointer + "/optimizerState";
            add(
                    file,
                    new Change.SetOptimizerState(OptimizerStateConversion.toModel(
                            statePointer, file.optimizerState(), trainingSettings.optimizer(), network.dimension())));
        }
    }

    private void add(SessionFile.Edit file, Change change) {
        edits.add(new Edit(file.update(), change));
    }

    private Change toSetParameters(String pointer, Map<String, Double> set) throws SessionException {
        TreeMap<Integer, Double> values = new TreeMap<>();
        for (Map.Entry<String, Double> entry : set.entrySet()) {
            String escaped = entry.getKey().replace("~", "~0").replace("/", "~1"); // as RFC 6901 requires
            int index = conversion.indexOf(pointer + "/" + escaped, entry.getKey());
            values.put(index, entry.getValue());
        }
        return new Change.SetParameters(values);
    }
}
