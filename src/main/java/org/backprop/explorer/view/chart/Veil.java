package org.backprop.explorer.view.chart;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.backprop.explorer.view.Texts;

/**
 * Lies over a picture that is out of date until the new one is there, and says so. How much it covers tells for how
 * long that has been: nothing in the first moment, so that a picture that follows closely does not flicker.
 */
public final class Veil extends StackPane {

    private static final Duration UNNOTICED = Duration.millis(150);
    private static final Duration RISEN = Duration.millis(500);
    private static final double NANOS_PER_MILLI = 1e6;

    private final Timeline rising = new Timeline(
            new KeyFrame(UNNOTICED, new KeyValue(opacityProperty(), 0)),
            new KeyFrame(RISEN, new KeyValue(opacityProperty(), 1)));

    /** A veil over a picture that is out of date since {@code since}, by {@link System#nanoTime}, or not if null. */
    public Veil(ObservableValue<Long> since) {
        Label label = new Label(Texts.text("chart.stale"));
        label.getStyleClass().add("veil-words");
        label.setWrapText(true);
        getStyleClass().add("veil");
        getChildren().setAll(label);
        setMouseTransparent(true);
        setVisible(false);
        since.addListener((property, was, is) -> {
            if (is == null) {
                rising.stop();
                setVisible(false);
            } else {
                rise(Duration.millis((System.nanoTime() - is) / NANOS_PER_MILLI));
            }
        });
    }

    private void rise(Duration age) {
        if (!isVisible()) {
            setOpacity(0);
            setVisible(true);
        }
        rising.playFrom(age.lessThan(RISEN) ? age : RISEN);
    }
}
