package org.backprop.explorer.model.formula;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Writes formulas in plain text, with the parameter names of session files: {@code w[1,2,1] * x[2]}. What is written in
 * numbers can be recomputed with a calculator.
 */
public final class TextWriter implements FormulaWriter {

    private final SignificantDigits significantDigits;

    /** A writer that rounds numbers by {@code significantDigits}. */
    public TextWriter(SignificantDigits significantDigits) {
        this.significantDigits = significantDigits;
    }

    @Override
    public String symbol(Symbol symbol, Referent referent) {
        return symbol.text();
    }

    @Override
    public String number(OptionalDouble value, Referent referent) {
        return value.isPresent() ? formatted(value.getAsDouble()) : "?";
    }

    @Override
    public String constant(double value) {
        return formatted(value);
    }

    private String formatted(double value) {
        SignificantDigits.Decimal decimal = significantDigits.round(value);
        return decimal.mantissa() + (decimal.exponent() == 0 ? "" : "e" + decimal.exponent());
    }

    @Override
    public String parentheses(String inner) {
        return "(" + inner + ")";
    }

    @Override
    public String product(List<String> factors, Expansion expansion) {
        return String.join(" * ", factors);
    }

    @Override
    public String quotient(Term numerator, Term denominator, Expansion expansion) {
        return numerator.write(this, expansion, Term.Precedence.PRODUCT)
                + " / "
                + denominator.write(this, expansion, Term.Precedence.ATOM);
    }

    @Override
    public String square(String base) {
        return (base.contains("/") && !base.startsWith("(") ? parentheses(base) : base) + "^2";
    }

    @Override
    public String power(String base, String exponent) {
        return base + "^" + exponent;
    }

    @Override
    public String root(String radicand) {
        return "sqrt(" + radicand + ")";
    }

    @Override
    public String functionCall(UnaryFunction unaryFunction, String argument) {
        return unaryFunction.text(argument);
    }

    @Override
    public String underbrace(String inner, Symbol label) {
        return inner;
    }

    @Override
    public String matrix(List<List<String>> rows) {
        boolean isVector = rows.get(0).size() == 1;
        List<String> lines = rows.stream()
                .map(row -> isVector ? row.get(0) : "[" + String.join(", ", row) + "]")
                .toList();
        return "[" + String.join(", ", lines) + "]";
    }

    @Override
    public String format(Template template, List<String> operands) {
        return String.format(template.text(), operands.toArray());
    }

    @Override
    public String inline(String formula) {
        return formula;
    }

    @Override
    public FormulaWriter withDigits(int digits) {
        return new TextWriter(new SignificantDigits(digits));
    }

    @Override
    public FormulaWriter withSlashes() {
        return this;
    }

    @Override
    public String ellipsis() {
        return "...";
    }

    @Override
    public int maxTerms() {
        return Integer.MAX_VALUE;
    }
}
