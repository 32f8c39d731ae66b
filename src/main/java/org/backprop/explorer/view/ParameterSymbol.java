package org.backprop.explorer.view;

import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.timeline.Snapshot;

/** The symbol of a parameter on the screen. */
public final class ParameterSymbol {

    private ParameterSymbol() {}

    /** Returns the symbol of parameter {@code index} of the network in {@code snapshot}, with its indices. */
    public static String of(Snapshot snapshot, int index) {
        return Notation.of(snapshot.network().architecture())
                .parameter(snapshot.network().layout().name(index))
                .unicode();
    }
}
