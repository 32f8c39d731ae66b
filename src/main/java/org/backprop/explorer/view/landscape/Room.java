package org.backprop.explorer.view.landscape;

import java.util.Arrays;
import org.backprop.explorer.model.landscape.relief.Area;
import org.backprop.explorer.model.landscape.relief.Viewport;
import org.backprop.explorer.view.Numbers;

/**
 * The layout of a scene by its size: font size, line scale and margins, larger in a large picture.
 *
 * @param width the width of the picture
 * @param height the height of the picture
 */
record Room(double width, double height) {

    /** The gap between a tick mark and its label. */
    static final double GAP = 4;

    private static final double SMALL = 11;
    private static final double LARGE = 16;

    /** Returns the layout for a viewport. */
    static Room of(Viewport viewport) {
        return new Room(viewport.width(), viewport.height());
    }

    /** The font size. */
    double letters() {
        return Math.max(SMALL, Math.min(LARGE, Math.min(width / 42, height / 28)));
    }

    /** The scale of lines and marks relative to a small picture. */
    double unit() {
        return letters() / SMALL;
    }

    /** Returns the viewport, with margins for the labels around {@code coloredSurface}. */
    Viewport viewport(ReliefScene.Ground ground) {
        double widest = Arrays.stream(ground.scale().ticks())
                .map(tick -> Lettering.measure(Numbers.axis(tick), letters()).getWidth())
                .max()
                .orElse(0);
        double side = Math.min(widest + 5 * GAP, width / 4);
        double top = Math.min(1.6 * letters(), height / 4);
        double bottom = Math.min(2.2 * letters(), height / 4);
        return new Viewport(
                (int) Math.ceil(width),
                (int) Math.ceil(height),
                new Area(side, top, width - 2 * side, height - top - bottom));
    }
}
