package org.backprop.explorer.model.derivation;

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
    public String write(Script script, Level level) {
        if (factors.size() == 1) {
            return factors.get(0).write(script, level);
        }
        List<String> written = new ArrayList<>();
        for (Term factor : factors) {
            written.add(factor.write(script, level, Binding.PRODUCT));
        }
        return script.product(written, level);
    }

    @Override
    public Binding binding(Level level) {
        return factors.size() == 1 ? factors.get(0).binding(level) : Binding.PRODUCT;
    }
}
