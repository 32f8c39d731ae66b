package org.backprop.explorer.view.formula;

import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags regions of a formula in its LaTeX, so that they can be found under the pointer. Regions may be nested, and
 * several may have the same tag. A tag is written as a color, which the typesetting library passes on from the LaTeX to
 * the drawing; so a formula cannot have colors of its own. Colors do not change the layout, with one exception: a
 * single slanted letter that is a whole script or cell gets the space for its slant that it has everywhere else.
 */
public final class Tags {

    /** The tag of everything outside of tagged regions. */
    public static final int NONE = 0;

    /** The tag of the final result, which can have a color of its own but not be hovered. */
    public static final int RESULT = 0xffffff;

    private static final int MAX_TAG = 0xffffff;
    private static final Pattern OPENING = Pattern.compile("\\\\textcolor\\{#[0-9a-f]{6}}\\{");
    private static final Pattern COMMAND_AT_END = Pattern.compile("\\\\[a-zA-Z]+$");

    private Tags() {}

    /**
     * Returns {@code latex} as a region with the tag {@code tag}.
     *
     * @throws IllegalArgumentException if {@code tag} is not from 1 to 16777215
     */
    public static String tagged(int tag, String latex) {
        if (tag <= NONE || tag > MAX_TAG) {
            throw new IllegalArgumentException("no tag of a part: " + tag);
        }
        return String.format("\\textcolor{#%06x}{%s}", tag, latex);
    }

    /** Returns {@code latex} without its tags, for other programs. */
    public static String untagged(String latex) {
        Matcher opening = OPENING.matcher(latex);
        if (!opening.find()) {
            return latex;
        }
        int end = closingBraceIndex(latex, opening.end());
        String contents = latex.substring(opening.end(), end);
        String rest = latex.substring(end + 1);
        boolean hasScript = rest.startsWith("_") || rest.startsWith("^");
        String region = hasScript ? "{" + contents + "}" : contents;
        return untagged(concatenate(latex.substring(0, opening.start()), concatenate(region, rest)));
    }

    /** Returns the index of the brace that closes the group whose contents begin at {@code start}. */
    private static int closingBraceIndex(String latex, int start) {
        int depth = 1;
        int index = start;
        while (true) {
            char character = latex.charAt(index);
            if (character == '\\') {
                index++; // an escaped brace does not count
            }
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (depth == 0) {
                return index;
            }
            index++;
        }
    }

    /** Concatenates two pieces of LaTeX, with a space between a command and a letter that would extend its name. */
    private static String concatenate(String first, String second) {
        boolean needsSpace = !second.isEmpty()
                && Character.isLetter(second.charAt(0))
                && COMMAND_AT_END.matcher(first).find();
        return needsSpace ? first + " " + second : first + second;
    }

    static int fromColor(Color color) {
        return color.getRGB() & MAX_TAG;
    }
}
