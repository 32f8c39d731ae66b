package org.backprop.explorer.model.formula;

/** The degree to which a term is expanded when it is written. */
public enum Expansion {
    /** In symbols, named terms by their names. */
    SYMBOLS,
    /** In symbols, named terms by their definitions. */
    DEFINITIONS,
    /** In numbers, with a question mark for each value that has not been computed yet. */
    NUMBERS
}
