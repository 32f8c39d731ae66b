package org.backprop.explorer.view.layers;

/**
 * The size of a text in a font whose characters have one width.
 *
 * @param length the number of characters of its longest line
 * @param lines the number of lines
 */
record CharacterBox(int length, int lines) {

    static CharacterBox of(String text) {
        return new CharacterBox(text.lines().mapToInt(String::length).max().orElse(0), (int)
                text.lines().count());
    }

    /** Returns the size in which both this and {@code other} have space. */
    CharacterBox or(CharacterBox other) {
        return new CharacterBox(Math.max(length, other.length), Math.max(lines, other.lines));
    }

    /** Returns whether a text of {@code other} size has space in this one. */
    boolean contains(CharacterBox other) {
        return other.length <= length && other.lines <= lines;
    }
}
