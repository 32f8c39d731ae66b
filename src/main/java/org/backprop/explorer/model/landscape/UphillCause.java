package org.backprop.explorer.model.landscape;

import java.util.Optional;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.optimizer.AdamW;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;

/** The cause of a step that goes uphill on the cost of the whole data. */
public enum UphillCause {
    /** The step follows the gradient of one of several samples. */
    SAMPLE,
    /** The step follows the gradient of a batch that is not all of the data. */
    BATCH,
    /** The step follows earlier gradients, which the optimizer keeps as a velocity or an average. */
    OPTIMIZER,
    /** The optimizer's weight decay, which is no part of the cost, outweighs the gradient. */
    WEIGHT_DECAY;

    /**
     * Finds the cause that {@code step}, along parameter {@code index}, goes uphill; empty if none of them explains it.
     *
     * @param snapshot a moment at which the gradient of the step's update is computed
     */
    public static Optional<UphillCause> find(Snapshot snapshot, int index, ParameterStep step) {
        double change = step.to().value() - step.from().value();
        double gradient = snapshot.batchGradient(index).orElseThrow();
        Optimizer optimizer = snapshot.context().settings().optimizer();
        if (change * gradient < 0) {
            boolean isOne = snapshot.context().batch().samples().size() == 1;
            return snapshot.isDisplayedGradientOfCost() ? Optional.empty() : Optional.of(isOne ? SAMPLE : BATCH);
        }
        if (optimizer instanceof AdamW adamW && (change + decay(adamW, step)) * gradient < 0) {
            return Optional.of(WEIGHT_DECAY);
        }
        return keepsDirection(optimizer.kind()) ? Optional.of(OPTIMIZER) : Optional.empty();
    }

    /** The amount that weight decay takes from the value. */
    private static double decay(AdamW adamW, ParameterStep step) {
        return adamW.learningRate() * adamW.weightDecay() * step.from().value();
    }

    /** Returns whether the state of an optimizer of this kind has a direction, and not only a size. */
    private static boolean keepsDirection(OptimizerKind kind) {
        return switch (kind) {
            case MOMENTUM, NESTEROV, ADAM, ADAMW -> true;
            case GRADIENT_DESCENT, ADAGRAD, RMSPROP -> false;
        };
    }
}
