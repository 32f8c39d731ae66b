package org.backprop.explorer.window;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers as the window should show them, with the decimal separator of the default locale. */
final class ExpectedText {

    static final String UNKNOWN = "?";

    private static final char SEPARATOR = DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT))
            .getDecimalSeparator();

    private ExpectedText() {}

    /** The value with {@code places} decimal places. */
    static String fixed(double value, int places) {
        return local(
                new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString());
    }

    /** The value with {@code digits} significant digits; below 0.0001 with a power of ten. */
    static String significant(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
        if (rounded.abs().compareTo(new BigDecimal("0.0001")) >= 0) {
            return local(rounded.toPlainString());
        }
        String[] parts =
                String.format(Locale.ROOT, "%." + (digits - 1) + "e", rounded).split("e-0?");
        return local(parts[0]) + "·10⁻" + raised(parts[1]);
    }

    private static String raised(String digits) {
        return digits.chars()
                .mapToObj(digit -> "⁰¹²³⁴⁵⁶⁷⁸⁹".substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    /** {@code text} with the default locale's decimal separator and the true minus sign. */
    static String local(String text) {
        return text.replace('.', SEPARATOR).replace('-', '\u2212');
    }

    /** The number in a text of the window. */
    static double number(String text) {
        return Double.parseDouble(Reading.withExponents(text).replace(SEPARATOR, '.'));
    }
}
