package org.backprop.explorer.view.formula;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;

/** A cache of the outlines of glyphs; all formulas together need only a few dozen. */
final class GlyphOutlines {

    /** Without hinting or rounding to pixels, since outlines are drawn at any size. */
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Map<Glyph, Shape> outlines = new HashMap<>();

    private record Glyph(Font font, char character) {}

    Shape outline(Font font, char character) {
        return outlines.computeIfAbsent(
                new Glyph(font, character), glyph -> font.createGlyphVector(UNHINTED, new char[] {character})
                        .getOutline());
    }
}
