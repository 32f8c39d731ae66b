package org.backprop.explorer.session.format;

/**
 * Settings laid over settings: a member that is left out stays as it was. Inside an optimizer only the name stays; its
 * other members, when left out, take that optimizer's defaults.
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

    private static SessionFile.Optimizer merge(SessionFile.Optimizer base, SessionFile.Optimizer changes) {
        return new SessionFile.Optimizer(
                firstNonNull(changes.name(), base.name()), changes.learningRate(), changes.settings());
    }

    /** The size stays only with the mode that it belongs to. */
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
