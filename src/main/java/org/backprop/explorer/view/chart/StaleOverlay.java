package org.backprop.explorer.view.chart;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.backprop.explorer.background.Staleness;
import org.backprop.explorer.text.Texts;

/**
 * An overlay with words on a stale display, until that is up to date. It fades in with the age of the display, and not
 * at all during the first half second, in which the old display is no hindrance; it never covers that.
 */
public final class StaleOverlay extends StackPane {

    private static final Duration FADE_START = Duration.millis(500);
    private static final Duration FADE_END = Duration.millis(800);
    private static final double NANOS_PER_MILLI = 1e6;

    private final Timeline fadeIn = new Timeline(
            new KeyFrame(FADE_START, new KeyValue(opacityProperty(), 0)),
            new KeyFrame(FADE_END, new KeyValue(opacityProperty(), 1)));

    /**
     * Creates an overlay.
     *
     * @param staleness how stale the display is; null while it is up to date
     */
    public StaleOverlay(ObservableValue<Staleness> staleness) {
        Label label = new Label(Texts.text("chart.stale"));
        label.getStyleClass().add("stale-overlay-text");
        label.setWrapText(true);
        getStyleClass().add("stale-overlay");
        getChildren().setAll(label);
        setMouseTransparent(true);
        setVisible(false);
        staleness.addListener((observable, oldValue, newValue) -> {
            if (newValue == null) {
                fadeIn.stop();
                setVisible(false);
            } else {
                playFadeIn(Duration.millis(newValue.age().toNanos() / NANOS_PER_MILLI));
            }
        });
    }

    private void playFadeIn(Duration age) {
        if (!isVisible()) {
            setOpacity(0);
            setVisible(true);
        }
        fadeIn.playFrom(age.lessThan(FADE_END) ? age : FADE_END);
    }
}
