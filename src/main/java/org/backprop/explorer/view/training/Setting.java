package org.backprop.explorer.view.training;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.TrainingSettings;

/**
 * One number among the settings of learning.
 *
 * @param key what its text is found by
 * @param applies whether it means anything under the other settings
 * @param value reads it, where it applies
 * @param change gives the settings with another value; throws {@link IllegalArgumentException} for one that cannot be
 */
record Setting(
        String key, Predicate<TrainingSettings> applies, ToDoubleFunction<TrainingSettings> value, Change change) {

    static final Setting L1 = new Setting(
            "l1",
            t -> true,
            t -> t.regularization().l1(),
            (t, v) -> t.withRegularization(
                    new Regularization(v, t.regularization().l2())));
    static final Setting L2 = new Setting(
            "l2",
            t -> true,
            t -> t.regularization().l2(),
            (t, v) -> t.withRegularization(new Regularization(t.regularization().l1(), v)));
    static final Setting SEED =
            new Setting("seed", Setting::isShuffled, Setting::seed, (t, v) -> shuffled(t, whole(v)));
    static final Setting LEAST_CHANGE = new Setting(
            "minLossChange",
            t -> true,
            t -> t.stopRule().minLossChange(),
            (t, v) -> t.withStopRule(new StopRule(v, t.stopRule().maxUpdates())));
    static final Setting MOST_UPDATES = new Setting(
            "maxUpdates",
            t -> true,
            t -> t.stopRule().maxUpdates(),
            (t, v) -> t.withStopRule(new StopRule(t.stopRule().minLossChange(), whole(v))));

    /** Settings with another value of one number. */
    interface Change {
        TrainingSettings apply(TrainingSettings trainingSettings, double value);
    }

    /** The setting of an optimizer that is called {@code name}. */
    static Setting ofOptimizer(String name) {
        return new Setting(
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

    private static long whole(double value) {
        if (value != Math.rint(value) || Math.abs(value) > 1L << 53) {
            throw new IllegalArgumentException("a whole number is wanted");
        }
        return (long) value;
    }
}
