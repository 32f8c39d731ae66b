package org.backprop.explorer.view.formula;

import java.util.Set;
import java.util.function.IntFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.backprop.explorer.chart.fx.ScaledCanvas;

/** A canvas that draws a formula, with a margin of {@link #MARGIN} around the formula's box. */
final class FormulaCanvas extends ScaledCanvas {

    /** The space for what exceeds the formula's box: slanted letters, and highlights. */
    static final double MARGIN = 4;

    private static final double HIGHLIGHT_PADDING = 2;
    private static final double HIGHLIGHT_ARC = 6;

    /**
     * The colors of a formula.
     *
     * @param tagColor the color of glyphs by the tag of their region
     * @param highlightedTags the tags of the highlighted regions
     * @param highlightColor the color of the highlights
     */
    record FormulaColors(IntFunction<Color> tagColor, Set<Integer> highlightedTags, Color highlightColor) {}

    /** Draws {@code formula}, scaled by {@code scale}, and resizes the canvas to fit it. */
    void draw(TypesetFormula formula, double scale, FormulaColors formulaColors) {
        GraphicsContext context = clear(
                Math.ceil(formula.width() * scale) + 2 * MARGIN,
                Math.ceil((formula.ascent() + formula.descent()) * scale) + 2 * MARGIN);
        context.translate(MARGIN, MARGIN + formula.ascent() * scale);
        context.scale(scale, scale);
        context.setFill(formulaColors.highlightColor());
        formulaColors.highlightedTags().forEach(tag -> formula.boxes(tag).forEach(box -> fillHighlight(box, context)));
        formula.draw(context, formulaColors.tagColor());
    }

    private static void fillHighlight(Rectangle2D box, GraphicsContext context) {
        context.fillRoundRect(
                box.getMinX() - HIGHLIGHT_PADDING,
                box.getMinY() - HIGHLIGHT_PADDING,
                box.getWidth() + 2 * HIGHLIGHT_PADDING,
                box.getHeight() + 2 * HIGHLIGHT_PADDING,
                HIGHLIGHT_ARC,
                HIGHLIGHT_ARC);
    }
}
