package org.backprop.explorer.model.formula;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Creates terms, and computes with values that may not be known yet. */
public final class Terms {

    public static final Constant ONE = new Constant(1);

    private Terms() {}

    public static Sum sum(Term... terms) {
        return new Sum(List.of(terms));
    }

    public static Product product(Term... factors) {
        return new Product(List.of(factors));
    }

    public static Sum difference(Term minuend, Term subtrahend) {
        return sum(minuend, new Negation(subtrahend));
    }

    /** A known quantity that stands for no referent of the network, such as γ. */
    public static Quantity knownQuantity(Symbol symbol, double value) {
        return new Quantity(symbol, OptionalDouble.of(value), Referent.NONE);
    }

    /** A name for {@code definition}, with its value if {@code isComputed}. */
    public static NamedTerm named(Symbol symbol, Term definition, Referent referent, boolean isComputed) {
        return new NamedTerm(quantity(symbol, definition, referent, isComputed), definition, false);
    }

    /** A name for {@code definition} that is written as one number, with its value if {@code isComputed}. */
    public static NamedTerm namedNumber(Symbol symbol, Term definition, Referent referent, boolean isComputed) {
        return new NamedTerm(quantity(symbol, definition, referent, isComputed), definition, true);
    }

    private static Quantity quantity(Symbol symbol, Term definition, Referent referent, boolean isComputed) {
        return new Quantity(symbol, isComputed ? definition.value() : OptionalDouble.empty(), referent);
    }

    static OptionalDouble map(Term term, DoubleUnaryOperator operator) {
        OptionalDouble value = term.value();
        return value.isPresent() ? OptionalDouble.of(operator.applyAsDouble(value.getAsDouble())) : value;
    }

    /** The reduction of the terms' values from the first to the last; empty if one of them is. */
    static OptionalDouble fold(List<? extends Term> terms, DoubleBinaryOperator operator) {
        OptionalDouble result = terms.get(0).value();
        for (Term term : terms.subList(1, terms.size())) {
            OptionalDouble next = term.value();
            if (result.isEmpty() || next.isEmpty()) {
                return OptionalDouble.empty();
            }
            result = OptionalDouble.of(operator.applyAsDouble(result.getAsDouble(), next.getAsDouble()));
        }
        return result;
    }
}
