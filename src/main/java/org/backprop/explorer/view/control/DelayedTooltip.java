package org.backprop.explorer.view.control;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Says in full what a node shows in short, once the mouse has rested on it for a moment. */
public final class DelayedTooltip {

    private static final Duration DELAY = Duration.millis(300);

    private final Supplier<String> text;
    private final PopupLabel popupLabel;
    private final PauseTransition delay = new PauseTransition(DELAY);
    private boolean isDelayOver;

    /** A hint for {@code node}; {@code words} says what there is to say at any time, and nothing where it is empty. */
    public DelayedTooltip(Node node, Supplier<String> words) {
        this.text = words;
        this.popupLabel = new PopupLabel(node, "hint");
        delay.setOnFinished(event -> {
            isDelayOver = true;
            refresh();
        });
        node.hoverProperty().addListener((property, was, is) -> {
            if (is) {
                delay.playFromStart();
            } else {
                delay.stop();
                isDelayOver = false;
                popupLabel.hide();
            }
        });
    }

    /** Lets what is said follow what has changed. */
    public void refresh() {
        String said = isDelayOver ? text.get() : "";
        if (said.isEmpty()) {
            popupLabel.hide();
        } else {
            popupLabel.show(said);
        }
    }
}
