package org.backprop.explorer.session.format;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;

/** Converts training settings between the records of a file and the model. */
public final class TrainingConversion {

    private static final String FULL = "full";
    private static final String STOCHASTIC = "stochastic";
    private static final String MINI = "mini";
    private static final String CYCLIC = "cyclic";
    private static final String SHUFFLED = "shuffled";

    /** The defaults for members that the file leaves out. */
    public static final SessionFile.Training DEFAULT = new SessionFile.Training(
            new SessionFile.Optimizer(OptimizerKind.GRADIENT_DESCENT.id(), null, Map.of()),
            new SessionFile.Batch(FULL, null),
            CYCLIC,
            null,
            new SessionFile.Regularization(0.0, 0.0),
            List.of(),
            new SessionFile.Stop(StopRule.DEFAULT.minLossChange(), StopRule.DEFAULT.maxUpdates()));

    private final NetworkObjective network;
    private List<String> names = List.of();
    private List<Integer> indices = List.of();

    public TrainingConversion(NetworkObjective network) {
        this.network = network;
    }

    /** Returns the settings at the JSON pointer {@code pointer}; only members of the optimizer may be missing. */
    public TrainingSettings toModel(String pointer, SessionFile.Training file) throws SessionException {
        Sampling sampling = new Sampling(batch(pointer + "/batch", file.batch()), order(pointer, file));
        Check.requireAtLeast(
                pointer + "/regularization/l1", file.regularization().l1(), 0);
        Check.requireAtLeast(
                pointer + "/regularization/l2", file.regularization().l2(), 0);
        Check.requireAtLeast(pointer + "/stop/minLossChange", file.stop().minLossChange(), 0);
        Check.requireAtLeast(pointer + "/stop/maxUpdates", file.stop().maxUpdates(), 1);
        return new TrainingSettings(
                OptimizerConversion.toModel(pointer + "/optimizer", file.optimizer()),
                sampling,
                new Regularization(
                        file.regularization().l1(), file.regularization().l2()),
                frozen(pointer + "/frozen", file.frozen()),
                new StopRule(file.stop().minLossChange(), file.stop().maxUpdates()));
    }

    private static BatchMode batch(String pointer, SessionFile.Batch file) throws SessionException {
        Check.requireOneOf(pointer + "/mode", file.mode(), List.of(FULL, STOCHASTIC, MINI));
        if (!file.mode().equals(MINI)) {
            Check.require(file.size() == null, pointer + "/size", "file.unknown");
            return file.mode().equals(FULL) ? new BatchMode.Full() : new BatchMode.Stochastic();
        }
        Check.require(file.size() != null, pointer + "/size", "file.missing");
        Check.requireBetween(pointer + "/size", file.size(), 1, Integer.MAX_VALUE);
        return new BatchMode.Mini(file.size().intValue());
    }

    private static SampleOrder order(String pointer, SessionFile.Training file) throws SessionException {
        Check.requireOneOf(pointer + "/order", file.order(), List.of(CYCLIC, SHUFFLED));
        if (file.order().equals(CYCLIC)) {
            return new SampleOrder.Cyclic();
        }
        Check.require(file.seed() != null, pointer + "/seed", "file.missing");
        return new SampleOrder.Shuffled(file.seed());
    }

    /** Returns the indices of the named parameters; the same list for the same list of names, to save memory. */
    private List<Integer> frozen(String pointer, List<String> file) throws SessionException {
        if (file != names) {
            TreeSet<Integer> sortedIndices = new TreeSet<>();
            for (int n = 0; n < file.size(); n++) {
                sortedIndices.add(indexOf(pointer + "/" + n, file.get(n)));
            }
            names = file;
            indices = List.copyOf(sortedIndices);
        }
        return indices;
    }

    /** Returns the index of the parameter called {@code name} in the flat vector. */
    int indexOf(String pointer, String name) throws SessionException {
        try {
            return network.parameterIndex(name);
        } catch (InvalidValueException e) {
            throw new SessionException(pointer, e.problem());
        }
    }

    public SessionFile.Training toFile(TrainingSettings trainingSettings) {
        SampleOrder order = trainingSettings.sampling().order();
        return new SessionFile.Training(
                OptimizerConversion.toFile(trainingSettings.optimizer()),
                toFile(trainingSettings.sampling().batchMode()),
                order instanceof SampleOrder.Shuffled ? SHUFFLED : CYCLIC,
                order instanceof SampleOrder.Shuffled shuffled ? shuffled.seed() : null,
                new SessionFile.Regularization(
                        trainingSettings.regularization().l1(),
                        trainingSettings.regularization().l2()),
                names(trainingSettings.frozen()),
                new SessionFile.Stop(
                        trainingSettings.stopRule().minLossChange(),
                        trainingSettings.stopRule().maxUpdates()));
    }

    private List<String> names(List<Integer> frozen) {
        if (frozen != indices) {
            indices = frozen;
            names = frozen.stream().map(network::parameterName).toList();
        }
        return names;
    }

    private static SessionFile.Batch toFile(BatchMode mode) {
        if (mode instanceof BatchMode.Mini mini) {
            return new SessionFile.Batch(MINI, (long) mini.size());
        }
        return new SessionFile.Batch(mode instanceof BatchMode.Full ? FULL : STOCHASTIC, null);
    }
}
