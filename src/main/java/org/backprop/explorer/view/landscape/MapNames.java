package org.backprop.explorer.view.landscape;

import org.backprop.explorer.chart.LandscapePlot;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.ParameterLetter;
import org.backprop.explorer.view.Texts;

/** The axis labels of landscapes. */
final class MapNames {

    private MapNames() {}

    /** Returns the labels of the two axes. */
    static LandscapePlot.Names of(MapChoice choice, Snapshot snapshot) {
        return switch (choice.kind()) {
            case PARAMETERS ->
                new LandscapePlot.Names(
                        ParameterLetter.of(snapshot, choice.x()), ParameterLetter.of(snapshot, choice.y()));
            case RANDOM ->
                new LandscapePlot.Names(Texts.text("landscape.axis.random", 1), Texts.text("landscape.axis.random", 2));
            case PRINCIPAL ->
                new LandscapePlot.Names(
                        Texts.text("landscape.axis.principal", 1), Texts.text("landscape.axis.principal", 2));
        };
    }
}
