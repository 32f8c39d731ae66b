package org.backprop.explorer.view.control;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.util.Duration;

/** A tooltip that appears once the pointer has rested on its node for a moment, and is updated while it is shown. */
public final class DelayedTooltip {

    /** The time for which the pointer rests on the node before the tooltip appears. */
    public static final Duration DELAY = Duration.millis(300);

    private final Supplier<String> text;
    private final PopupLabel popupLabel;
    private final PauseTransition delay = new PauseTransition(DELAY);
    private boolean isDelayOver;

    /** Creates a tooltip for {@code node}; it is not shown while {@code text} supplies an empty string. */
    public DelayedTooltip(Node node, Supplier<String> text) {
        this(node, text, Side.BOTTOM);
    }

    /** Creates a tooltip at {@code side}, which is the top or the bottom of {@code node}. */
    public DelayedTooltip(Node node, Supplier<String> text, Side side) {
        this(node, text, "delayed-tooltip", side);
    }

    /** Creates a tooltip whose label stands at {@code side} and has the id and style class {@code style}. */
    DelayedTooltip(Node node, Supplier<String> text, String style, Side side) {
        this.text = text;
        this.popupLabel = new PopupLabel(node, style, side);
        delay.setOnFinished(event -> {
            isDelayOver = true;
            refresh();
        });
        node.hoverProperty().addListener((observable, oldValue, newValue) -> {
            if (newValue) {
                delay.playFromStart();
            } else {
                hide();
            }
        });
    }

    /** Hides the tooltip until the pointer comes back. */
    void hide() {
        delay.stop();
        isDelayOver = false;
        popupLabel.hide();
    }

    /** Updates the text. */
    public void refresh() {
        String shownText = isDelayOver ? text.get() : "";
        if (shownText.isEmpty()) {
            popupLabel.hide();
        } else {
            popupLabel.show(shownText);
        }
    }
}
