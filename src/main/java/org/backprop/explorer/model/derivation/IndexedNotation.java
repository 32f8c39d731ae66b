package org.backprop.explorer.model.derivation;

import org.backprop.explorer.model.formula.Symbol;

/** The notation of Weight update algorithm: the layer as a superscript, the neurons as subscripts. */
final class IndexedNotation implements Notation {

    @Override
    public Symbol weight(int k, int i, int j) {
        String separator = i > 9 || j > 9 ? "," : "";
        return new Symbol(
                "w[" + k + "," + i + "," + j + "]",
                "w_{" + i + separator + j + "}^{" + k + "}",
                "w" + Symbol.subscript(i) + separator + Symbol.subscript(j) + Symbol.superscript(k));
    }

    @Override
    public Symbol bias(int k, int j) {
        return indexed("b", "b", "b", k, j);
    }

    @Override
    public Symbol z(int k, int j) {
        return indexed("z", "z", "z", k, j);
    }

    @Override
    public Symbol h(int column, int j) {
        return column == 1 ? subscripted("x", j) : indexed("h", "h", "h", column, j);
    }

    @Override
    public Symbol delta(int k, int j) {
        return indexed("delta", "\\delta", "δ", k, j);
    }

    @Override
    public Symbol target(int j) {
        return subscripted("y", j);
    }

    @Override
    public Symbol weights(int k) {
        return superscripted("W", "W", "W", k);
    }

    @Override
    public Symbol biases(int k) {
        return superscripted("b", "b", "b", k);
    }

    @Override
    public Symbol sums(int k) {
        return superscripted("z", "z", "z", k);
    }

    @Override
    public Symbol activations(int column) {
        return column == 1 ? Symbol.of("x", "x") : superscripted("h", "h", "h", column);
    }

    @Override
    public Symbol deltas(int k) {
        return superscripted("delta", "\\delta", "δ", k);
    }

    @Override
    public Symbol targets() {
        return Symbol.of("y", "y");
    }

    @Override
    public Symbol learningRate() {
        return new Symbol("gamma", "\\gamma", "γ");
    }

    private static Symbol indexed(String text, String latex, String unicode, int superscript, int subscript) {
        return new Symbol(
                text + "[" + superscript + "," + subscript + "]",
                latex + "_{" + subscript + "}^{" + superscript + "}",
                unicode + Symbol.subscript(subscript) + Symbol.superscript(superscript));
    }

    private static Symbol subscripted(String letter, int subscript) {
        return new Symbol(
                letter + "[" + subscript + "]", letter + "_{" + subscript + "}", letter + Symbol.subscript(subscript));
    }

    private static Symbol superscripted(String text, String latex, String unicode, int superscript) {
        return new Symbol(
                text + superscript, latex + "^{" + superscript + "}", unicode + Symbol.superscript(superscript));
    }
}
