package org.backprop.explorer.view;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Says in full what a node shows in short, once the mouse has rested on it for a moment. */
public final class Hint {

    private static final Duration REST = Duration.millis(300);

    private final Supplier<String> words;
    private final Bubble bubble;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean rested;

    /** A hint for {@code node}; {@code words} says what there is to say at any time, and nothing where it is empty. */
    public Hint(Node node, Supplier<String> words) {
        this.words = words;
        this.bubble = new Bubble(node, "hint");
        rest.setOnFinished(event -> {
            rested = true;
            refresh();
        });
        node.hoverProperty().addListener((property, was, is) -> {
            if (is) {
                rest.playFromStart();
            } else {
                rest.stop();
                rested = false;
                bubble.hide();
            }
        });
    }

    /** Lets what is said follow what has changed. */
    public void refresh() {
        String said = rested ? words.get() : "";
        if (said.isEmpty()) {
            bubble.hide();
        } else {
            bubble.show(said);
        }
    }
}
