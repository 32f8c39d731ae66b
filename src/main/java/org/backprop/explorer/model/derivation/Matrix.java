package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;

/**
 * A matrix of quantities.
 *
 * @param symbol its symbol
 * @param rows its rows; a vector has rows of one
 * @param number whether it is no matrix but its one entry, a number among matrices
 */
public record Matrix(Symbol symbol, List<List<Term>> rows, boolean number) {

    /** Copies {@code rows}. */
    public Matrix {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A matrix of {@code rows}. */
    Matrix(Symbol symbol, List<List<Term>> rows) {
        this(symbol, rows, false);
    }

    /** A number among matrices. */
    static Matrix number(Quantity quantity) {
        return new Matrix(quantity.symbol(), List.of(List.of(quantity)), true);
    }

    /** A vector, which stands upright. */
    static Matrix vector(Symbol symbol, List<Term> entries) {
        return new Matrix(symbol, entries.stream().map(List::of).toList());
    }

    /** The matrix by its symbol or by its numbers. */
    String write(Script script, Level level) {
        if (level != Level.NUMBERS) {
            return script.symbol(symbol, Element.NOTHING);
        }
        if (number) {
            return rows.get(0).get(0).write(script, level);
        }
        List<List<String>> written = new ArrayList<>();
        for (List<Term> row : rows) {
            written.add(row.stream().map(entry -> entry.write(script, level)).toList());
        }
        return script.matrix(written);
    }
}
