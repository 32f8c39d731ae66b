package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short program, in pieces that stand for things in the picture.
 *
 * @param lines the lines, each of pieces from left to right
 */
public record Code(List<List<Piece>> lines) {

    /** Copies {@code lines}. */
    public Code {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /**
     * A piece of a line.
     *
     * @param text as it stands in the program
     * @param element what it stands for
     */
    public record Piece(String text, Element element) {}

    /** The program as one writes it to a file. */
    public String text() {
        return lines.stream()
                .map(line -> line.stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Collects the lines of a program. */
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
