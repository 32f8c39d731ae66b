package org.backprop.explorer.model.training;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The settings of training (the hyperparameters); each can change between two updates.
 *
 * @param optimizer the update rule
 * @param sampling the choice of the samples of each update
 * @param regularization the penalty on weights
 * @param frozen the indices of the parameters that training does not change, ascending
 * @param stopRule the condition under which training stops
 */
public record Training(
        Optimizer optimizer, Sampling sampling, Regularization regularization, List<Integer> frozen, StopRule stop) {

    /** Gradient descent with γ = 0.5 on all samples, with no penalty and nothing frozen. */
    public static final Training DEFAULT =
            new Training(new GradientDescent(0.5), Sampling.FULL, Regularization.NONE, List.of(), StopRule.DEFAULT);

    /** Sorts {@code frozen} and drops duplicates; a list that needs neither is not copied. */
    public Training {
        frozen = List.copyOf(ascends(frozen) ? frozen : new TreeSet<>(frozen));
    }

    private static boolean ascends(List<Integer> indices) {
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
    public Training withOptimizer(Optimizer other) {
        return new Training(other, sampling, regularization, frozen, stop);
    }

    /** These settings with another choice of samples. */
    public Training withSampling(Sampling other) {
        return new Training(optimizer, other, regularization, frozen, stop);
    }

    /** These settings with another penalty. */
    public Training withRegularization(Regularization other) {
        return new Training(optimizer, sampling, other, frozen, stop);
    }

    /** These settings with the parameter at {@code index} frozen or not. */
    public Training withFrozen(int index, boolean isFrozen) {
        Set<Integer> others = new TreeSet<>(frozen);
        if (isFrozen) {
            others.add(index);
        } else {
            others.remove(index);
        }
        return withFrozen(List.copyOf(others));
    }

    /** These settings with exactly these parameters frozen. */
    public Training withFrozen(List<Integer> others) {
        return new Training(optimizer, sampling, regularization, others, stop);
    }

    /** These settings with another stop rule. */
    public Training withStop(StopRule other) {
        return new Training(optimizer, sampling, regularization, frozen, other);
    }
}
