package org.backprop.explorer.view.formula;

import java.util.Set;
import java.util.function.IntFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** A canvas that draws a formula, with a margin of {@link #ROOM} around the formula's box. */
final class FormulaCanvas extends Canvas {

    /** Room for what exceeds the formula's box: slanted letters, and highlights. */
    static final double ROOM = 4;

    private static final double BEYOND = 2;
    private static final double ROUNDING = 6;

    /**
     * The colors of a formula.
     *
     * @param ofTag the color of glyphs by the tag of their region
     * @param marked the tags of the highlighted regions
     * @param ground the color of the highlights
     */
    record Colours(IntFunction<Color> ofTag, Set<Integer> marked, Color ground) {}

    /** Draws {@code formula}, scaled by {@code scale}, and resizes the canvas to fit it. */
    void draw(Typeset formula, double scale, Colours colours) {
        setWidth(Math.ceil(formula.width() * scale) + 2 * ROOM);
        setHeight(Math.ceil((formula.ascent() + formula.descent()) * scale) + 2 * ROOM);
        GraphicsContext context = getGraphicsContext2D();
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, getWidth(), getHeight());
        context.translate(ROOM, ROOM + formula.ascent() * scale);
        context.scale(scale, scale);
        context.setFill(colours.ground());
        colours.marked().forEach(tag -> formula.boxes(tag).forEach(box -> fillAround(box, context)));
        formula.draw(context, colours.ofTag());
    }

    private static void fillAround(Rectangle2D box, GraphicsContext context) {
        context.fillRoundRect(
                box.getMinX() - BEYOND,
                box.getMinY() - BEYOND,
                box.getWidth() + 2 * BEYOND,
                box.getHeight() + 2 * BEYOND,
                ROUNDING,
                ROUNDING);
    }
}
