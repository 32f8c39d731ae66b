package org.backprop.explorer.view.formula;

import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags regions of a formula in its LaTeX, so that they can be found under the pointer. Regions may be nested, and
 * several may have the same tag. A tag is written as a color, which the typesetting library passes on from the LaTeX to
 * the drawing; so a formula cannot have colors of its own. Colors do not change the layout, with one exception: a
 * single slanted letter that is a whole script or cell gets the room for its slant that it has everywhere else.
 */
public final class Tags {

    /** The tag of everything outside of tagged regions. */
    public static final int NONE = 0;

    private static final int LAST = 0xffffff;
    private static final Pattern OPENING = Pattern.compile("\\\\textcolor\\{#[0-9a-f]{6}}\\{");
    private static final Pattern COMMAND_AT_END = Pattern.compile("\\\\[a-zA-Z]+$");

    private Tags() {}

    /**
     * {@code latex} as a region with the tag {@code tag}.
     *
     * @throws IllegalArgumentException if {@code tag} is not from 1 to 16777215
     */
    public static String tagged(int tag, String latex) {
        if (tag <= NONE || tag > LAST) {
            throw new IllegalArgumentException("no tag of a part: " + tag);
        }
        return String.format("\\textcolor{#%06x}{%s}", tag, latex);
    }

    /** {@code latex} without its tags, for other programs. */
    public static String untagged(String latex) {
        Matcher opening = OPENING.matcher(latex);
        if (!opening.find()) {
            return latex;
        }
        int end = closing(latex, opening.end());
        String inside = latex.substring(opening.end(), end);
        String rest = latex.substring(end + 1);
        boolean hasScript = rest.startsWith("_") || rest.startsWith("^");
        String part = hasScript ? "{" + inside + "}" : inside;
        return untagged(join(latex.substring(0, opening.start()), join(part, rest)));
    }

    /** The index of the brace that closes the group whose contents begin at {@code start}. */
    private static int closing(String latex, int start) {
        int depth = 1;
        int at = start;
        while (true) {
            char letter = latex.charAt(at);
            if (letter == '\\') {
                at++; // an escaped brace does not count
            }
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
            at++;
        }
    }

    /** Concatenates two pieces of LaTeX, with a space between a command and a letter that would extend its name. */
    private static String join(String first, String second) {
        boolean runsOn = !second.isEmpty()
                && Character.isLetter(second.charAt(0))
                && COMMAND_AT_END.matcher(first).find();
        return runsOn ? first + " " + second : first + second;
    }

    static int tag(Color colour) {
        return colour.getRGB() & LAST;
    }
}
