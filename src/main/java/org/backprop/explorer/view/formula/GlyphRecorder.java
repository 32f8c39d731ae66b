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
import org.backprop.explorer.chart.fx.CanvasGraphics;

/**
 * Records glyphs and regions instead of drawing them. Colors are tags: to draw a region, the library sets its color,
 * draws, and restores the previous color. Each occurrence of a region has its own color object, so that two adjacent
 * regions with the same tag remain distinct.
 */
final class GlyphRecorder extends CanvasGraphics {

    private final GlyphOutlines glyphOutlines;
    private final List<PlacedGlyph> placedGlyphs = new ArrayList<>();
    private final List<TaggedRegion> regions = new ArrayList<>();
    private final Deque<TaggedRegion> openRegions = new ArrayDeque<>();
    private Font font;

    GlyphRecorder(GlyphOutlines glyphOutlines, double fontSize) {
        super(new Canvas()); // unused, since all drawing is overridden
        this.glyphOutlines = glyphOutlines;
        openRegions.push(new TaggedRegion(new Color(Tags.NONE)));
        scale(fontSize, fontSize);
    }

    /** Returns all glyphs and rules in drawing order. */
    List<PlacedGlyph> placedGlyphs() {
        return placedGlyphs;
    }

    /** Returns all regions in the order of their beginnings. */
    List<TaggedRegion> regions() {
        return regions;
    }

    @Override
    public Color getColor() {
        return openRegions.getFirst().color();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // equal colors of two regions are different objects
    public void setColor(Color color) {
        boolean isRestored = openRegions.stream().anyMatch(taggedRegion -> taggedRegion.color() == color);
        if (!isRestored) {
            openRegions.push(new TaggedRegion(color));
            regions.add(openRegions.getFirst());
        }
        while (openRegions.getFirst().color() != color) {
            openRegions.pop();
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
    public void drawChars(char[] characters, int offset, int length, int x, int y) {
        for (int i = offset; i < offset + length; i++) {
            addGlyph(glyphOutlines.outline(font, characters[i]), x, y);
        }
    }

    /** Records characters for which the library has no font and takes one of the system. */
    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        addGlyph(glyphs.getOutline(), x, y);
    }

    @Override
    public void fill(Shape shape) {
        addGlyph(shape, 0, 0);
    }

    @Override
    public void draw(Shape shape) {
        addGlyph(getStroke().createStrokedShape(shape), 0, 0);
    }

    private void addGlyph(Shape outline, double x, double y) {
        AffineTransform transform = getTransform();
        transform.translate(x, y);
        PlacedGlyph placedGlyph = new PlacedGlyph(openRegions.getFirst().tag(), outline, transform);
        placedGlyphs.add(placedGlyph);
        openRegions.forEach(taggedRegion -> taggedRegion.include(placedGlyph.bounds()));
    }
}
