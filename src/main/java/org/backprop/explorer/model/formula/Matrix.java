package org.backprop.explorer.model.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * A matrix, vector or scalar in a matrix equation.
 *
 * @param symbol its symbol
 * @param rows its rows; a vector is a column, with one entry in each row
 * @param isScalar whether it is a scalar, written as its only entry
 */
public record Matrix(Symbol symbol, List<List<Term>> rows, boolean isScalar) {

    /** Copies {@code rows}. */
    public Matrix {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A matrix of {@code rows}. */
    public Matrix(Symbol symbol, List<List<Term>> rows) {
        this(symbol, rows, false);
    }

    /** A scalar. */
    public static Matrix scalar(Quantity quantity) {
        return new Matrix(quantity.symbol(), List.of(List.of(quantity)), true);
    }

    /** A column vector. */
    public static Matrix vector(Symbol symbol, List<Term> entries) {
        return new Matrix(symbol, entries.stream().map(List::of).toList());
    }

    /** The matrix as its symbol or, with {@link Expansion#NUMBERS}, as its entries. */
    public String write(FormulaWriter formulaWriter, Expansion expansion) {
        if (expansion != Expansion.NUMBERS) {
            return formulaWriter.symbol(symbol, Referent.NONE);
        }
        if (isScalar) {
            return rows.get(0).get(0).write(formulaWriter, expansion);
        }
        List<List<String>> rowTexts = new ArrayList<>();
        for (List<Term> row : rows) {
            rowTexts.add(row.stream()
                    .map(entry -> entry.write(formulaWriter, expansion))
                    .toList());
        }
        return formulaWriter.matrix(rowTexts);
    }
}
