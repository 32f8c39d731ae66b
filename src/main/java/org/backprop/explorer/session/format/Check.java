package org.backprop.explorer.session.format;

import java.util.List;

/** The checks that a file's values must pass, each with the pointer of its value. */
public final class Check {

    private Check() {}

    public static void require(boolean holds, String pointer, String problem) throws SessionException {
        if (!holds) {
            throw new SessionException(pointer, problem);
        }
    }

    public static void requireBetween(String pointer, long value, long least, long most) throws SessionException {
        String bounds = least == most ? "be " + least : "be between " + least + " and " + most;
        require(value >= least && value <= most, pointer, "must " + bounds + ", was " + value);
    }

    static void requireAtLeast(String pointer, double value, double least) throws SessionException {
        require(value >= least, pointer, "must be at least " + formatNumber(least) + ", was " + formatNumber(value));
    }

    static void requireFraction(String pointer, double value) throws SessionException {
        require(value >= 0 && value < 1, pointer, "must be at least 0 and below 1, was " + formatNumber(value));
    }

    /** Checks the number of an array's entries. */
    public static void requireLength(String pointer, int length, int expected) throws SessionException {
        String entries = expected == 1 ? " entry" : " entries";
        require(length == expected, pointer, "must have " + expected + entries + ", has " + length);
    }

    /** Checks the number of an array's entries. */
    static void requireLength(String pointer, int length, int least, int most) throws SessionException {
        String rule = "must have " + least + " to " + most + " entries, has ";
        require(length >= least && length <= most, pointer, rule + length);
    }

    static void requireOneOf(String pointer, String value, List<String> words) throws SessionException {
        if (!words.contains(value)) {
            int last = words.size() - 1;
            String first = String.join(", ", words.subList(0, last));
            String all = last == 0 ? words.get(0) : first + " or " + words.get(last);
            String cut = value.length() <= 40 ? value : value.substring(0, 40) + "...";
            throw new SessionException(pointer, "must be " + all + ", was \"" + cut + '"');
        }
    }

    /** A number as one reads it: without a fraction if it has none. */
    static String formatNumber(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
