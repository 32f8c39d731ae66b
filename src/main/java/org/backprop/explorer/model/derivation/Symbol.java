package org.backprop.explorer.model.derivation;

/**
 * A letter with its indices, in the three ways in which it is written.
 *
 * @param text in plain letters, as in {@code w[2,1,1]}: the names of session files
 * @param latex as LaTeX
 * @param unicode in running text, as in w₁₁²
 */
public record Symbol(String text, String latex, String unicode) {

    private static final String SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUB = "₀₁₂₃₄₅₆₇₈₉";

    /** A symbol that is written alike as text and in running text. */
    static Symbol of(String text, String latex) {
        return new Symbol(text, latex, text);
    }

    /** The derivative ∂above/∂below. */
    static Symbol derivative(Symbol above, Symbol below) {
        return new Symbol(
                "d" + above.text + "/d" + below.text,
                "\\frac{\\partial " + above.latex + "}{\\partial " + below.latex + "}",
                "∂" + above.unicode + "/∂" + below.unicode);
    }

    /** {@code number} in raised figures. */
    static String superscript(int number) {
        return figures(number, SUPER);
    }

    /** {@code number} in lowered figures. */
    static String subscript(int number) {
        return figures(number, SUB);
    }

    private static String figures(int number, String digits) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            text.append(digits.charAt(digit - '0'));
        }
        return text.toString();
    }
}
