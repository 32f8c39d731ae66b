package org.backprop.explorer.view.training;

import java.util.List;
import org.backprop.explorer.model.training.AdaGrad;
import org.backprop.explorer.model.training.Adam;
import org.backprop.explorer.model.training.GradientDescent;
import org.backprop.explorer.model.training.Momentum;
import org.backprop.explorer.model.training.Nesterov;
import org.backprop.explorer.model.training.Optimizer;
import org.backprop.explorer.model.training.RmsProp;

/** The optimizers one can choose from, each with the usual settings. */
final class OptimizerChoice {

    static final List<String> IDS =
            List.of(GradientDescent.ID, Momentum.ID, Nesterov.ID, AdaGrad.ID, RmsProp.ID, Adam.ID);

    private OptimizerChoice() {}

    static Optimizer create(String id, double rate) {
        return switch (id) {
            case Momentum.ID -> new Momentum(rate, Momentum.DEFAULT_MOMENTUM);
            case Nesterov.ID -> new Nesterov(rate, Momentum.DEFAULT_MOMENTUM);
            case AdaGrad.ID -> new AdaGrad(rate, AdaGrad.DEFAULT_EPSILON);
            case RmsProp.ID -> new RmsProp(rate, RmsProp.DEFAULT_DECAY, RmsProp.DEFAULT_EPSILON);
            case Adam.ID -> new Adam(rate, Adam.DEFAULT_BETA1, Adam.DEFAULT_BETA2, Adam.DEFAULT_EPSILON);
            default -> new GradientDescent(rate);
        };
    }
}
