package org.backprop.explorer.view.inspector;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.backprop.explorer.view.StyleClasses;

/** A bar of a waterfall chart: shows one term of a sum, from the partial sum before it to the one after it. */
final class WaterfallBar extends Pane {

    private static final double HEIGHT = 12;
    private static final double MAX_WIDTH = 260;
    private static final double MIN_LENGTH = 1.5;

    private final Region bar = new Region();
    private double from;
    private double to;
    private double min;
    private double max;

    WaterfallBar() {
        getStyleClass().add("signed-bar");
        setMinSize(60, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxSize(MAX_WIDTH, HEIGHT);
        bar.getStyleClass().add("gradient-bar");
        bar.setManaged(false); // its value determines its bounds
        getChildren().setAll(bar);
    }

    /** Shows the change from {@code start} to {@code end} on a scale from {@code lowest} to {@code highest}. */
    void show(double start, double end, double lowest, double highest) {
        from = start;
        to = end;
        min = lowest;
        max = highest;
        StyleClasses.select(bar, end < start, "negative-derivative", "positive-derivative");
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double scale = max > min ? getWidth() / (max - min) : 0;
        double length = from == to ? 0 : Math.max(MIN_LENGTH, Math.abs(to - from) * scale);
        bar.resizeRelocate((Math.min(from, to) - min) * scale, 0, length, HEIGHT);
    }
}
