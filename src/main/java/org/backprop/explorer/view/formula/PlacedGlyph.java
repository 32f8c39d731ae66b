package org.backprop.explorer.view.formula;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;

/**
 * A glyph or a rule at its position in a formula. Equal glyphs share one outline.
 *
 * @param tag the tag of the innermost region that contains it, or {@link Tags#NONE}
 * @param outline its outline
 * @param transform the transform from the outline to its position in the formula
 */
record PlacedGlyph(int tag, Shape outline, AffineTransform transform) {

    Rectangle2D bounds() {
        return transform.createTransformedShape(outline.getBounds2D()).getBounds2D();
    }

    /** Fills the outline on {@code canvas} with the current fill. */
    void fill(GraphicsContext canvas) {
        double[] points = new double[6];
        canvas.beginPath();
        for (PathIterator path = outline.getPathIterator(transform); !path.isDone(); path.next()) {
            appendSegment(path.currentSegment(points), points, canvas);
        }
        canvas.fill();
    }

    private static void appendSegment(int segmentType, double[] points, GraphicsContext canvas) {
        switch (segmentType) {
            case PathIterator.SEG_MOVETO -> canvas.moveTo(points[0], points[1]);
            case PathIterator.SEG_LINETO -> canvas.lineTo(points[0], points[1]);
            case PathIterator.SEG_QUADTO -> canvas.quadraticCurveTo(points[0], points[1], points[2], points[3]);
            case PathIterator.SEG_CUBICTO ->
                canvas.bezierCurveTo(points[0], points[1], points[2], points[3], points[4], points[5]);
            case PathIterator.SEG_CLOSE -> canvas.closePath();
            default -> throw new IllegalStateException("no segment of a path: " + segmentType);
        }
    }
}
