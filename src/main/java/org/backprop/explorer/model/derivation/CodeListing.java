package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.backprop.explorer.model.network.Element;

/**
 * A short program whose fragments are linked to elements of the network.
 *
 * @param lines the lines, each as its fragments from left to right
 */
public record CodeListing(List<List<Fragment>> lines) {

    /** Copies {@code lines}. */
    public CodeListing {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /**
     * A fragment of a line.
     *
     * @param text its source text
     * @param element the element that it stands for
     */
    public record Fragment(String text, Element element) {}

    /** The source text of the program, with a line break after each line. */
    public String text() {
        return lines.stream()
                .map(line -> line.stream().map(Fragment::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Builds a program line by line. */
    static final class Builder {

        private final List<List<Fragment>> lines = new ArrayList<>();
        private List<Fragment> line = new ArrayList<>();

        Builder add(String text) {
            return add(text, Element.NONE);
        }

        Builder add(String text, Element element) {
            line.add(new Fragment(text, element));
            return this;
        }

        Builder endLine() {
            lines.add(line);
            line = new ArrayList<>();
            return this;
        }

        /** Adds the line that prints {@code expression}, with the expected result as a comment, and builds. */
        CodeListing print(String expression, double value) {
            add("print(" + expression + ")").add("  # " + format(value)).endLine();
            return new CodeListing(lines);
        }

        /** The number in Python's notation. */
        private static String format(double value) {
            return String.valueOf(value).replace('E', 'e');
        }
    }
}
