package org.backprop.explorer.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.message.Message;

/** Parses typed numbers; its exceptions explain why a text is not a number. */
final class NumberParser {

    /** Enough characters for all decimal digits of any double. */
    private static final int MAX_LENGTH = 2000;

    private static final int MAX_QUOTED_LENGTH = 24;
    private static final String TOO_LARGE = "typed.too-large";

    /**
     * Any number halfway between two doubles has fewer digits than this, so that a quotient cut off after so many
     * digits lies on the same side of it as the exact quotient.
     */
    private static final MathContext PRECISION = new MathContext(800, RoundingMode.DOWN);

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String BLANKS = "\\s\\u00a0\\u2007\\u202f";
    private static final Pattern OUTER_BLANKS = Pattern.compile("^[" + BLANKS + "]+|[" + BLANKS + "]+$");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    /** Digits with several separators between them; a character class, since a repeated group overflows the stack. */
    private static final Pattern GROUPED = Pattern.compile("[+-]?[.,]?\\d[\\d.,'’" + BLANKS + "]*");

    /** A power of ten as the program writes it, or as one types it with a caret. */
    private static final Pattern POWER_OF_TEN =
            Pattern.compile("\\s*[·×*]\\s*10(?:\\^(?<typed>[+-]?\\d+)|(?<raised>⁻?[" + SUPERSCRIPTS + "]+))$");

    private static final char ARABIC_DECIMAL_SEPARATOR = '\u066B';
    private static final char ARABIC_THOUSANDS_SEPARATOR = '\u066C';
    /** The full-width form of !, the first that keyboards for Chinese and Japanese type. */
    private static final char FIRST_FULL_WIDTH = '\uFF01';

    /** The full-width form of ~, the last of them. */
    private static final char LAST_FULL_WIDTH = '\uFF5E';

    private final String typed;

    private NumberParser(String typed) {
        this.typed = typed;
    }

    /**
     * Returns the double nearest to the number that {@code text} stands for.
     *
     * @throws InvalidValueException if {@code text} is not a finite number; its message says what is wrong and what to
     *     do
     */
    static double parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new InvalidValueException(
                    Message.of("typed.too-long", Numbers.count(text.length()), Numbers.count(MAX_LENGTH)));
        }
        String stripped = strip(text);
        if (stripped.isEmpty()) {
            throw new InvalidValueException(Message.of("typed.empty"));
        }
        return new NumberParser(stripped).parse();
    }

    private static String strip(String text) {
        return OUTER_BLANKS.matcher(text).replaceAll("");
    }

    private double parse() {
        String[] parts = toAscii(typed).split("/", -1);
        if (parts.length > 2) {
            throw error("typed.no-number");
        }
        String first = decimal(parts[0]);
        double value = parts.length == 1 ? Double.parseDouble(first) : quotient(first, decimal(parts[1]));
        if (Double.isInfinite(value)) {
            throw error(TOO_LARGE);
        }
        return value + 0.0; // turns -0 into 0
    }

    /** Returns {@code text} with the digits, signs and separators of other scripts replaced by those of ASCII. */
    private static String toAscii(String text) {
        StringBuilder ascii = new StringBuilder();
        text.codePoints().map(NumberParser::toAscii).forEach(ascii::appendCodePoint);
        return ascii.toString();
    }

    private static int toAscii(int character) {
        if (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER) {
            return Character.forDigit(Character.digit(character, 10), 10);
        }
        return switch (character) {
            case Numbers.MINUS -> '-';
            case ARABIC_DECIMAL_SEPARATOR -> '.';
            case ARABIC_THOUSANDS_SEPARATOR -> '’';
            default ->
                character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH
                        ? character - FIRST_FULL_WIDTH + '!'
                        : character;
        };
    }

    /** Returns a part of a fraction, or a whole number, in Java's syntax. */
    private String decimal(String part) {
        String number = withExponent(strip(part));
        String decimal = number.replace(',', '.');
        if (!DECIMAL.matcher(decimal).matches()) {
            throw error(GROUPED.matcher(number).matches() ? "typed.set-apart" : "typed.no-number");
        }
        return decimal;
    }

    /** Returns {@code number} with e and an exponent in place of a power of ten. */
    private static String withExponent(String number) {
        Matcher power = POWER_OF_TEN.matcher(number);
        if (!power.find() || power.start() == 0) {
            return number;
        }
        StringBuilder exponent = new StringBuilder();
        String digits = power.group("typed") == null ? power.group("raised") : power.group("typed");
        for (char digit : digits.toCharArray()) {
            int raised = SUPERSCRIPTS.indexOf(digit);
            exponent.append(digit == '⁻' ? "-" : raised < 0 ? String.valueOf(digit) : String.valueOf(raised));
        }
        return number.substring(0, power.start()) + "e" + exponent;
    }

    private double quotient(String numerator, String denominator) {
        BigDecimal divisor = exact(denominator);
        if (divisor.signum() == 0) {
            throw error("typed.by-zero");
        }
        try {
            return quotient(exact(numerator), divisor);
        } catch (ArithmeticException e) {
            throw error(TOO_LARGE);
        }
    }

    private BigDecimal exact(String decimal) {
        try {
            return new BigDecimal(decimal);
        } catch (NumberFormatException e) { // an exponent of more than nine digits
            throw error(TOO_LARGE);
        }
    }

    private static double quotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal cut = dividend.divide(divisor, PRECISION);
        boolean isExact = cut.multiply(divisor).compareTo(dividend) == 0;
        // one more digit that is not 0 keeps the rounding right, whatever was cut off
        return Double.parseDouble(isExact ? cut.toString() : sticky(cut).toString());
    }

    private static BigDecimal sticky(BigDecimal cut) {
        BigDecimal digit = cut.ulp().scaleByPowerOfTen(-1);
        return cut.signum() < 0 ? cut.subtract(digit) : cut.add(digit);
    }

    private InvalidValueException error(String key) {
        String quoted = typed.length() <= MAX_QUOTED_LENGTH ? typed : typed.substring(0, MAX_QUOTED_LENGTH) + "…";
        return new InvalidValueException(Message.of(key, quoted));
    }
}
