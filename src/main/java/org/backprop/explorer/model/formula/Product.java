package org.backprop.explorer.model.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A product of terms.
 *
 * @param factors the factors, at least one
 */
public record Product(List<Term> factors) implements Term {
    /** Copies {@code factors}. */
    public Product {
        factors = List.copyOf(factors);
    }

    @Override
    public OptionalDouble value() {
        return Terms.fold(factors, (a, b) -> a * b);
    }

    @Override
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        if (factors.size() == 1) {
            return factors.get(0).write(formulaWriter, expansion);
        }
        List<String> factorTexts = new ArrayList<>();
        for (Term factor : factors) {
            factorTexts.add(factor.write(formulaWriter, expansion, Precedence.PRODUCT));
        }
        return formulaWriter.product(factorTexts, expansion);
    }

    @Override
    public Precedence precedence(Expansion expansion) {
        return factors.size() == 1 ? factors.get(0).precedence(expansion) : Precedence.PRODUCT;
    }
}
