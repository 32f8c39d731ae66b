package org.backprop.explorer.model.formula;

/**
 * The symbol of a function of one variable, in the same three notations as a {@link Symbol}.
 *
 * @param text as plain text
 * @param latex as LaTeX
 * @param unicode in running text
 */
public record FunctionSymbol(String text, String latex, String unicode) {

    /** A symbol that consists of the upright letters of {@code name}. */
    public static FunctionSymbol upright(String name) {
        return new FunctionSymbol(name, "\\mathrm{" + name + "}", name);
    }

    /** The symbol f(z). */
    public Symbol appliedTo(Symbol z) {
        return new Symbol(
                text + "(" + z.text() + ")", latex + "(" + z.latex() + ")", unicode + "(" + z.unicode() + ")");
    }

    /** The symbol f′(z). */
    public Symbol derivativeAppliedTo(Symbol z) {
        return new FunctionSymbol(text + "'", latex + "'", unicode + "′").appliedTo(z);
    }
}
