package org.backprop.explorer.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Reads a number as a person types it, and says in words why a text is none. */
final class TypedNumber {

    /** So many characters write any number to its last digit. */
    private static final int MOST_CHARACTERS = 2000;

    private static final int MOST_QUOTED = 24;
    private static final String BEYOND_MEASURE = "typed.too-large";

    /**
     * Any number halfway between two doubles has fewer digits than this, so that a quotient cut off after so many lies
     * on the same side of it as the whole quotient.
     */
    private static final MathContext ENOUGH = new MathContext(800, RoundingMode.DOWN);

    private static final String BLANKS = "\\s\\u00a0\\u2007\\u202f";
    private static final Pattern EDGES = Pattern.compile("^[" + BLANKS + "]+|[" + BLANKS + "]+$");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    /** Digits with more between them than one comma or point; no group, whose repeats would fill the stack. */
    private static final Pattern SET_APART = Pattern.compile("[+-]?[.,]?\\d[\\d.,'’" + BLANKS + "]*");

    private final String typed;

    private TypedNumber(String typed) {
        this.typed = typed;
    }

    /**
     * The double nearest to what is written.
     *
     * @throws NumberFormatException with what is wrong and what to do, if {@code text} is not a finite number
     */
    static double read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new NumberFormatException(
                    Texts.text("typed.too-long", Numbers.count(text.length()), Numbers.count(MOST_CHARACTERS)));
        }
        String stripped = strip(text);
        if (stripped.isEmpty()) {
            throw new NumberFormatException(Texts.text("typed.empty"));
        }
        return new TypedNumber(stripped).read();
    }

    private static String strip(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    private double read() {
        String[] parts = typed.replace(Numbers.MINUS, '-').split("/", -1);
        if (parts.length > 2) {
            throw refuse("typed.no-number");
        }
        String first = decimal(parts[0]);
        double value = parts.length == 1 ? Double.parseDouble(first) : quotient(first, decimal(parts[1]));
        if (Double.isInfinite(value)) {
            throw refuse(BEYOND_MEASURE);
        }
        return value + 0.0; // a zero has no sign
    }

    /** A part of a fraction, or the whole, as it is written in programs. */
    private String decimal(String part) {
        String number = strip(part);
        String decimal = number.replace(',', '.');
        if (!DECIMAL.matcher(decimal).matches()) {
            throw refuse(SET_APART.matcher(number).matches() ? "typed.set-apart" : "typed.no-number");
        }
        return decimal;
    }

    private double quotient(String above, String below) {
        BigDecimal divisor = exact(below);
        if (divisor.signum() == 0) {
            throw refuse("typed.by-zero");
        }
        try {
            return quotient(exact(above), divisor);
        } catch (ArithmeticException e) {
            throw refuse(BEYOND_MEASURE);
        }
    }

    private BigDecimal exact(String decimal) {
        try {
            return new BigDecimal(decimal);
        } catch (NumberFormatException e) { // an exponent of more than nine digits
            throw refuse(BEYOND_MEASURE);
        }
    }

    private static double quotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal cut = dividend.divide(divisor, ENOUGH);
        boolean whole = cut.multiply(divisor).compareTo(dividend) == 0;
        // a further digit stands for all that was cut off
        return Double.parseDouble(whole ? cut.toString() : further(cut).toString());
    }

    private static BigDecimal further(BigDecimal cut) {
        BigDecimal digit = cut.ulp().scaleByPowerOfTen(-1);
        return cut.signum() < 0 ? cut.subtract(digit) : cut.add(digit);
    }

    private NumberFormatException refuse(String key) {
        String quoted = typed.length() <= MOST_QUOTED ? typed : typed.substring(0, MOST_QUOTED) + "…";
        return new NumberFormatException(Texts.text(key, quoted));
    }
}
