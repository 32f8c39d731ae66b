package org.backprop.explorer.session;

import java.util.List;

/** The checks that a file's values must pass, each with the pointer of its value. */
final class Check {

    private Check() {}

    static void that(boolean holds, String pointer, String problem) throws SessionException {
        if (!holds) {
            throw new SessionException(pointer, problem);
        }
    }

    static void between(String pointer, long value, long least, long most) throws SessionException {
        String bounds = least == most ? "be " + least : "be between " + least + " and " + most;
        that(value >= least && value <= most, pointer, "must " + bounds + ", was " + value);
    }

    static void atLeast(String pointer, double value, double least) throws SessionException {
        that(value >= least, pointer, "must be at least " + text(least) + ", was " + text(value));
    }

    static void fraction(String pointer, double value) throws SessionException {
        that(value >= 0 && value < 1, pointer, "must be at least 0 and below 1, was " + text(value));
    }

    /** Checks the number of an array's entries. */
    static void length(String pointer, int length, int expected) throws SessionException {
        String entries = expected == 1 ? " entry" : " entries";
        that(length == expected, pointer, "must have " + expected + entries + ", has " + length);
    }

    /** Checks the number of an array's entries. */
    static void length(String pointer, int length, int least, int most) throws SessionException {
        String rule = "must have " + least + " to " + most + " entries, has ";
        that(length >= least && length <= most, pointer, rule + length);
    }

    static void oneOf(String pointer, String value, List<String> words) throws SessionException {
        if (!words.contains(value)) {
            int last = words.size() - 1;
            String first = String.join(", ", words.subList(0, last));
            String all = last == 0 ? words.get(0) : first + " or " + words.get(last);
            String cut = value.length() <= 40 ? value : value.substring(0, 40) + "...";
            throw new SessionException(pointer, "must be " + all + ", was \"" + cut + '"');
        }
    }

    /** A number as one reads it: without a fraction if it has none. */
    static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
