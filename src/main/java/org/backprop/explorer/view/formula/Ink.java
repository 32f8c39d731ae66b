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
 * @param place the transform from the outline to its position in the formula
 */
record Ink(int tag, Shape outline, AffineTransform place) {

    Rectangle2D bounds() {
        return place.createTransformedShape(outline.getBounds2D()).getBounds2D();
    }

    /** Fills the outline on {@code canvas} with the current fill. */
    void fill(GraphicsContext canvas) {
        double[] points = new double[6];
        canvas.beginPath();
        for (PathIterator path = outline.getPathIterator(place); !path.isDone(); path.next()) {
            trace(path.currentSegment(points), points, canvas);
        }
        canvas.fill();
    }

    private static void trace(int segment, double[] to, GraphicsContext canvas) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> canvas.moveTo(to[0], to[1]);
            case PathIterator.SEG_LINETO -> canvas.lineTo(to[0], to[1]);
            case PathIterator.SEG_QUADTO -> canvas.quadraticCurveTo(to[0], to[1], to[2], to[3]);
            case PathIterator.SEG_CUBICTO -> canvas.bezierCurveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
            case PathIterator.SEG_CLOSE -> canvas.closePath();
            default -> throw new IllegalStateException("no segment of a path: " + segment);
        }
    }
}
