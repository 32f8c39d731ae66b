package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** Writes formulas as LaTeX. */
public final class LatexScript implements Script {

    private final Numerals numerals;
    private final BiFunction<Element, String, String> marker;
    private final char separator;
    private final int mostTerms;

    private LatexScript(Numerals numerals, BiFunction<Element, String, String> marker, char separator, int mostTerms) {
        this.numerals = numerals;
        this.marker = marker;
        this.separator = separator;
        this.mostTerms = mostTerms;
    }

    /** A writer of complete formulas with a decimal point. */
    public static LatexScript complete(Numerals numerals) {
        return new LatexScript(numerals, (element, written) -> written, '.', Integer.MAX_VALUE);
    }

    /**
     * A writer of formulas for the screen, in which long sums and large matrices are shortened.
     *
     * @param marker wraps the LaTeX of an element, so that the pointer can find it
     * @param separator the decimal separator
     * @param mostTerms the largest number of terms of a sum, and of rows or columns of a matrix, that is written in
     *     full; at least 3
     */
    public static LatexScript shown(
            Numerals numerals, BiFunction<Element, String, String> marker, char separator, int mostTerms) {
        return new LatexScript(numerals, marker, separator, mostTerms);
    }

    @Override
    public String symbol(Symbol symbol, Element element) {
        return marked(element, symbol.latex());
    }

    @Override
    public String number(OptionalDouble value, Element element) {
        return marked(element, value.isPresent() ? written(value.getAsDouble()) : "{?}");
    }

    private String marked(Element element, String written) {
        return element.equals(Element.NOTHING) ? written : marker.apply(element, written);
    }

    @Override
    public String constant(double value) {
        return written(value);
    }

    private String written(double value) {
        Numerals.Numeral numeral = numerals.of(value);
        String mantissa = numeral.mantissa()
                .replace("Infinity", "\\infty")
                .replace("NaN", "\\mathrm{NaN}")
                .replace(".", separator == '.' ? "." : "{" + separator + "}");
        return numeral.exponent() == 0 ? mantissa : mantissa + " \\cdot 10^{" + numeral.exponent() + "}";
    }

    @Override
    public String parentheses(String inner) {
        return "\\left(" + inner + "\\right)";
    }

    @Override
    public String product(List<String> factors, Level level) {
        return String.join(level == Level.NUMBERS ? " \\cdot " : " \\, ", factors);
    }

    @Override
    public String quotient(Term numerator, Term denominator, Level level) {
        return "\\frac{" + numerator.write(this, level) + "}{" + denominator.write(this, level) + "}";
    }

    @Override
    public String square(String base) {
        return power(base, "2");
    }

    @Override
    public String power(String base, String exponent) {
        boolean joined = (base.contains("^") || base.contains("\\frac")) && !base.startsWith("\\left(");
        return "{" + (joined ? parentheses(base) : base) + "}^{" + exponent + "}";
    }

    @Override
    public String root(String radicand) {
        return "\\sqrt{" + radicand + "}";
    }

    @Override
    public String applied(Function function, String argument) {
        return switch (function) {
            case EXP -> "e^{" + argument + "}";
            case TANH -> "\\tanh\\left(" + argument + "\\right)";
            case RELU -> "\\max\\left(0, " + argument + "\\right)";
            case LEAKY_RELU ->
                "\\max\\left(" + constant(0.01) + " \\cdot " + parentheses(argument) + ", " + argument + "\\right)";
            case SIGN -> "\\mathrm{sign}\\left(" + argument + "\\right)";
        };
    }

    @Override
    public String braced(String inner, Symbol label) {
        return "\\underbrace{" + inner + "}_{" + label.latex() + "}";
    }

    @Override
    public String matrix(List<List<String>> rows) {
        List<String> written = new ArrayList<>();
        List<String> gap = Collections.nCopies(rows.get(0).size(), "\\vdots");
        for (List<String> row : shortened(rows, gap)) {
            written.add(String.join(" & ", shortened(row, row == gap ? "\\ddots" : "\\cdots")));
        }
        return "\\begin{pmatrix}" + String.join(" \\\\ ", written) + "\\end{pmatrix}";
    }

    private <T> List<T> shortened(List<T> all, T gap) {
        if (all.size() <= mostTerms) {
            return all;
        }
        List<T> some = new ArrayList<>(all.subList(0, mostTerms - 2));
        some.add(gap);
        some.add(all.get(all.size() - 1));
        return some;
    }

    @Override
    public String arranged(Pattern pattern, List<String> operands) {
        return String.format(pattern.latex(), operands.toArray());
    }

    @Override
    public String inline(String formula) {
        return "\\textstyle " + formula;
    }

    @Override
    public String ellipsis() {
        return "\\cdots";
    }

    @Override
    public int mostTerms() {
        return mostTerms;
    }
}
