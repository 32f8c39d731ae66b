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
 * An overlay that marks a stale display until it is up to date. It fades in with the age of the display, and not at all
 * at first, so that a display that follows closely does not flicker.
 */
public final class Veil extends StackPane {

    private static final Duration UNNOTICED = Duration.millis(150);
    private static final Duration RISEN = Duration.millis(500);
    private static final double NANOS_PER_MILLI = 1e6;

    private final Timeline rising = new Timeline(
            new KeyFrame(UNNOTICED, new KeyValue(opacityProperty(), 0)),
            new KeyFrame(RISEN, new KeyValue(opacityProperty(), 1)));

    /**
     * Creates an overlay that is visible while {@code since} is not null.
     *
     * @param since the {@link System#nanoTime} since which the display is stale
     */
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
