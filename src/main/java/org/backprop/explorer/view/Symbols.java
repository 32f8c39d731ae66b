package org.backprop.explorer.view;

import org.backprop.explorer.model.network.ParameterName;

/** The letters of article 2 as running text, with small figures: w₁₂³, h₁². */
public final class Symbols {

    private static final String SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUB = "₀₁₂₃₄₅₆₇₈₉";

    private Symbols() {}

    /** w_ij^k or b_j^k. */
    public static String of(ParameterName name) {
        if (name instanceof ParameterName.Weight w) {
            return "w" + subPair(w.from(), w.to()) + superscript(w.layer());
        }
        ParameterName.Bias b = (ParameterName.Bias) name;
        return indexed("b", b.layer(), b.neuron());
    }

    /** A letter with the layer above and the neuron below, such as δ₁². */
    public static String indexed(String letter, int layer, int neuron) {
        return letter + subscript(neuron) + superscript(layer);
    }

    /** {@code number} in raised figures. */
    public static String superscript(int number) {
        return figures(number, SUPER);
    }

    /** {@code number} in lowered figures. */
    public static String subscript(int number) {
        return figures(number, SUB);
    }

    /** Two indices one after the other, with a comma where one has two figures. */
    private static String subPair(int i, int j) {
        return subscript(i) + (i > 9 || j > 9 ? "," : "") + subscript(j);
    }

    private static String figures(int number, String digits) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            text.append(digits.charAt(digit - '0'));
        }
        return text.toString();
    }
}
