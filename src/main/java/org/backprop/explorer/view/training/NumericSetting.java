package org.backprop.explorer.view.training;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.TrainingSettings;

/**
 * A numeric training setting.
 *
 * @param key the last part of its resource keys
 * @param applies whether it has an effect with the other settings
 * @param value reads it if it applies
 * @param setter returns settings with another value, or throws {@link InvalidValueException} if that is invalid
 */
record NumericSetting(
        String key, Predicate<TrainingSettings> applies, ToDoubleFunction<TrainingSettings> value, Setter setter) {

    static final NumericSetting L1 = new NumericSetting(
            "l1",
            t -> true,
            t -> t.regularization().l1(),
            (t, v) -> t.withRegularization(
                    new Regularization(v, t.regularization().l2())));
    static final NumericSetting L2 = new NumericSetting(
            "l2",
            t -> true,
            t -> t.regularization().l2(),
            (t, v) -> t.withRegularization(new Regularization(t.regularization().l1(), v)));
    static final NumericSetting SEED = new NumericSetting(
            "seed", NumericSetting::isShuffled, NumericSetting::seed, (t, v) -> shuffled(t, toLong("seed", v)));
    static final NumericSetting MIN_COST_CHANGE = new NumericSetting(
            "minLossChange",
            t -> true,
            t -> t.stopRule().minLossChange(),
            (t, v) -> t.withStopRule(new StopRule(v, t.stopRule().maxUpdates())));
    static final NumericSetting MAX_UPDATES = new NumericSetting(
            "maxUpdates",
            t -> true,
            t -> t.stopRule().maxUpdates(),
            (t, v) -> t.withStopRule(new StopRule(t.stopRule().minLossChange(), toLong("maxUpdates", v))));

    /** Returns settings with another value of one number. */
    interface Setter {
        TrainingSettings apply(TrainingSettings trainingSettings, double value);
    }

    /** Returns the optimizer's setting {@code name}. */
    static NumericSetting ofOptimizer(String name) {
        return new NumericSetting(
                name,
                t -> t.optimizer().settings().containsKey(name),
                t -> t.optimizer().settings().get(name),
                (t, v) -> t.withOptimizer(t.optimizer().withSetting(name, v)));
    }

    static boolean isShuffled(TrainingSettings trainingSettings) {
        return trainingSettings.sampling().order() instanceof SampleOrder.Shuffled;
    }

    static long seed(TrainingSettings shuffled) {
        return ((SampleOrder.Shuffled) shuffled.sampling().order()).seed();
    }

    static TrainingSettings shuffled(TrainingSettings trainingSettings, long seed) {
        return trainingSettings.withSampling(
                new Sampling(trainingSettings.sampling().batchMode(), new SampleOrder.Shuffled(seed)));
    }

    static TrainingSettings cyclic(TrainingSettings trainingSettings) {
        return trainingSettings.withSampling(
                new Sampling(trainingSettings.sampling().batchMode(), new SampleOrder.Cyclic()));
    }

    private static long toLong(String key, double value) {
        InvalidValueException.require(value == Math.rint(value) && Math.abs(value) <= 1L << 53, "range." + key);
        return (long) value;
    }
}
