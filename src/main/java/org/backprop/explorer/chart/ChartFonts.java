package org.backprop.explorer.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The program's font as an AWT font, since the chart library does not see the fonts of JavaFX. */
public final class ChartFonts {

    private static final String RESOURCE = "/org/backprop/explorer/view/fonts/Inter-Regular.otf";
    private static final Font REGULAR = load();

    private ChartFonts() {}

    private static Font load() {
        try (InputStream stream = ChartFonts.class.getResourceAsStream(RESOURCE)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, stream);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program's own font is damaged", e);
        }
    }

    /** Returns the font of texts and numbers in this size. */
    public static Font text(float size) {
        return REGULAR.deriveFont(size);
    }
}
