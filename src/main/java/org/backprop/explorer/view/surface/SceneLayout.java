package org.backprop.explorer.view.surface;

import java.util.Arrays;
import org.backprop.explorer.surface.ScreenBounds;
import org.backprop.explorer.surface.Viewport;
import org.backprop.explorer.view.Numbers;

/**
 * The layout of a scene by its size: font size, line scale and margins, larger in a large picture.
 *
 * @param width the width of the picture
 * @param height the height of the picture
 */
record SceneLayout(double width, double height) {

    /** The gap between a tick mark and its label. */
    static final double LABEL_GAP = 4;

    private static final double MIN_FONT_SIZE = 11;
    private static final double MAX_FONT_SIZE = 16;

    /** Returns the layout for a viewport. */
    static SceneLayout of(Viewport viewport) {
        return new SceneLayout(viewport.width(), viewport.height());
    }

    /** Returns the font size. */
    double fontSize() {
        return Math.max(MIN_FONT_SIZE, Math.min(MAX_FONT_SIZE, Math.min(width / 42, height / 28)));
    }

    /** Returns the scale of lines and marks relative to a small picture. */
    double scale() {
        return fontSize() / MIN_FONT_SIZE;
    }

    /** Returns the viewport, with margins for the labels around {@code coloredSurface}. */
    Viewport viewport(SurfaceScene.ColoredSurface coloredSurface) {
        double widest = Arrays.stream(coloredSurface.scale().ticks())
                .map(tick -> LabelPlacer.measure(Numbers.axis(tick), fontSize()).getWidth())
                .max()
                .orElse(0);
        double sideMargin = Math.min(widest + 5 * LABEL_GAP, width / 4);
        double topMargin = Math.min(1.6 * fontSize(), height / 4);
        double bottomMargin = Math.min(2.2 * fontSize(), height / 4);
        return new Viewport(
                (int) Math.ceil(width),
                (int) Math.ceil(height),
                new ScreenBounds(sideMargin, topMargin, width - 2 * sideMargin, height - topMargin - bottomMargin));
    }
}
