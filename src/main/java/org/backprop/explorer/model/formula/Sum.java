package org.backprop.explorer.model.formula;

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
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        StringBuilder sum = new StringBuilder(terms.get(0).write(formulaWriter, expansion));
        int tailStart = terms.size() > formulaWriter.maxTerms() ? terms.size() - 1 : 1;
        if (tailStart > 1) {
            for (int t = 1; t < formulaWriter.maxTerms() - 1; t++) {
                append(sum, terms.get(t), formulaWriter, expansion);
            }
            sum.append(" + ").append(formulaWriter.ellipsis());
        }
        for (int t = tailStart; t < terms.size(); t++) {
            append(sum, terms.get(t), formulaWriter, expansion);
        }
        return sum.toString();
    }

    private static void append(StringBuilder sum, Term term, FormulaWriter formulaWriter, Expansion expansion) {
        boolean isNegated = term instanceof Negation;
        Term added = isNegated ? ((Negation) term).term() : term;
        sum.append(isNegated ? " - " : " + ").append(added.write(formulaWriter, expansion, Precedence.PRODUCT));
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return terms.size() == 1 ? terms.get(0).precedence(expansion) : Precedence.SUM;
    }
}
