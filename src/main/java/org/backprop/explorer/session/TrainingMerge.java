package org.backprop.explorer.session;

/**
 * Settings laid over settings: a member that is left out stays as it was. Inside an optimizer only the name stays; its
 * other members, when left out, take that optimizer's defaults.
 */
final class TrainingMerge {

    private TrainingMerge() {}

    static SessionFile.Training over(SessionFile.Training base, SessionFile.Training changes) {
        return new SessionFile.Training(
                changes.optimizer() == null ? base.optimizer() : over(base.optimizer(), changes.optimizer()),
                changes.batch() == null ? base.batch() : over(base.batch(), changes.batch()),
                or(changes.order(), base.order()),
                or(changes.seed(), base.seed()),
                changes.regularization() == null
                        ? base.regularization()
                        : over(base.regularization(), changes.regularization()),
                or(changes.frozen(), base.frozen()),
                changes.stop() == null ? base.stop() : over(base.stop(), changes.stop()));
    }

    private static SessionFile.Optimizer over(SessionFile.Optimizer base, SessionFile.Optimizer changes) {
        return new SessionFile.Optimizer(
                or(changes.name(), base.name()),
                changes.learningRate(),
                changes.momentum(),
                changes.decay(),
                changes.beta1(),
                changes.beta2(),
                changes.epsilon());
    }

    /** The size stays only with the mode that it belongs to. */
    private static SessionFile.Batch over(SessionFile.Batch base, SessionFile.Batch changes) {
        String mode = or(changes.mode(), base.mode());
        return new SessionFile.Batch(mode, mode.equals(base.mode()) ? or(changes.size(), base.size()) : changes.size());
    }

    private static SessionFile.Regularization over(
            SessionFile.Regularization base, SessionFile.Regularization changes) {
        return new SessionFile.Regularization(or(changes.l1(), base.l1()), or(changes.l2(), base.l2()));
    }

    private static SessionFile.Stop over(SessionFile.Stop base, SessionFile.Stop changes) {
        return new SessionFile.Stop(
                or(changes.minLossChange(), base.minLossChange()), or(changes.maxUpdates(), base.maxUpdates()));
    }

    private static <T> T or(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
