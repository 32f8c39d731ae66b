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
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.Texts;

/** A badge that says whether a central difference confirms the shown derivative, with an alarm if it does not. */
final class CheckChip extends Label {

    /** The largest number of multiplications for which the check runs at once and not in the background. */
    private static final long MOST_AT_ONCE = 50_000;

    private static final int EVALUATIONS = 8;

    private final Executor background;
    private final Tooltip details = new Tooltip();
    /** The snapshot whose check is pending; checks of older ones are discarded or not started. */
    private volatile Snapshot awaited;

    /** Creates a hidden badge that runs long checks in {@code background}. */
    CheckChip(Executor background) {
        this.background = background;
        setId("gradient-check");
        getStyleClass().add("check-chip");
        setMinWidth(USE_PREF_SIZE);
        hide();
    }

    /** Hides the badge and discards a pending check. */
    void hide() {
        awaited = null;
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
        awaited = snapshot;
        int[] samples = samples(snapshot);
        long work = (long) EVALUATIONS * samples.length * snapshot.network().dimension();
        if (work <= MOST_AT_ONCE) {
            tell(compare(snapshot, index, samples));
            return;
        }
        setText(Texts.text("check.measuring"));
        background.execute(() -> {
            if (awaited == snapshot) {
                Comparison comparison = compare(snapshot, index, samples);
                Platform.runLater(() -> tellIfAwaited(snapshot, comparison));
            }
        });
    }

    private void tellIfAwaited(Snapshot snapshot, Comparison comparison) {
        if (awaited == snapshot) {
            tell(comparison);
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

    private static String key(Comparison comparison) {
        if (comparison.isAtKink() || comparison.isTooSmallToMeasure()) {
            return comparison.isAtKink() ? "check.kink" : "check.small";
        }
        return comparison.agrees() ? "check.agrees" : "check.disagrees";
    }

    private void tell(Comparison comparison) {
        String difference = Numbers.significant(comparison.rawRelativeError(), 2);
        setText(Texts.text(key(comparison), difference));
        StyleClasses.toggle(this, "alarm", !comparison.agrees());
        details.setText(Texts.text(
                "check.details",
                Numbers.exact(comparison.analytic()),
                Numbers.exact(comparison.numeric()),
                difference));
        setTooltip(details);
        setAccessibleText(getText() + ". " + details.getText());
    }
}
