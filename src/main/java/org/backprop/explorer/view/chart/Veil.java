package org.backprop.explorer.view.chart;

import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.backprop.explorer.view.Texts;

/**
 * Lies over a picture that is out of date until the new one is there, and says so. It appears gradually, so that it is
 * not noticed where that takes a moment only.
 */
public final class Veil extends StackPane {

    private static final Duration RISE = Duration.millis(400);

    private final FadeTransition rising = new FadeTransition(RISE, this);

    /** A veil that lies over a picture as long as {@code stale} holds. */
    public Veil(ObservableBooleanValue stale) {
        this();
        stale.addListener((property, was, is) -> {
            if (is) {
                draw();
            } else {
                lift();
            }
        });
    }

    /** A veil that is not drawn yet. */
    Veil() {
        Label label = new Label(Texts.text("chart.stale"));
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

    /** If it covers the picture, begins anew to do so. */
    void beginAnew() {
        if (isVisible()) {
            rising.playFromStart();
        }
    }

    /** Uncovers the picture. */
    void lift() {
        rising.stop();
        setVisible(false);
    }
}
