package org.backprop.explorer.model.objective;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.message.Message;

/**
 * The name of one value of the data: input x_i or target y_j of a sample. All indices count from 1.
 *
 * @param kind whether it is an input or a target
 * @param sample the number of the sample
 * @param index i or j
 */
public record DataName(Kind kind, int sample, int index) implements Comparable<DataName> {

    /** The kinds of data. */
    public enum Kind {
        INPUT("x"),
        TARGET("y");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }

    /** Numbers have at most five digits, so parsing them cannot overflow. */
    private static final String NUMBER = "([1-9]\\d{0,4})";

    private static final Pattern TEXT = Pattern.compile("([xy])\\[" + NUMBER + "," + NUMBER + "]");

    private static final Comparator<DataName> ORDER = Comparator.comparing(DataName::kind)
            .thenComparingInt(DataName::sample)
            .thenComparingInt(DataName::index);

    /** Input {@code index} of sample {@code sample}. */
    public static DataName input(int sample, int index) {
        return new DataName(Kind.INPUT, sample, index);
    }

    /** Target {@code index} of sample {@code sample}. */
    public static DataName target(int sample, int index) {
        return new DataName(Kind.TARGET, sample, index);
    }

    /** Returns whether {@code text} begins as the name of a value of the data, so that it is no parameter's name. */
    public static boolean isLike(String text) {
        return text.startsWith("x[") || text.startsWith("y[");
    }

    /**
     * Parses the text form of a name.
     *
     * @throws InvalidValueException if {@code text} is neither {@code x[s,i]} nor {@code y[s,j]}
     */
    public static DataName parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        InvalidValueException.require(matcher.matches(), "data.name");
        Kind kind = matcher.group(1).equals(Kind.INPUT.letter) ? Kind.INPUT : Kind.TARGET;
        return new DataName(kind, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    /** The text form, {@code x[s,i]} or {@code y[s,j]}. */
    public String text() {
        return kind.letter + "[" + sample + "," + index + "]";
    }

    /** The exception that no data has this name. */
    public InvalidValueException unknown() {
        return new InvalidValueException(Message.of("data.unknown", text()));
    }

    @Override
    public int compareTo(DataName other) {
        return ORDER.compare(this, other);
    }
}
