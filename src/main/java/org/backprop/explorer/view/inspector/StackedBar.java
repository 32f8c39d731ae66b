package org.backprop.explorer.view.inspector;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.backprop.explorer.view.StyleClasses;

/** A bar of a waterfall chart: shows one term of a sum, from the partial sum before it to the one after it. */
final class StackedBar extends Pane {

    private static final double HEIGHT = 12;
    private static final double LEAST = 1.5;

    private final Region bar = new Region();
    private double from;
    private double to;
    private double low;
    private double high;

    StackedBar() {
        getStyleClass().add("signed-bar");
        setMinSize(60, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        bar.getStyleClass().add("gradient-bar");
        bar.setManaged(false); // its value determines its bounds
        getChildren().setAll(bar);
    }

    /** Shows the change from {@code start} to {@code end} on a scale from {@code least} to {@code most}. */
    void show(double start, double end, double least, double most) {
        from = start;
        to = end;
        low = least;
        high = most;
        StyleClasses.choose(bar, end < start, "downhill", "uphill");
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double scale = high > low ? getWidth() / (high - low) : 0;
        double length = from == to ? 0 : Math.max(LEAST, Math.abs(to - from) * scale);
        bar.resizeRelocate((Math.min(from, to) - low) * scale, 0, length, HEIGHT);
    }
}
