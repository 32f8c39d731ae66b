package org.backprop.explorer.session.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;

/** Between an optimizer as the file has it, with members left out, and as the model has it. */
final class OptimizerConversion {

    static final double DEFAULT_LEARNING_RATE = 0.5;

    /** The settings that must be below 1. */
    private static final Set<String> FRACTIONS = Set.of("decay", "beta1", "beta2");

    private OptimizerConversion() {}

    static Optimizer toModel(String pointer, SessionFile.Optimizer file) throws SessionException {
        Check.requireOneOf(pointer + "/name", file.name(), OptimizerKind.ids());
        OptimizerKind kind = OptimizerKind.fromId(file.name());
        Map<String, Double> settings = settings(file);
        for (Map.Entry<String, Double> setting : settings.entrySet()) {
            String place = pointer + "/" + setting.getKey();
            Check.require(kind.defaultSettings().containsKey(setting.getKey()), place, "unknown member");
            if (FRACTIONS.contains(setting.getKey())) {
                Check.requireFraction(place, setting.getValue());
            } else {
                Check.requireAtLeast(place, setting.getValue(), 0);
            }
        }
        double rate = file.learningRate() == null ? DEFAULT_LEARNING_RATE : file.learningRate();
        Check.requireAtLeast(pointer + "/learningRate", rate, 0);
        return kind.create(rate, settings);
    }

    /** The members that are there, besides the name and the learning rate. */
    private static Map<String, Double> settings(SessionFile.Optimizer file) {
        Map<String, Double> settings = new LinkedHashMap<>();
        settings.put("momentum", file.momentum());
        settings.put("decay", file.decay());
        settings.put("beta1", file.beta1());
        settings.put("beta2", file.beta2());
        settings.put("epsilon", file.epsilon());
        settings.values().removeIf(value -> value == null);
        return settings;
    }

    static SessionFile.Optimizer toFile(Optimizer optimizer) {
        Map<String, Double> settings = optimizer.settings();
        return new SessionFile.Optimizer(
                optimizer.id(),
                optimizer.learningRate(),
                settings.get("momentum"),
                settings.get("decay"),
                settings.get("beta1"),
                settings.get("beta2"),
                settings.get("epsilon"));
    }
}
