package org.backprop.explorer.model.training.optimizer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The optimizers by name. What one of them is stands in its class. */
public enum OptimizerKind {
    /** {@link GradientDescent}. */
    GRADIENT_DESCENT("gradient-descent", GradientDescent.SETTINGS, GradientDescent.STATE, GradientDescent::of),
    /** {@link Momentum}. */
    MOMENTUM("momentum", MomentumOptimizer.SETTINGS, MomentumOptimizer.STATE, Momentum::of),
    /** {@link Nesterov}. */
    NESTEROV("nesterov", MomentumOptimizer.SETTINGS, MomentumOptimizer.STATE, Nesterov::of),
    /** {@link AdaGrad}. */
    ADAGRAD("adagrad", AdaGrad.SETTINGS, AdaGrad.STATE, AdaGrad::of),
    /** {@link RmsProp}. */
    RMSPROP("rmsprop", RmsProp.SETTINGS, RmsProp.STATE, RmsProp::of),
    /** {@link Adam}. */
    ADAM("adam", Adam.SETTINGS, Adam.STATE, Adam::of),
    /** {@link AdamW}. */
    ADAMW("adamw", AdamW.SETTINGS, AdamW.STATE, AdamW::of);

    private final String id;
    private final List<OptimizerSetting> settings;
    private final List<String> stateNames;
    private final BiFunction<Double, Map<String, Double>, Optimizer> factory;

    /** @param factory creates an optimizer from γ and all of its settings by name */
    OptimizerKind(
            String id,
            List<OptimizerSetting> settings,
            List<String> stateNames,
            BiFunction<Double, Map<String, Double>, Optimizer> factory) {
        this.id = id;
        this.settings = settings;
        this.stateNames = stateNames;
        this.factory = factory;
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

    /** The settings besides γ, in the order of display. */
    public List<OptimizerSetting> settings() {
        return settings;
    }

    /** The names of the state vectors, in their order in the state. */
    public List<String> stateNames() {
        return stateNames;
    }

    /**
     * Creates an optimizer of this kind.
     *
     * @param rate γ
     * @param values values by the names of the settings; a setting that has none takes its default
     * @throws IllegalArgumentException if a value is out of range
     */
    public Optimizer create(double rate, Map<String, Double> values) {
        Map<String, Double> all = new LinkedHashMap<>();
        settings.forEach(
                setting -> all.put(setting.name(), values.getOrDefault(setting.name(), setting.defaultValue())));
        return factory.apply(rate, all);
    }

    /** The values of {@link #settings()}, in their order, by name. */
    Map<String, Double> byName(double... values) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(settings.get(i).name(), values[i]);
        }
        return Collections.unmodifiableMap(named);
    }
}
