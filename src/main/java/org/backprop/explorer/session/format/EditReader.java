package org.backprop.explorer.session.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.DataName;
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
            addValues(pointer + "/set", file);
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

    /** Adds the edits of parameters and of data, which the file names side by side. */
    private void addValues(String pointer, SessionFile.Edit file) throws SessionException {
        TreeMap<Integer, Double> parameters = new TreeMap<>();
        TreeMap<DataName, Double> data = new TreeMap<>();
        for (Map.Entry<String, Double> entry : file.set().entrySet()) {
            String name = entry.getKey();
            String escaped = name.replace("~", "~0").replace("/", "~1"); // as RFC 6901 requires
            if (DataName.isLike(name)) {
                data.put(toDataName(pointer + "/" + escaped, name), entry.getValue());
            } else {
                parameters.put(conversion.indexOf(pointer + "/" + escaped, name), entry.getValue());
            }
        }
        if (!parameters.isEmpty()) {
            add(file, new Change.SetParameters(parameters));
        }
        if (!data.isEmpty()) {
            add(file, new Change.SetData(data));
        }
    }

    private DataName toDataName(String pointer, String text) throws SessionException {
        try {
            DataName name = DataName.parse(text);
            network.dataValue(name); // requires that it exists
            return name;
        } catch (InvalidValueException e) {
            throw new SessionException(pointer, e.problem());
        }
    }
}
