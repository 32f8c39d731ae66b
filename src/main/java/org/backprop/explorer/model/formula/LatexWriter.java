package org.backprop.explorer.model.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** Writes formulas as LaTeX. */
public final class LatexWriter implements FormulaWriter {

    /** The least number of rows and columns to which a matrix is shortened: first, gap and last. */
    private static final int MIN_SIZE = 3;

    private final SignificantDigits significantDigits;
    private final BiFunction<Referent, String, String> tagger;
    private final int maxTerms;
    private final Style style;

    /**
     * The style of a formula.
     *
     * @param decimalSeparator the decimal separator
     * @param hasSlashes whether quotients are written in one line
     * @param hasLargeLabels whether labels under braces are as large as other formulas, to be readable on the screen
     */
    private record Style(char decimalSeparator, boolean hasSlashes, boolean hasLargeLabels) {}

    private LatexWriter(
            SignificantDigits significantDigits,
            BiFunction<Referent, String, String> tagger,
            int maxTerms,
            Style style) {
        this.significantDigits = significantDigits;
        this.tagger = tagger;
        this.maxTerms = maxTerms;
        this.style = style;
    }

    /** A writer of complete formulas with a decimal point. */
    public static LatexWriter complete(SignificantDigits significantDigits) {
        return new LatexWriter(
                significantDigits, (referent, written) -> written, Integer.MAX_VALUE, new Style('.', false, false));
    }

    /**
     * A writer of formulas for the screen, in which long sums and large matrices are shortened.
     *
     * @param tagger wraps the LaTeX of an referent, so that the pointer can find it
     * @param decimalSeparator the decimal separator
     * @param maxTerms the largest number of terms of a sum, and of rows or columns of a matrix, that is written in
     *     full; at least 2
     */
    public static LatexWriter forDisplay(
            SignificantDigits significantDigits,
            BiFunction<Referent, String, String> tagger,
            char decimalSeparator,
            int maxTerms) {
        return new LatexWriter(significantDigits, tagger, maxTerms, new Style(decimalSeparator, false, true));
    }

    @Override
    public String symbol(Symbol symbol, Referent referent) {
        return tagged(referent, style.hasSlashes() ? symbol.latexWithSlash() : symbol.latex());
    }

    @Override
    public String number(OptionalDouble value, Referent referent) {
        return tagged(referent, value.isPresent() ? formatted(value.getAsDouble()) : "{?}");
    }

    private String tagged(Referent referent, String latex) {
        return referent.isNone() ? latex : tagger.apply(referent, latex);
    }

    @Override
    public String constant(double value) {
        return formatted(value);
    }

    private String formatted(double value) {
        SignificantDigits.Decimal decimal = significantDigits.round(value);
        String mantissa = decimal.mantissa()
                .replace("Infinity", "\\infty")
                .replace("NaN", "\\mathrm{NaN}")
                .replace(".", style.decimalSeparator() == '.' ? "." : "{" + style.decimalSeparator() + "}");
        return decimal.exponent() == 0 ? mantissa : mantissa + " \\cdot 10^{" + decimal.exponent() + "}";
    }

    @Override
    public String parentheses(String inner) {
        return "\\left(" + inner + "\\right)";
    }

    @Override
    public String product(List<String> factors, Expansion expansion) {
        return String.join(expansion == Expansion.NUMBERS ? " \\cdot " : " \\, ", factors);
    }

    @Override
    public String quotient(Term numerator, Term denominator, Expansion expansion) {
        if (style.hasSlashes()) {
            return numerator.write(this, expansion, Term.Precedence.PRODUCT)
                    + " / "
                    + denominator.write(this, expansion, Term.Precedence.ATOM);
        }
        return "\\frac{" + numerator.write(this, expansion) + "}{" + denominator.write(this, expansion) + "}";
    }

    @Override
    public String square(String base) {
        return power(base, "2");
    }

    @Override
    public String power(String base, String exponent) {
        boolean needsParentheses = (base.contains("^") || base.contains("\\frac")) && !base.startsWith("\\left(");
        return "{" + (needsParentheses ? parentheses(base) : base) + "}^{" + exponent + "}";
    }

    @Override
    public String root(String radicand) {
        return "\\sqrt{" + radicand + "}";
    }

    @Override
    public String functionCall(UnaryFunction unaryFunction, String argument) {
        return unaryFunction.latex(argument, this::constant);
    }

    @Override
    public String underbrace(String inner, Symbol label) {
        return "\\underbrace{" + inner + "}_{" + (style.hasLargeLabels() ? "\\textstyle " : "") + label.latex() + "}";
    }

    @Override
    public String matrix(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        List<String> gap = Collections.nCopies(rows.get(0).size(), "\\vdots");
        for (List<String> row : shortened(rows, gap)) {
            lines.add(String.join(" & ", shortened(row, row == gap ? "\\ddots" : "\\cdots")));
        }
        return "\\begin{pmatrix}" + String.join(" \\\\ ", lines) + "\\end{pmatrix}";
    }

    private <T> List<T> shortened(List<T> all, T gap) {
        int maxSize = Math.max(MIN_SIZE, maxTerms);
        if (all.size() <= maxSize) {
            return all;
        }
        List<T> some = new ArrayList<>(all.subList(0, maxSize - 2));
        some.add(gap);
        some.add(all.get(all.size() - 1));
        return some;
    }

    @Override
    public String format(Template template, List<String> operands) {
        return String.format(template.latex(), operands.toArray());
    }

    @Override
    public String inline(String formula) {
        return "\\textstyle " + formula;
    }

    @Override
    public FormulaWriter withDigits(int digits) {
        return new LatexWriter(new SignificantDigits(digits), tagger, maxTerms, style);
    }

    @Override
    public FormulaWriter withSlashes() {
        return new LatexWriter(
                significantDigits, tagger, maxTerms, new Style(style.decimalSeparator(), true, style.hasLargeLabels()));
    }

    @Override
    public String ellipsis() {
        return "\\cdots";
    }

    @Override
    public int maxTerms() {
        return maxTerms;
    }
}
