package org.backprop.explorer.controller;

import java.util.Optional;
import org.backprop.explorer.model.timeline.Divergence;
import org.backprop.explorer.model.timeline.StopReason;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.optimizer.OptimizerSetting;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/** The notice that says why training has stopped. */
final class StopNotice {

    private StopNotice() {}

    /**
     * Returns the notice; empty if as many updates were done as were requested, so that there is nothing to explain.
     */
    static Optional<String> of(StopReason stopReason, Timeline timeline) {
        long done = timeline.cursor().moment().updateCount();
        String update = Numbers.count(stopReason == StopReason.DIVERGED ? done + 1 : done);
        return switch (stopReason) {
            case CONVERGED -> Optional.of(Texts.text("notice.settled", update));
            case MAX_UPDATES -> Optional.of(Texts.text("notice.limit", update));
            case DIVERGED -> Optional.of(Texts.text(divergedKey(timeline), update, divergedQuantity(timeline)));
            case REQUESTED -> Optional.empty();
        };
    }

    /** Returns the name of the quantity that the next update would make non-finite. */
    private static String divergedQuantity(Timeline timeline) {
        Divergence.Cause cause = timeline.divergence().map(Divergence::cause).orElse(Divergence.Cause.COST);
        return Texts.text(cause.quantity());
    }

    /** Returns the key of the notice, which names the cause that is known or else the likeliest one. */
    private static String divergedKey(Timeline timeline) {
        double epsilon =
                timeline.cursor().state().settings().optimizer().settings().getOrDefault(OptimizerSetting.EPSILON, 1.0);
        return epsilon == 0 ? "notice.diverged.epsilon" : "notice.diverged";
    }
}
