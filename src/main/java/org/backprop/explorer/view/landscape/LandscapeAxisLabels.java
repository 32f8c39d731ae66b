package org.backprop.explorer.view.landscape;

import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.ParameterSymbol;

/** The axis labels of landscapes. */
final class LandscapeAxisLabels {

    private LandscapeAxisLabels() {}

    /** Returns the labels of the two axes. */
    static LandscapePlot.AxisLabels of(LandscapeSettings settings, Snapshot snapshot) {
        return switch (settings.kind()) {
            case PARAMETERS ->
                new LandscapePlot.AxisLabels(
                        ParameterSymbol.of(snapshot, settings.x()), ParameterSymbol.of(snapshot, settings.y()));
            case RANDOM ->
                new LandscapePlot.AxisLabels(
                        Texts.text("landscape.axis.random", 1), Texts.text("landscape.axis.random", 2));
            case PRINCIPAL ->
                new LandscapePlot.AxisLabels(
                        Texts.text("landscape.axis.principal", 1), Texts.text("landscape.axis.principal", 2));
        };
    }
}
