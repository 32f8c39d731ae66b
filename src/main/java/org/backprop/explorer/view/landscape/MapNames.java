package org.backprop.explorer.view.landscape;

import org.backprop.explorer.chart.LandscapePlot;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Texts;

/** What coordinates of maps are called. */
final class MapNames {

    private MapNames() {}

    /** The names at the axes. */
    static LandscapePlot.Names of(MapChoice choice, Snapshot snapshot) {
        return switch (choice.kind()) {
            case PARAMETERS -> new LandscapePlot.Names(symbol(choice.x(), snapshot), symbol(choice.y(), snapshot));
            case RANDOM ->
                new LandscapePlot.Names(Texts.text("landscape.axis.random", 1), Texts.text("landscape.axis.random", 2));
            case PRINCIPAL ->
                new LandscapePlot.Names(
                        Texts.text("landscape.axis.principal", 1), Texts.text("landscape.axis.principal", 2));
        };
    }

    /** The letter of parameter {@code index}, with its indices. */
    static String symbol(int index, Snapshot snapshot) {
        return Notation.of(snapshot.network().architecture())
                .parameter(snapshot.network().layout().name(index))
                .unicode();
    }
}
