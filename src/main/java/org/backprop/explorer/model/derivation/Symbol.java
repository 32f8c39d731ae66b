package org.backprop.explorer.model.derivation;

/**
 * The symbol of a quantity in three notations.
 *
 * @param text in plain text, as in {@code w[2,1,1]}; parameters have these names in session files
 * @param latex in LaTeX
 * @param unicode in Unicode for running text, as in w₁₁²
 */
public record Symbol(String text, String latex, String unicode) {

    private static final String SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUB = "₀₁₂₃₄₅₆₇₈₉";

    /** A symbol whose plain text and Unicode are the same. */
    static Symbol of(String text, String latex) {
        return new Symbol(text, latex, text);
    }

    /** The symbol of the partial derivative ∂{@code above}/∂{@code below}. */
    static Symbol derivative(Symbol above, Symbol below) {
        return new Symbol(
                "d" + above.text + "/d" + below.text,
                "\\frac{\\partial " + above.latex + "}{\\partial " + below.latex + "}",
                "∂" + above.unicode + "/∂" + below.unicode);
    }

    /** {@code number} in superscript digits. */
    static String superscript(int number) {
        return figures(number, SUPER);
    }

    /** {@code number} in subscript digits. */
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
