package org.backprop.explorer.view.formula;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;

/** The outlines of glyphs, each asked of its font once: a few dozen make up all formulas. */
final class Glyphs {

    /** Neither hinted nor fitted to pixels, since outlines are drawn at any size. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Glyph, Shape> outlines = new HashMap<>();

    private record Glyph(Font font, char letter) {}

    Shape outline(Font font, char letter) {
        return outlines.computeIfAbsent(
                new Glyph(font, letter),
                glyph -> font.createGlyphVector(EXACT, new char[] {letter}).getOutline());
    }
}
