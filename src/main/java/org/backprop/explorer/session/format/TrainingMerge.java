package org.backprop.explorer.session.format;

/**
 * Merges changes into training settings: a missing member keeps its value. Of an optimizer only the name is kept; its
 * other missing members take the defaults of that optimizer.
 */
public final class TrainingMerge {

    private TrainingMerge() {}

    public static SessionFile.Training merge(SessionFile.Training base, SessionFile.Training changes) {
        return new SessionFile.Training(
                changes.optimizer() == null ? base.optimizer() : merge(base.optimizer(), changes.optimizer()),
                changes.batch() == null ? base.batch() : merge(base.batch(), changes.batch()),
                firstNonNull(changes.order(), base.order()),
                firstNonNull(changes.seed(), base.seed()),
                changes.regularization() == null
                        ? base.regularization()
                        : merge(base.regularization(), changes.regularization()),
                firstNonNull(changes.frozen(), base.frozen()),
                changes.stop() == null ? base.stop() : merge(base.stop(), changes.stop()));
    }

    /** Returns the least changes that merge {@code base} into {@code next}; a member that is equal is missing. */
    static SessionFile.Training difference(SessionFile.Training base, SessionFile.Training next) {
        return new SessionFile.Training(
                changed(base.optimizer(), next.optimizer()),
                changed(base.batch(), next.batch()),
                changed(base.order(), next.order()),
                changed(base.seed(), next.seed()),
                changed(base.regularization(), next.regularization()),
                changed(base.frozen(), next.frozen()),
                changed(base.stop(), next.stop()));
    }

    private static <T> T changed(T before, T now) {
        return now == null || now.equals(before) ? null : now;
    }

    private static SessionFile.Optimizer merge(SessionFile.Optimizer base, SessionFile.Optimizer changes) {
        return new SessionFile.Optimizer(
                firstNonNull(changes.name(), base.name()), changes.learningRate(), changes.settings());
    }

    /** Keeps the size only if the mode stays the same. */
    private static SessionFile.Batch merge(SessionFile.Batch base, SessionFile.Batch changes) {
        String mode = firstNonNull(changes.mode(), base.mode());
        return new SessionFile.Batch(
                mode, mode.equals(base.mode()) ? firstNonNull(changes.size(), base.size()) : changes.size());
    }

    private static SessionFile.Regularization merge(
            SessionFile.Regularization base, SessionFile.Regularization changes) {
        return new SessionFile.Regularization(
                firstNonNull(changes.l1(), base.l1()), firstNonNull(changes.l2(), base.l2()));
    }

    private static SessionFile.Stop merge(SessionFile.Stop base, SessionFile.Stop changes) {
        return new SessionFile.Stop(
                firstNonNull(changes.minLossChange(), base.minLossChange()),
                firstNonNull(changes.maxUpdates(), base.maxUpdates()));
    }

    private static <T> T firstNonNull(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
