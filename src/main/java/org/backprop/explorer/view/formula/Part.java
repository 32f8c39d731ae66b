package org.backprop.explorer.view.formula;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** One occurrence of a tag in a formula, whose bounds grow with each glyph while the formula is recorded. */
final class Part {

    private final Color colour;
    private Rectangle2D box;

    Part(Color colour) {
        this.colour = colour;
    }

    Color colour() {
        return colour;
    }

    int tag() {
        return Tags.tag(colour);
    }

    /** Returns whether it can be hovered: it has a tag and contains a glyph. */
    boolean isSeen() {
        return tag() != Tags.NONE && box != null;
    }

    void add(Rectangle2D bounds) {
        box = box == null ? bounds : box.createUnion(bounds);
    }

    javafx.geometry.Rectangle2D box() {
        return new javafx.geometry.Rectangle2D(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }
}
