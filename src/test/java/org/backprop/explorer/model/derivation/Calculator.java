package org.backprop.explorer.model.derivation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evaluates expressions in plain text by the usual precedence alone: powers before products, those before sums, and
 * from left to right. Every number stands for an interval.
 */
final class Calculator {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?(e-?\\d+)?");
    private static final Pattern FUNCTION = Pattern.compile("(exp|ln|tanh|max|min|sqrt|sign)\\(");

    private final String text;
    private final Function<String, ErrorBounds> numbers;
    private final Map<String, ErrorBounds> symbols;
    private final List<String> names;
    private int at;

    private Calculator(String text, Function<String, ErrorBounds> numbers, Map<String, ErrorBounds> symbols) {
        this.text = text;
        this.numbers = numbers;
        this.symbols = symbols;
        this.names = symbols.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** The value of {@code text} with each number in it replaced by the bounds that {@code numbers} gives. */
    static ErrorBounds ofNumbers(String text, Function<String, ErrorBounds> numbers) {
        return new Calculator(text, numbers, Map.of()).all();
    }

    /** The value of {@code text} with these symbols. */
    static ErrorBounds ofSymbols(String text, Map<String, ErrorBounds> symbols) {
        return new Calculator(text, number -> ErrorBounds.exactly(Double.parseDouble(number)), symbols).all();
    }

    /** The bounds of a rounded number: half a unit of its last digit; exact with fewer than {@code digits} digits. */
    static ErrorBounds printed(String number, int digits) {
        double value = Double.parseDouble(number);
        String[] parts = number.split("e");
        String figures = parts[0].replace(".", "").replaceFirst("^0+", "");
        if (figures.length() < digits) {
            return ErrorBounds.exactly(value);
        }
        int decimals = parts[0].contains(".") ? parts[0].length() - parts[0].indexOf('.') - 1 : 0;
        int exponent = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return ErrorBounds.around(value, 0.5 * Math.pow(10, exponent - decimals) * (1 + 1e-12));
    }

    private ErrorBounds all() {
        ErrorBounds result = sum();
        if (at < text.length()) {
            throw new AssertionError("cannot be computed from place " + at + ": " + text);
        }
        return result;
    }

    private ErrorBounds sum() {
        ErrorBounds result = product();
        while (true) {
            if (takes(" + ")) {
                result = result.plus(product());
            } else if (takes(" - ")) {
                result = result.plus(product().negative());
            } else {
                return result;
            }
        }
    }

    private ErrorBounds product() {
        ErrorBounds result = signed();
        while (true) {
            if (takes(" * ")) {
                result = result.times(signed());
            } else if (takes(" / ")) {
                result = result.over(signed());
            } else {
                return result;
            }
        }
    }

    private ErrorBounds signed() {
        return takes("-") ? signed().negative() : power();
    }

    private ErrorBounds power() {
        ErrorBounds base = atom();
        return takes("^") ? base.power(signed()) : base;
    }

    private ErrorBounds atom() {
        for (String name : names) {
            if (text.startsWith(name, at) && !text.substring(at + name.length()).matches("(?s)[\\w'\\[].*")) {
                at += name.length();
                return symbols.get(name);
            }
        }
        if (takes("(")) {
            ErrorBounds inner = sum();
            expect(")");
            return inner;
        }
        Matcher function = FUNCTION.matcher(text).region(at, text.length());
        return function.lookingAt() ? applied(function) : number();
    }

    private ErrorBounds number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw new AssertionError("no number at place " + at + ": " + text);
        }
        at = number.end();
        return numbers.apply(number.group());
    }

    private ErrorBounds applied(Matcher function) {
        at = function.end();
        ErrorBounds a = sum();
        ErrorBounds result =
                switch (function.group(1)) {
                    case "exp" -> a.map(Math::exp);
                    case "ln" -> a.map(Math::log);
                    case "min" -> {
                        expect(", ");
                        yield a.negative().max(sum().negative()).negative();
                    }
                    case "tanh" -> a.map(Math::tanh);
                    case "sqrt" -> a.sqrt();
                    case "sign" -> a.map(Math::signum);
                    default -> {
                        expect(", ");
                        yield a.max(sum());
                    }
                };
        expect(")");
        return result;
    }

    private boolean takes(String sign) {
        boolean is = text.startsWith(sign, at);
        at += is ? sign.length() : 0;
        return is;
    }

    private void expect(String sign) {
        if (!takes(sign)) {
            throw new AssertionError("no " + sign + " at place " + at + ": " + text);
        }
    }
}
