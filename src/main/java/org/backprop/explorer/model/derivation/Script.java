package org.backprop.explorer.model.derivation;

import java.util.List;
import java.util.OptionalDouble;

/** A way of writing formulas down; it knows signs and layout, and the {@link Term}s know their structure. */
public interface Script {

    /** A symbol that stands for {@code element}. */
    String symbol(Symbol symbol, Element element);

    /** A number that stands for {@code element}; a question mark where it has not come about. */
    String number(OptionalDouble value, Element element);

    /** A number that a formula itself contains, such as 1. */
    String constant(double value);

    /** {@code inner} in parentheses. */
    String parentheses(String inner);

    /** Factors side by side: as symbols by standing close, as numbers with a sign between them. */
    String product(List<String> factors, Level level);

    /** {@code numerator} over {@code denominator}. */
    String quotient(Term numerator, Term denominator, Level level);

    /** {@code base} squared. */
    String square(String base);

    /** {@code base} to the power of {@code exponent}. */
    String power(String base, String exponent);

    /** The square root of {@code radicand}. */
    String root(String radicand);

    /** {@code function} of {@code argument}. */
    String applied(Function function, String argument);

    /** {@code inner}, with a brace that names it {@code label}. */
    String braced(String inner, Symbol label);

    /** A matrix, row by row; a vector is a matrix with one column. */
    String matrix(List<List<String>> rows);

    /** {@code operands} put together as {@code pattern} says. */
    String arranged(Pattern pattern, List<String> operands);

    /**
     * How matrices are put together, with {@code %s} for each of them.
     *
     * @param text in plain letters
     * @param latex as LaTeX
     */
    record Pattern(String text, String latex) {}

    /** {@code formula} as low as it is in a line of text. */
    String inline(String formula);

    /** What stands for terms that are left out. */
    String ellipsis();

    /** The number of terms of a sum from which on those in the middle are left out. */
    int mostTerms();
}
