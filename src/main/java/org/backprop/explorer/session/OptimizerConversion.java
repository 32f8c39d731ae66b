package org.backprop.explorer.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backprop.explorer.model.training.AdaGrad;
import org.backprop.explorer.model.training.Adam;
import org.backprop.explorer.model.training.GradientDescent;
import org.backprop.explorer.model.training.Momentum;
import org.backprop.explorer.model.training.Nesterov;
import org.backprop.explorer.model.training.Optimizer;
import org.backprop.explorer.model.training.RmsProp;

/** Between an optimizer as the file has it, with members left out, and as the model has it. */
final class OptimizerConversion {

    static final double DEFAULT_LEARNING_RATE = 0.5;

    /** The members that each optimizer has besides its name and learning rate. */
    private static final Map<String, Set<String>> MEMBERS = members();

    private OptimizerConversion() {}

    private static Map<String, Set<String>> members() {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        members.put(GradientDescent.ID, Set.of());
        members.put(Momentum.ID, Set.of("momentum"));
        members.put(Nesterov.ID, Set.of("momentum"));
        members.put(AdaGrad.ID, Set.of("epsilon"));
        members.put(RmsProp.ID, Set.of("decay", "epsilon"));
        members.put(Adam.ID, Set.of("beta1", "beta2", "epsilon"));
        return members;
    }

    static Optimizer toModel(String pointer, SessionFile.Optimizer file) throws SessionException {
        Check.oneOf(pointer + "/name", file.name(), List.copyOf(MEMBERS.keySet()));
        checkMembers(pointer, file);
        double rate = or(file.learningRate(), DEFAULT_LEARNING_RATE);
        return switch (file.name()) {
            case Momentum.ID -> new Momentum(rate, or(file.momentum(), Momentum.DEFAULT_MOMENTUM));
            case Nesterov.ID -> new Nesterov(rate, or(file.momentum(), Momentum.DEFAULT_MOMENTUM));
            case AdaGrad.ID -> new AdaGrad(rate, or(file.epsilon(), AdaGrad.DEFAULT_EPSILON));
            case RmsProp.ID ->
                new RmsProp(rate, or(file.decay(), RmsProp.DEFAULT_DECAY), or(file.epsilon(), RmsProp.DEFAULT_EPSILON));
            case Adam.ID ->
                new Adam(
                        rate,
                        or(file.beta1(), Adam.DEFAULT_BETA1),
                        or(file.beta2(), Adam.DEFAULT_BETA2),
                        or(file.epsilon(), Adam.DEFAULT_EPSILON));
            default -> new GradientDescent(rate);
        };
    }

    private static void checkMembers(String pointer, SessionFile.Optimizer file) throws SessionException {
        Map<String, Double> fractions = new LinkedHashMap<>();
        fractions.put("momentum", file.momentum());
        fractions.put("decay", file.decay());
        fractions.put("beta1", file.beta1());
        fractions.put("beta2", file.beta2());
        for (Map.Entry<String, Double> fraction : fractions.entrySet()) {
            if (fraction.getValue() != null) {
                requireMember(pointer, file.name(), fraction.getKey());
                Check.fraction(pointer + "/" + fraction.getKey(), fraction.getValue());
            }
        }
        if (file.epsilon() != null) {
            requireMember(pointer, file.name(), "epsilon");
            Check.positive(pointer + "/epsilon", file.epsilon());
        }
        if (file.learningRate() != null) {
            Check.positive(pointer + "/learningRate", file.learningRate());
        }
    }

    private static void requireMember(String pointer, String optimizer, String member) throws SessionException {
        Check.that(MEMBERS.get(optimizer).contains(member), pointer + "/" + member, "unknown member");
    }

    private static double or(Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    static SessionFile.Optimizer toFile(Optimizer optimizer) {
        if (optimizer instanceof Momentum momentum) {
            return file(optimizer, momentum.momentum(), null, null);
        }
        if (optimizer instanceof Nesterov nesterov) {
            return file(optimizer, nesterov.momentum(), null, null);
        }
        if (optimizer instanceof AdaGrad adaGrad) {
            return file(optimizer, null, null, adaGrad.epsilon());
        }
        if (optimizer instanceof RmsProp rmsProp) {
            return file(optimizer, null, rmsProp.decay(), rmsProp.epsilon());
        }
        if (optimizer instanceof Adam adam) {
            return new SessionFile.Optimizer(
                    adam.id(), adam.learningRate(), null, null, adam.beta1(), adam.beta2(), adam.epsilon());
        }
        return file(optimizer, null, null, null);
    }

    private static SessionFile.Optimizer file(Optimizer optimizer, Double momentum, Double decay, Double epsilon) {
        return new SessionFile.Optimizer(
                optimizer.id(), optimizer.learningRate(), momentum, decay, null, null, epsilon);
    }
}
