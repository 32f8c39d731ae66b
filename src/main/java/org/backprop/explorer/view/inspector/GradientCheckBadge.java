package org.backprop.explorer.view.inspector;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.CentralDifference;
import org.backprop.explorer.model.training.CentralDifference.Comparison;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.StyleClasses;

/** A badge that says whether a central difference confirms the shown derivative, with an alarm if it does not. */
final class GradientCheckBadge extends Label {

    /** The largest number of multiplications for which the check runs at once and not in the background. */
    private static final long MAX_SYNCHRONOUS_MULTIPLICATIONS = 50_000;

    private static final int EVALUATIONS_PER_CHECK = 8;

    private final Executor executor;
    private final Tooltip detailsTooltip = new Tooltip();
    /** The snapshot whose check is pending; checks of older ones are discarded or not started. */
    private volatile Snapshot pendingSnapshot;

    /** Creates a hidden badge that runs long checks in {@code executor}. */
    GradientCheckBadge(Executor executor) {
        this.executor = executor;
        setId("gradient-check");
        getStyleClass().add("check-chip");
        setMinWidth(USE_PREF_SIZE);
        hide();
    }

    /** Hides the badge and discards a pending check. */
    void hide() {
        pendingSnapshot = null;
        setVisible(false);
        setManaged(false);
    }

    /** Checks the derivative with respect to the parameter at {@code index}; hides the badge if it is not known yet. */
    void show(Snapshot snapshot, int index) {
        if (snapshot.gradient(index).isEmpty()) {
            hide();
            return;
        }
        setVisible(true);
        setManaged(true);
        pendingSnapshot = snapshot;
        int[] samples = samples(snapshot);
        long work = (long) EVALUATIONS_PER_CHECK
                * samples.length
                * snapshot.network().dimension();
        if (work <= MAX_SYNCHRONOUS_MULTIPLICATIONS) {
            showComparison(compare(snapshot, index, samples));
            return;
        }
        setText(Texts.text("check.measuring"));
        executor.execute(() -> {
            if (pendingSnapshot == snapshot) {
                Comparison comparison = compare(snapshot, index, samples);
                Platform.runLater(() -> showIfPending(snapshot, comparison));
            }
        });
    }

    private void showIfPending(Snapshot snapshot, Comparison comparison) {
        if (pendingSnapshot == snapshot) {
            showComparison(comparison);
        }
    }

    /** The indices of the samples whose mean loss the derivative belongs to. */
    private static int[] samples(Snapshot snapshot) {
        return snapshot.hasReached(Phase.GRADIENT)
                ? snapshot.context().batch().samples().stream()
                        .mapToInt(Integer::intValue)
                        .toArray()
                : new int[] {snapshot.sampleIndex()};
    }

    private static Comparison compare(Snapshot snapshot, int index, int[] samples) {
        NetworkObjective network = snapshot.network();
        Regularization penalty = snapshot.hasReached(Phase.GRADIENT)
                ? snapshot.context().settings().regularization()
                : Regularization.NONE;
        return new CentralDifference(
                        network, penalty, snapshot.updateValues().before().parameters(), samples)
                .compare(index, snapshot.gradient(index).orElseThrow());
    }

    private static String textKey(Comparison comparison) {
        if (comparison.isAtKink() || comparison.isTooSmallToMeasure()) {
            return comparison.isAtKink() ? "check.kink" : "check.small";
        }
        return comparison.agrees() ? "check.agrees" : "check.disagrees";
    }

    private void showComparison(Comparison comparison) {
        String difference = Numbers.significant(comparison.rawRelativeError(), 2);
        setText(Texts.text(textKey(comparison), difference));
        StyleClasses.toggle(this, "alarm", !comparison.agrees());
        detailsTooltip.setText(Texts.text(
                "check.details",
                Numbers.exact(comparison.analytic()),
                Numbers.exact(comparison.numeric()),
                difference));
        setTooltip(detailsTooltip);
        setAccessibleText(getText() + ". " + detailsTooltip.getText());
    }
}
