package org.backprop.explorer.view.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Numbers;

/** The program's font and number format for the chart library, which finds fonts by its own toolkit. */
final class ChartFonts {

    private static final Font TEXT = load();

    private ChartFonts() {}

    private static Font load() {
        try (InputStream file = Look.class.getResourceAsStream("fonts/Inter-Regular.otf")) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program's own font is damaged", e);
        }
    }

    static Font text(float size) {
        return TEXT.deriveFont(size);
    }

    /** Axis numbers as everywhere in the window. */
    static NumberFormat numbers() {
        return new AxisFormat();
    }

    private static final class AxisFormat extends NumberFormat {

        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(double number, StringBuffer buffer, FieldPosition position) {
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e9;
            return buffer.append(whole ? Numbers.count((long) number) : Numbers.axis(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer buffer, FieldPosition position) {
            return buffer.append(Numbers.count(number));
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("an axis is only written");
        }
    }
}
