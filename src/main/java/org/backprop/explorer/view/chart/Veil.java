package org.backprop.explorer.view.chart;

import javafx.animation.FadeTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Lies over a picture that is out of date until the new one is there, and says so. It appears gradually, so that it is
 * not noticed where that takes a moment only.
 */
final class Veil extends StackPane {

    private static final Duration RISE = Duration.millis(400);

    private final FadeTransition rising = new FadeTransition(RISE, this);

    /** A veil that is not drawn yet, with {@code words} on it. */
    Veil(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("veil-words");
        label.setWrapText(true);
        getStyleClass().add("veil");
        getChildren().setAll(label);
        setMouseTransparent(true);
        setVisible(false);
        rising.setFromValue(0);
        rising.setToValue(1);
    }

    /** Begins to cover the picture, or goes on to. */
    void draw() {
        if (!isVisible()) {
            setOpacity(0);
            setVisible(true);
            rising.playFromStart();
        }
    }

    /** Begins anew to cover the picture. */
    void drawAnew() {
        lift();
        draw();
    }

    /** Uncovers the picture. */
    void lift() {
        rising.stop();
        setVisible(false);
    }
}
