package org.backprop.explorer.window;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they ought to stand on the screen, with the decimal separator of whoever runs the tests. */
final class ExpectedText {

    static final String UNKNOWN = "?";

    private static final char SEPARATOR = DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT))
            .getDecimalSeparator();

    private ExpectedText() {}

    /** With so many decimal places. */
    static String fixed(double value, int places) {
        return local(
                new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString());
    }

    /** With so many significant digits; from 0.001 down in powers of ten. */
    static String significant(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
        if (rounded.abs().compareTo(new BigDecimal("0.001")) >= 0) {
            return local(rounded.toPlainString());
        }
        return local(
                String.format(Locale.ROOT, "%." + (digits - 1) + "e", rounded).replaceFirst("e-0?", "e-"));
    }

    /** {@code text} with this place's decimal separator and the true minus sign. */
    static String local(String text) {
        return text.replace('.', SEPARATOR).replace('-', '\u2212');
    }

    /** The number that stands on the screen. */
    static double number(String text) {
        return Double.parseDouble(text.replace('\u2212', '-').replace(SEPARATOR, '.'));
    }
}
