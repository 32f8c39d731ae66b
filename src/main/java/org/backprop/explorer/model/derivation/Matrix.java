package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;

/**
 * A matrix, vector or scalar in a matrix equation.
 *
 * @param symbol its symbol
 * @param rows its rows; a vector is a column, with one entry in each row
 * @param number whether it is a scalar, written as its only entry
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

    /** A scalar. */
    static Matrix number(Quantity quantity) {
        return new Matrix(quantity.symbol(), List.of(List.of(quantity)), true);
    }

    /** A column vector. */
    static Matrix vector(Symbol symbol, List<Term> entries) {
        return new Matrix(symbol, entries.stream().map(List::of).toList());
    }

    /** The matrix as its symbol or, with {@link Level#NUMBERS}, as its entries. */
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
