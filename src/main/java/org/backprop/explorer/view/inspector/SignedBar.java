package org.backprop.explorer.view.inspector;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.backprop.explorer.view.StyleClasses;

/** Shows a number as a bar, to the right of the center if positive and to the left if negative. */
final class SignedBar extends Pane {

    private static final double WIDTH = 72;
    private static final double HEIGHT = 10;
    private static final double MIN_LENGTH = 1.5;

    private final Region bar = new Region();

    SignedBar() {
        getStyleClass().add("signed-bar");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        bar.getStyleClass().add("gradient-bar");
        bar.setManaged(false); // its value determines its bounds
        getChildren().setAll(bar);
    }

    /** Shows {@code value}, on a scale from −{@code maxValue} to {@code maxValue}. */
    void show(double value, double maxValue) {
        double length = value == 0 || maxValue == 0 ? 0 : Math.max(MIN_LENGTH, WIDTH / 2 * Math.abs(value) / maxValue);
        StyleClasses.select(bar, value < 0, "negative-derivative", "positive-derivative");
        bar.resizeRelocate(value < 0 ? WIDTH / 2 - length : WIDTH / 2, 0, length, HEIGHT);
    }
}
