package org.backprop.explorer.view.formula;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** One occurrence of a tag in a formula, whose bounds grow with each glyph while the formula is recorded. */
final class TaggedRegion {

    private final Color color;
    private Rectangle2D bounds;

    TaggedRegion(Color color) {
        this.color = color;
    }

    Color color() {
        return color;
    }

    int tag() {
        return Tags.fromColor(color);
    }

    /** Returns whether it can be hovered: it has a tag that stands for something, and contains a glyph. */
    boolean isHoverable() {
        return tag() != Tags.NONE && tag() != Tags.RESULT && bounds != null;
    }

    void include(Rectangle2D glyphBounds) {
        bounds = bounds == null ? glyphBounds : bounds.createUnion(glyphBounds);
    }

    javafx.geometry.Rectangle2D bounds() {
        return new javafx.geometry.Rectangle2D(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
