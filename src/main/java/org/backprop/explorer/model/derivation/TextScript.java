package org.backprop.explorer.model.derivation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Writes formulas in plain text, with the parameter names of session files: {@code w[1,2,1] * x[2]}. What is written in
 * numbers can be recomputed with a calculator.
 */
public final class TextScript implements Script {

    private final Numerals numerals;

    /** A writer that rounds numbers by {@code numerals}. */
    public TextScript(Numerals numerals) {
        this.numerals = numerals;
    }

    @Override
    public String symbol(Symbol symbol, Element element) {
        return symbol.text();
    }

    @Override
    public String number(OptionalDouble value, Element element) {
        return value.isPresent() ? written(value.getAsDouble()) : "?";
    }

    @Override
    public String constant(double value) {
        return written(value);
    }

    private String written(double value) {
        Numerals.Numeral numeral = numerals.of(value);
        return numeral.mantissa() + (numeral.exponent() == 0 ? "" : "e" + numeral.exponent());
    }

    @Override
    public String parentheses(String inner) {
        return "(" + inner + ")";
    }

    @Override
    public String product(List<String> factors, Level level) {
        return String.join(" * ", factors);
    }

    @Override
    public String quotient(Term numerator, Term denominator, Level level) {
        return numerator.write(this, level, Term.Binding.PRODUCT)
                + " / "
                + denominator.write(this, level, Term.Binding.ATOM);
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
    public String applied(Function function, String argument) {
        return switch (function) {
            case EXP -> "exp(" + argument + ")";
            case TANH -> "tanh(" + argument + ")";
            case RELU -> "max(0, " + argument + ")";
            case LEAKY_RELU -> "max(0.01 * (" + argument + "), " + argument + ")";
            case SIGN -> "sign(" + argument + ")";
        };
    }

    @Override
    public String braced(String inner, Symbol label) {
        return inner;
    }

    @Override
    public String matrix(List<List<String>> rows) {
        boolean vector = rows.get(0).size() == 1;
        List<String> written = rows.stream()
                .map(row -> vector ? row.get(0) : "[" + String.join(", ", row) + "]")
                .toList();
        return "[" + String.join(", ", written) + "]";
    }

    @Override
    public String arranged(Pattern pattern, List<String> operands) {
        return String.format(pattern.text(), operands.toArray());
    }

    @Override
    public String inline(String formula) {
        return formula;
    }

    @Override
    public String ellipsis() {
        return "...";
    }

    @Override
    public int mostTerms() {
        return Integer.MAX_VALUE;
    }
}
