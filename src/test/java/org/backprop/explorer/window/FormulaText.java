package org.backprop.explorer.window;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The twin in plain letters of a formula: symbols first, numbers put in further down, and the value last. */
final class FormulaText {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?(e-?\\d+)?");

    private static final Pattern INDICES = Pattern.compile("\\w\\[[\\d,]+]");

    private final List<String> lines;

    FormulaText(String text) {
        this.lines = text.lines().toList();
    }

    /** What stands to the left of the first sign. */
    String left() {
        return lines.get(0).split(" (=|<-) ")[0];
    }

    /** What stands to the right in the last line. */
    String last() {
        return right(lines.size() - 1);
    }

    /** What stands to the right in the last line but one: the numbers put in. */
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
