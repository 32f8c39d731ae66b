package org.backprop.explorer.model.derivation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A sum of terms.
 *
 * @param terms the terms, at least one
 */
public record Sum(List<Term> terms) implements Term {
    /** Copies {@code terms}. */
    public Sum {
        terms = List.copyOf(terms);
    }

    @Override
    public OptionalDouble value() {
        return Terms.fold(terms, Double::sum);
    }

    @Override
    public String write(Script script, Level level) {
        StringBuilder sum = new StringBuilder(terms.get(0).write(script, level));
        int first = terms.size() > script.mostTerms() ? terms.size() - 1 : 1;
        if (first > 1) {
            for (int t = 1; t < script.mostTerms() - 1; t++) {
                append(sum, terms.get(t), script, level);
            }
            sum.append(" + ").append(script.ellipsis());
        }
        for (int t = first; t < terms.size(); t++) {
            append(sum, terms.get(t), script, level);
        }
        return sum.toString();
    }

    private static void append(StringBuilder sum, Term term, Script script, Level level) {
        boolean minus = term instanceof Negative;
        Term added = minus ? ((Negative) term).term() : term;
        sum.append(minus ? " - " : " + ").append(added.write(script, level, Binding.PRODUCT));
    }

    @Override
    public Binding binding(Level level) {
        return terms.size() == 1 ? terms.get(0).binding(level) : Binding.SUM;
    }
}
