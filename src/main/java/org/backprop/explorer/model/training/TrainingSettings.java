package org.backprop.explorer.model.training;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.backprop.explorer.model.training.optimizer.Optimizer;

/**
 * The settings of training (the hyperparameters); each can change between two updates.
 *
 * @param optimizer the update rule
 * @param sampling the choice of the samples of each update
 * @param regularization the penalty on weights
 * @param frozen the indices of the parameters that training does not change, ascending
 * @param stopRule the condition under which training stops
 */
public record TrainingSettings(
        Optimizer optimizer,
        Sampling sampling,
        Regularization regularization,
        List<Integer> frozen,
        StopRule stopRule) {

    /** Gradient descent with γ = 0.5 on all samples, with no penalty and nothing frozen. */
    public static final TrainingSettings DEFAULT = new TrainingSettings(
            new GradientDescent(0.5), Sampling.FULL, Regularization.NONE, List.of(), StopRule.DEFAULT);

    /** Sorts {@code frozen} and drops duplicates; a list that needs neither is not copied. */
    public TrainingSettings {
        frozen = List.copyOf(isAscending(frozen) ? frozen : new TreeSet<>(frozen));
    }

    private static boolean isAscending(List<Integer> indices) {
        int before = -1;
        for (int index : indices) {
            if (index <= before) {
                return false;
            }
            before = index;
        }
        return true;
    }

    /** These settings with another update rule. */
    public TrainingSettings withOptimizer(Optimizer other) {
        return new TrainingSettings(other, sampling, regularization, frozen, stopRule);
    }

    /** These settings with another choice of samples. */
    public TrainingSettings withSampling(Sampling other) {
        return new TrainingSettings(optimizer, other, regularization, frozen, stopRule);
    }

    /** These settings with another penalty. */
    public TrainingSettings withRegularization(Regularization other) {
        return new TrainingSettings(optimizer, sampling, other, frozen, stopRule);
    }

    /** These settings with the parameter at {@code index} frozen or not. */
    public TrainingSettings withFrozen(int index, boolean isFrozen) {
        Set<Integer> others = new TreeSet<>(frozen);
        if (isFrozen) {
            others.add(index);
        } else {
            others.remove(index);
        }
        return withFrozen(List.copyOf(others));
    }

    /** These settings with exactly these parameters frozen. */
    public TrainingSettings withFrozen(List<Integer> others) {
        return new TrainingSettings(optimizer, sampling, regularization, others, stopRule);
    }

    /** These settings with another stop rule. */
    public TrainingSettings withStopRule(StopRule other) {
        return new TrainingSettings(optimizer, sampling, regularization, frozen, other);
    }
}
