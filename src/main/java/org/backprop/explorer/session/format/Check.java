package org.backprop.explorer.session.format;

import java.util.List;
import org.backprop.explorer.model.message.Message;

/** Checks on the values of a session file; each takes the JSON pointer to the value. */
public final class Check {

    private static final int MAX_QUOTED_LENGTH = 40;

    private Check() {}

    /** Checks that {@code condition} holds, or throws an exception with the message of this key and these arguments. */
    public static void require(boolean condition, String pointer, String key, Object... arguments)
            throws SessionException {
        if (!condition) {
            throw new SessionException(pointer, Message.of(key, arguments));
        }
    }

    public static void requireBetween(String pointer, long value, long min, long max) throws SessionException {
        if (min == max) {
            require(value == min, pointer, "file.equal", min, value);
        } else {
            require(value >= min && value <= max, pointer, "file.between", min, max, value);
        }
    }

    static void requireAtLeast(String pointer, double value, double min) throws SessionException {
        require(value >= min, pointer, "file.at-least", formatNumber(min), formatNumber(value));
    }

    static void requireFraction(String pointer, double value) throws SessionException {
        require(value >= 0 && value < 1, pointer, "file.fraction", formatNumber(value));
    }

    /** Checks the number of an array's entries. */
    public static void requireLength(String pointer, int length, int expected) throws SessionException {
        require(length == expected, pointer, expected == 1 ? "file.length.one" : "file.length", expected, length);
    }

    /** Checks the number of an array's entries. */
    static void requireLength(String pointer, int length, int min, int max) throws SessionException {
        require(length >= min && length <= max, pointer, "file.length.between", min, max, length);
    }

    static void requireOneOf(String pointer, String value, List<String> allowed) throws SessionException {
        if (!allowed.contains(value)) {
            String cut = value.length() <= MAX_QUOTED_LENGTH ? value : value.substring(0, MAX_QUOTED_LENGTH) + "...";
            throw new SessionException(pointer, Message.of("file.one-of", alternatives(allowed), cut));
        }
    }

    private static Object alternatives(List<String> allowed) {
        int last = allowed.size() - 1;
        return last == 0
                ? allowed.get(0)
                : Message.of("file.or", String.join(", ", allowed.subList(0, last)), allowed.get(last));
    }

    /** Returns the number for a message: without a fraction if it is whole. */
    static String formatNumber(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
