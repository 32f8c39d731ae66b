package org.backprop.explorer.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.numeric.PlainNumberFormat;

/** Formats and parses numbers with the decimal separator of the user's locale. */
public final class Numbers {

    /** The digits of a number among many: in the picture, a formula, a sentence, or a column of derivatives. */
    public static final int BRIEF = 4;

    /** The digits of a number that is read by itself: a parameter that can be edited, or a cost. */
    public static final int FULL = 7;

    /** The text in place of a number that has not been computed yet. */
    public static final String UNKNOWN = "?";

    static final char MINUS = '\u2212';
    private static final char SEPARATOR = DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT))
            .getDecimalSeparator();
    /** The digits of a number that has decimals. */
    private static final Pattern DECIMAL = Pattern.compile("\\d+" + Pattern.quote(String.valueOf(SEPARATOR)) + "\\d+");

    /** The smallest exponent of a number that is written without a power of ten. */
    private static final int MIN_PLAIN_EXPONENT = -4;

    private static final char TIMES = '\u00b7';

    private Numbers() {}

    /**
     * Returns {@code value} with {@code decimals} decimals, as in 0.150; in scientific notation if it is very large or
     * would show as 0.
     */
    public static String fixed(double value, int decimals) {
        double size = Math.abs(value);
        if (value != 0 && size < Math.pow(10, -decimals) || size >= 1e5) {
            return significant(value, 3);
        }
        return rounded(value, decimals);
    }

    /** Returns {@code value} with {@code decimals} decimals, whatever its size. */
    public static String rounded(double value, int decimals) {
        return localize(BigDecimal.valueOf(value)
                .setScale(decimals, java.math.RoundingMode.HALF_EVEN)
                .toPlainString());
    }

    /** Returns {@code value} with {@code digits} significant digits, in scientific notation where that is shorter. */
    public static String significant(double value, int digits) {
        if (value == 0) {
            return "0";
        }
        if (!Double.isFinite(value)) {
            return localize(String.valueOf(value));
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= MIN_PLAIN_EXPONENT && exponent < Math.max(digits, 6)) {
            return localize(rounded.setScale(Math.max(0, digits - 1 - exponent)).toPlainString());
        }
        return localize(rounded.movePointLeft(exponent).setScale(digits - 1).toPlainString()) + times(exponent);
    }

    /** Returns {@code value} with {@code digits} significant digits and its power of ten below; empty for 0. */
    public static Optional<String> inTwoLines(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return Optional.empty();
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
        int exponent = rounded.precision() - rounded.scale() - 1;
        String mantissa = rounded.movePointLeft(exponent).setScale(digits - 1).toPlainString();
        return Optional.of(localize(mantissa) + "\n" + times(exponent));
    }

    private static String superscript(int number) {
        return (number < 0 ? "⁻" : "") + Symbol.superscript(Math.abs(number));
    }

    /** Returns {@link #fixed}, or a question mark where there is no number yet. */
    public static String fixed(OptionalDouble value, int decimals) {
        return value.isPresent() ? fixed(value.getAsDouble(), decimals) : UNKNOWN;
    }

    /** Returns {@link #significant}, or a question mark where there is no number yet. */
    public static String significant(OptionalDouble value, int digits) {
        return value.isPresent() ? significant(value.getAsDouble(), digits) : UNKNOWN;
    }

    /** Returns {@link #significant} with a plus sign if the number is positive. */
    public static String signed(OptionalDouble value, int digits) {
        return (value.orElse(0) > 0 ? "+" : "") + significant(value, digits);
    }

    /** Returns the shortest text that reads back as exactly this number. */
    public static String exact(double value) {
        return withPowerOfTen(withExponent(value));
    }

    /** Returns the shortest text of a number, for the tick labels of an axis. */
    public static String axis(double value) {
        return withPowerOfTen(PlainNumberFormat.format(value));
    }

    /** Returns a text such as 1.5e-6 in the signs of the user's locale, with a power of ten instead of the exponent. */
    private static String withPowerOfTen(String plain) {
        int e = plain.indexOf('e');
        return e < 0
                ? localize(plain)
                : localize(plain.substring(0, e)) + times(Integer.parseInt(plain.substring(e + 1)));
    }

    private static String times(int exponent) {
        return TIMES + "10" + superscript(exponent);
    }

    /** Returns {@link #exact}, but whole numbers without a decimal separator. */
    public static String plain(double value) {
        return withPowerOfTen(plainWithExponent(value));
    }

    /** Returns {@link #plain} as one types it: with e before an exponent. */
    public static String typed(double value) {
        return localize(plainWithExponent(value));
    }

    private static String plainWithExponent(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value) : withExponent(value);
    }

    private static String withExponent(double value) {
        return Double.toString(value).replace(".0E", "E").replace("E", "e");
    }

    /**
     * Returns {@link #plain} if that has at most {@code digits} significant digits, else the value rounded to so many.
     */
    public static String abbreviated(double value, int digits) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().precision() <= digits
                ? plain(value)
                : significant(value, digits);
    }

    /** Returns {@link #exact}, or a question mark where there is no number yet. */
    public static String exact(OptionalDouble value) {
        return value.isPresent() ? exact(value.getAsDouble()) : UNKNOWN;
    }

    /** Returns a whole number of any size with narrow spaces between groups of three digits. */
    public static String count(Number whole) {
        return String.format(Locale.ROOT, "%,d", whole).replace(',', '\u202f').replace('-', MINUS);
    }

    /** Returns {@code message} with all its whole numbers as {@link #count}. */
    public static Message grouped(Message message) {
        Object[] arguments =
                message.arguments().stream().map(Numbers::groupedArgument).toArray();
        return Message.of(message.key(), arguments);
    }

    private static Object groupedArgument(Object argument) {
        if (argument instanceof Message inner) {
            return grouped(inner);
        }
        boolean isWhole = argument instanceof Integer || argument instanceof Long;
        return isWhole ? count((Number) argument) : argument;
    }

    /**
     * Parses typed text: a decimal with a point or a comma, with or without an exponent, or a fraction of two such
     * numbers. Returns the nearest double.
     *
     * @throws InvalidValueException if it is not a finite number; its message says what is wrong and what to do
     */
    public static double parse(String typed) {
        return NumberParser.parse(typed);
    }

    /**
     * Returns {@code text} with each number that has more significant digits than {@code digits} rounded to so many.
     */
    public static String withFewerDigits(String text, int digits) {
        return DECIMAL.matcher(text).replaceAll(match -> rounded(match.group().replace(SEPARATOR, '.'), digits));
    }

    private static String rounded(String plain, int digits) {
        BigDecimal value = new BigDecimal(plain);
        return value.precision() <= digits
                ? localize(plain)
                : localize(value.round(new MathContext(digits)).toPlainString());
    }

    /** Returns the decimal separator of the user's locale. */
    public static char decimalSeparator() {
        return SEPARATOR;
    }

    /** Returns a number with a decimal point and hyphen-minus in the signs of the user's locale. */
    public static String localize(String plain) {
        return plain.replace('.', SEPARATOR).replace('-', MINUS);
    }
}
