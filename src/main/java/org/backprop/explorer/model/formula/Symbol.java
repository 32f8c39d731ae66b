package org.backprop.explorer.model.formula;

import java.util.regex.Pattern;

/**
 * The symbol of a quantity in three notations.
 *
 * @param text in plain text, as in {@code w[2,1,1]}; parameters have these names in session files
 * @param latex in LaTeX
 * @param unicode in Unicode for running text, as in w₁₁²
 */
public record Symbol(String text, String latex, String unicode) {

    private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUBSCRIPT_DIGITS = "₀₁₂₃₄₅₆₇₈₉";
    private static final Pattern DERIVATIVE = Pattern.compile("^\\\\frac\\{(\\\\partial .*)}\\{(\\\\partial .*)}$");

    /** A symbol whose plain text and Unicode are the same. */
    public static Symbol of(String text, String latex) {
        return new Symbol(text, latex, text);
    }

    /** The symbol of the partial derivative ∂{@code function}/∂{@code variable}. */
    public static Symbol partialDerivative(Symbol function, Symbol variable) {
        return new Symbol(
                "d" + function.text + "/d" + variable.text,
                "\\frac{\\partial " + function.latex + "}{\\partial " + variable.latex + "}",
                "∂" + function.unicode + "/∂" + variable.unicode);
    }

    /** The LaTeX, of a partial derivative with a slash, so that it is no higher than a line of text. */
    String latexWithSlash() {
        return DERIVATIVE.matcher(latex).replaceFirst("$1 / $2");
    }

    /** {@code number} in superscript digits. */
    public static String superscript(int number) {
        return toDigits(number, SUPERSCRIPT_DIGITS);
    }

    /** {@code number} in subscript digits. */
    public static String subscript(int number) {
        return toDigits(number, SUBSCRIPT_DIGITS);
    }

    private static String toDigits(int number, String digits) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            text.append(digits.charAt(digit - '0'));
        }
        return text.toString();
    }
}
