package org.backprop.explorer.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The program's font for the chart library, which finds fonts by its own toolkit. */
public final class ChartFonts {

    private static final String FILE = "/org/backprop/explorer/view/fonts/Inter-Regular.otf";
    private static final Font TEXT = load();

    private ChartFonts() {}

    private static Font load() {
        try (InputStream file = ChartFonts.class.getResourceAsStream(FILE)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program's own font is damaged", e);
        }
    }

    /** The font of words and figures in this size. */
    public static Font text(float size) {
        return TEXT.deriveFont(size);
    }
}
