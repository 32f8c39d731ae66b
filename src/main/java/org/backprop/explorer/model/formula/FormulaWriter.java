package org.backprop.explorer.model.formula;

import java.util.List;
import java.util.OptionalDouble;

/** Writes formulas in one notation: it knows signs and layout, while the {@link Term}s know their structure. */
public interface FormulaWriter {

    /** A symbol that stands for {@code referent}. */
    String symbol(Symbol symbol, Referent referent);

    /** A number that stands for {@code referent}; a question mark if it has not been computed yet. */
    String number(OptionalDouble value, Referent referent);

    /** A number that is part of a formula itself, such as 1. */
    String constant(double value);

    /** {@code inner} in parentheses. */
    String parentheses(String inner);

    /** The product of {@code factors}; numbers have a multiplication sign between them, symbols need none. */
    String product(List<String> factors, Expansion expansion);

    /** {@code numerator} over {@code denominator}. */
    String quotient(Term numerator, Term denominator, Expansion expansion);

    /** {@code base} squared. */
    String square(String base);

    /** {@code base} to the power of {@code exponent}. */
    String power(String base, String exponent);

    /** The square root of {@code radicand}. */
    String root(String radicand);

    /** {@code unaryFunction} applied to {@code argument}. */
    String functionCall(UnaryFunction unaryFunction, String argument);

    /** {@code inner}, with a brace below it that is labeled {@code label} if the notation has such braces. */
    String underbrace(String inner, Symbol label);

    /** A matrix, given by its rows; a vector has one entry in each row. */
    String matrix(List<List<String>> rows);

    /** The {@code template}, filled with {@code operands}. */
    String format(Template template, List<String> operands);

    /**
     * A template of an expression in both notations, with {@code %s} for each operand.
     *
     * @param text the format string in plain text
     * @param latex the format string in LaTeX
     */
    record Template(String text, String latex) {}

    /** {@code formula} in the low style of a formula within a line of text. */
    String inline(String formula);

    /** A writer like this one, but of numbers with {@code digits} significant digits. */
    FormulaWriter withDigits(int digits);

    /** A writer like this one, but of quotients with a slash, so that a formula is no higher than a line of text. */
    FormulaWriter withSlashes();

    /** The sign for omitted terms. */
    String ellipsis();

    /** The largest number of terms of a sum that is written in full; longer sums are shortened in the middle. */
    int maxTerms();
}
