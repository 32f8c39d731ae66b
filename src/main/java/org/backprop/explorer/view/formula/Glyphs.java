package org.backprop.explorer.view.formula;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;

/** A cache of the outlines of glyphs; all formulas together need only a few dozen. */
final class Glyphs {

    /** Without hinting or rounding to pixels, since outlines are drawn at any size. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Glyph, Shape> outlines = new HashMap<>();

    private record Glyph(Font font, char letter) {}

    Shape outline(Font font, char letter) {
        return outlines.computeIfAbsent(
                new Glyph(font, letter),
                glyph -> font.createGlyphVector(EXACT, new char[] {letter}).getOutline());
    }
}
