package org.backprop.explorer.model.formula;

/** The thing that a symbol or a number of a formula stands for, such as a weight of a network. */
public interface Referent {

    /** The referent of a symbol that stands for no particular thing. */
    Referent NONE = new Referent() {
        @Override
        public boolean isNone() {
            return true;
        }
    };

    /** Returns whether this is no particular thing. */
    default boolean isNone() {
        return false;
    }
}
