package org.backprop.explorer.view.landscape;

import java.util.Arrays;
import org.backprop.explorer.model.landscape.relief.Area;
import org.backprop.explorer.model.landscape.relief.Viewport;
import org.backprop.explorer.view.Numbers;

/**
 * The room that a picture has, and how large things are in it: legible from afar where it is large.
 *
 * @param width of the picture
 * @param height of the picture
 */
record Room(double width, double height) {

    /** The space between a thing and the figure beside it. */
    static final double GAP = 4;

    private static final double SMALL = 11;
    private static final double LARGE = 16;

    /** The room in a picture. */
    static Room of(Viewport viewport) {
        return new Room(viewport.width(), viewport.height());
    }

    /** The size of letters. */
    double letters() {
        return Math.max(SMALL, Math.min(LARGE, Math.min(width / 42, height / 28)));
    }

    /** How many times as large as in a small picture everything is drawn. */
    double unit() {
        return letters() / SMALL;
    }

    /** The picture with space for figures around {@code ground}. */
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
