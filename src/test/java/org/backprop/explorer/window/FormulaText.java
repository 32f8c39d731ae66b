package org.backprop.explorer.window;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain text of a formula: a line of symbols, one of substituted numbers, and the result last. */
final class FormulaText {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?(e-?\\d+)?");

    private static final Pattern INDICES = Pattern.compile("\\w\\[[\\d,]+]");

    private final List<String> lines;

    FormulaText(String text) {
        this.lines = text.lines().toList();
    }

    /** The left-hand side of the first line. */
    String left() {
        return lines.get(0).split(" (=|<-) ")[0];
    }

    /** The right-hand side of the last line. */
    String last() {
        return right(lines.size() - 1);
    }

    /** The right-hand side of the last line but one: the substituted numbers. */
    String numbersPutIn() {
        return right(lines.size() - 2);
    }

    private String right(int line) {
        return lines.get(line).replaceFirst(".*?(=|<-) ", "");
    }

    /** All numbers in the last line but one, in their order. */
    List<Double> numbers() {
        return numbers(numbersPutIn());
    }

    /** All numbers in {@code text}, in their order. */
    static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(INDICES.matcher(text).replaceAll(""));
        while (number.find()) {
            numbers.add(Double.valueOf(number.group()));
        }
        return numbers;
    }
}
