package org.backprop.explorer.view.formula;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** One place of a tag while its formula is drawn: it grows with each glyph in it. */
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

    /** Whether there is something in it to point at. */
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
