package org.backprop.explorer.view.formula;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.canvas.Canvas;
import org.jfree.fx.FXGraphics2D;

/**
 * Records glyphs and regions instead of drawing them. Colors are tags: to draw a region, the library sets its color,
 * draws, and restores the previous color. Each occurrence of a region has its own color object, so that two adjacent
 * regions with the same tag remain distinct.
 */
final class Recorder extends FXGraphics2D {

    private final Glyphs glyphs;
    private final List<Ink> inks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private Font font;

    Recorder(Glyphs glyphs, double size) {
        super(new Canvas().getGraphicsContext2D()); // unused, since all drawing is overridden
        this.glyphs = glyphs;
        open.push(new Part(new Color(Tags.NONE)));
        scale(size, size);
    }

    /** All glyphs and rules in drawing order. */
    List<Ink> inks() {
        return inks;
    }

    /** All regions in the order of their beginnings. */
    List<Part> parts() {
        return parts;
    }

    @Override
    public Color getColor() {
        return open.getFirst().colour();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // equal colors of two regions are different objects
    public void setColor(Color colour) {
        boolean returns = open.stream().anyMatch(part -> part.colour() == colour);
        if (!returns) {
            open.push(new Part(colour));
            parts.add(open.getFirst());
        }
        while (open.getFirst().colour() != colour) {
            open.pop();
        }
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font font) {
        this.font = font;
    }

    @Override
    public void drawChars(char[] letters, int offset, int length, int x, int y) {
        for (int i = offset; i < offset + length; i++) {
            write(glyphs.outline(font, letters[i]), x, y);
        }
    }

    /** Records characters for which the library has no font and takes one of the system. */
    @Override
    public void drawGlyphVector(GlyphVector letters, float x, float y) {
        write(letters.getOutline(), x, y);
    }

    @Override
    public void fill(Shape shape) {
        write(shape, 0, 0);
    }

    @Override
    public void draw(Shape shape) {
        write(getStroke().createStrokedShape(shape), 0, 0);
    }

    private void write(Shape outline, double x, double y) {
        AffineTransform place = getTransform();
        place.translate(x, y);
        Ink ink = new Ink(open.getFirst().tag(), outline, place);
        inks.add(ink);
        open.forEach(part -> part.add(ink.bounds()));
    }
}
