package org.backprop.explorer.view.inspector;

import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.backprop.explorer.background.LatestResult;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.CentralDifference;
import org.backprop.explorer.model.training.CentralDifference.Comparison;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.control.NameTooltip;

/**
 * A badge that shows whether a central difference confirms the displayed derivative, in a warning color if it does not.
 * It always takes the same place, so that what stands beside it does not move when it appears. The check is computed in
 * the background. So that the badge does not flicker from one moment to the next, it shows that a check is in progress
 * only if that takes long.
 */
final class GradientCheckBadge extends Label {

    /** How long the badge stays as it is while the check of another derivative is computed. */
    private static final Duration KEEP_DURATION = Duration.millis(150);

    private final LatestResult<Comparison> comparisons;
    private final PauseTransition keepTimer = new PauseTransition(KEEP_DURATION);
    /** Above the badge, since what it speaks of is below. */
    private final NameTooltip details = new NameTooltip(this, Side.TOP);

    private String mark = Texts.text("check.agrees"); // as wide as any other
    private boolean hasWords = true;
    /** The derivative that is checked; null while there is none. */
    private CheckRequest request;

    /** A derivative to check: with respect to the parameter at {@code index}. */
    private record CheckRequest(Snapshot snapshot, int index) {}

    /** Creates a badge that is not visible yet, whose checks are computed by {@code taskExecutor}. */
    GradientCheckBadge(TaskExecutor taskExecutor) {
        comparisons = new LatestResult<>(taskExecutor, (comparison, onRendered) -> {
            showComparison(comparison);
            onRendered.run();
        });
        keepTimer.setOnFinished(event -> showPending());
        setId("gradient-check");
        getStyleClass().add("gradient-check-badge");
        setMinWidth(USE_PREF_SIZE);
        setVisible(false);
        write();
    }

    /** Hides the badge and discards a pending check. */
    void hide() {
        request = null;
        comparisons.discardPending();
        keepTimer.stop();
        setVisible(false);
    }

    /** Checks the derivative with respect to the parameter at {@code index}; hides the badge if it is not known yet. */
    void show(Snapshot snapshot, int index) {
        if (snapshot.displayedGradient(index).isEmpty()) {
            hide();
        } else if (request == null || request.snapshot() != snapshot || request.index() != index) {
            request = new CheckRequest(snapshot, index);
            comparisons.discardPending();
            comparisons.request((isOutdated, resultConsumer) -> resultConsumer.accept(compare(snapshot, index)));
            if (keepTimer.getStatus() != PauseTransition.Status.RUNNING) {
                keepTimer.playFromStart();
            }
        }
    }

    /** Returns the indices of the samples whose mean loss the derivative belongs to. */
    private static int[] samples(Snapshot snapshot) {
        return snapshot.isDisplayedGradientOfBatch()
                ? snapshot.context().batch().samples().stream()
                        .mapToInt(Integer::intValue)
                        .toArray()
                : new int[] {snapshot.sampleIndex()};
    }

    private static Comparison compare(Snapshot snapshot, int index) {
        NetworkObjective network = snapshot.network();
        Regularization penalty = snapshot.isDisplayedGradientOfBatch()
                ? snapshot.context().settings().regularization()
                : Regularization.NONE;
        return new CentralDifference(network, penalty, snapshot.beforeUpdate().parameters(), samples(snapshot))
                .compare(index, snapshot.displayedGradient(index).orElseThrow());
    }

    /** Shows words beside the mark, or the mark only where there is not enough room. */
    void setWithWords(boolean isWithWords) {
        hasWords = isWithWords;
        write();
    }

    private void write() {
        setText(hasWords ? Texts.text("check.words", mark) : mark);
    }

    private void showPending() {
        show(Texts.text("check.measuring"), Texts.text("check.measuring.words"), true);
    }

    private void showComparison(Comparison comparison) {
        keepTimer.stop();
        String key = key(comparison);
        String difference = Numbers.significant(comparison.rawRelativeError(), 2);
        String details = Texts.text(
                "check.details", Numbers.exact(comparison.analytic()), Numbers.exact(comparison.numeric()), difference);
        show(Texts.text(key), Texts.text(key + ".words") + "\n" + details, comparison.agrees());
    }

    private void show(String newMark, String explanation, boolean agrees) {
        mark = newMark;
        write();
        StyleClasses.toggle(this, "disagrees", !agrees);
        details.setText(explanation);
        setVisible(true);
    }

    private static String key(Comparison comparison) {
        if (comparison.isAtKink() || comparison.isTooSmallToMeasure()) {
            return comparison.isAtKink() ? "check.kink" : "check.small";
        }
        return comparison.agrees() ? "check.agrees" : "check.disagrees";
    }
}
