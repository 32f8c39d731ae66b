package org.backprop.explorer.model.training.optimizer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The optimizers, each with the names and default values of its settings besides γ. */
public enum OptimizerKind {
    /** {@link GradientDescent}. */
    GRADIENT_DESCENT("gradient-descent", Map.of(), (rate, s) -> new GradientDescent(rate)),
    /** {@link Momentum}. */
    MOMENTUM("momentum", defaults("momentum", 0.9), (rate, s) -> new Momentum(rate, s.get("momentum"))),
    /** {@link Nesterov}. */
    NESTEROV("nesterov", defaults("momentum", 0.9), (rate, s) -> new Nesterov(rate, s.get("momentum"))),
    /** {@link AdaGrad}. */
    ADAGRAD("adagrad", defaults("epsilon", 1e-10), (rate, s) -> new AdaGrad(rate, s.get("epsilon"))),
    /** {@link RmsProp}. */
    RMSPROP(
            "rmsprop",
            defaults("decay", 0.99, "epsilon", 1e-8),
            (rate, s) -> new RmsProp(rate, s.get("decay"), s.get("epsilon"))),
    /** {@link Adam}. */
    ADAM(
            "adam",
            defaults("beta1", 0.9, "beta2", 0.999, "epsilon", 1e-8),
            (rate, s) -> new Adam(rate, s.get("beta1"), s.get("beta2"), s.get("epsilon")));

    private final String id;
    private final Map<String, Double> defaults;
    private final BiFunction<Double, Map<String, Double>, Optimizer> factory;

    OptimizerKind(String id, Map<String, Double> defaults, BiFunction<Double, Map<String, Double>, Optimizer> factory) {
        this.id = id;
        this.defaults = defaults;
        this.factory = factory;
    }

    private static Map<String, Double> defaults(Object... namesAndValues) {
        Map<String, Double> settings = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            settings.put((String) namesAndValues[i], (Double) namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(settings);
    }

    /** The names used in session files, in the order of the constants. */
    public static List<String> ids() {
        return Stream.of(values()).map(OptimizerKind::id).toList();
    }

    /**
     * The optimizer with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static OptimizerKind fromId(String id) {
        return Stream.of(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no optimizer " + id));
    }

    /** The name used in session files. */
    public String id() {
        return id;
    }

    /** The settings besides γ with their default values, in the order of display. */
    public Map<String, Double> defaultSettings() {
        return defaults;
    }

    /**
     * Creates an optimizer of this kind.
     *
     * @param rate γ
     * @param settings values that replace the default ones
     * @throws IllegalArgumentException if a value is out of range
     */
    public Optimizer create(double rate, Map<String, Double> settings) {
        Map<String, Double> all = new LinkedHashMap<>(defaults);
        all.putAll(settings);
        return factory.apply(rate, all);
    }
}
