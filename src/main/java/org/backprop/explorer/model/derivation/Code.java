package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short program whose fragments are linked to elements of the network.
 *
 * @param lines the lines, each as its fragments from left to right
 */
public record Code(List<List<Piece>> lines) {

    /** Copies {@code lines}. */
    public Code {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /**
     * A fragment of a line.
     *
     * @param text its source text
     * @param element the element that it stands for
     */
    public record Piece(String text, Element element) {}

    /** The source text of the program, with a line break after each line. */
    public String text() {
        return lines.stream()
                .map(line -> line.stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Builds a program line by line. */
    static final class Writer {

        private final List<List<Piece>> lines = new ArrayList<>();
        private List<Piece> line = new ArrayList<>();

        Writer add(String text) {
            return add(text, Element.NOTHING);
        }

        Writer add(String text, Element element) {
            line.add(new Piece(text, element));
            return this;
        }

        Writer end() {
            lines.add(line);
            line = new ArrayList<>();
            return this;
        }

        Code code() {
            return new Code(lines);
        }
    }
}
