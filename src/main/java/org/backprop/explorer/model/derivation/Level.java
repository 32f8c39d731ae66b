package org.backprop.explorer.model.derivation;

/** How deep a term is written out. */
public enum Level {
    /** By its symbols; what has a name of its own by that. */
    SYMBOLS,
    /** By its symbols; what has a name of its own by what that means. */
    MEANING,
    /** By numbers, with a question mark for what has not come about. */
    NUMBERS
}
