package org.backprop.explorer.view.formula;

import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks parts of a formula in its LaTeX, so that one can point at them. Parts may lie in one another, and several may
 * have one tag. A formula cannot have colours of its own: the tag is written as one, since the typesetting library
 * carries colours from the LaTeX to the drawing and moves nothing for them, except that a single slanted letter which
 * is all of a script or of a cell gets the room for its slant that it has everywhere else.
 */
public final class Tags {

    /** The tag of what belongs to no part. */
    public static final int NONE = 0;

    private static final int LAST = 0xffffff;
    private static final Pattern OPENING = Pattern.compile("\\\\textcolor\\{#[0-9a-f]{6}}\\{");
    private static final Pattern COMMAND_AT_END = Pattern.compile("\\\\[a-zA-Z]+$");

    private Tags() {}

    /**
     * {@code latex} as the part called {@code tag}.
     *
     * @throws IllegalArgumentException if {@code tag} is not from 1 to 16777215
     */
    public static String tagged(int tag, String latex) {
        if (tag <= NONE || tag > LAST) {
            throw new IllegalArgumentException("no tag of a part: " + tag);
        }
        return String.format("\\textcolor{#%06x}{%s}", tag, latex);
    }

    /** {@code latex} as if no part of it had been tagged, for use outside the program. */
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

    /** The place of the brace that closes what begins at {@code start}. */
    private static int closing(String latex, int start) {
        int depth = 1;
        int at = start;
        while (true) {
            char letter = latex.charAt(at);
            if (letter == '\\') {
                at++; // the next letter is no brace of its own
            }
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
            at++;
        }
    }

    /** Keeps a command from running into letters that follow it. */
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
