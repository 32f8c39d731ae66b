package org.backprop.explorer.view.landscape;

import org.backprop.explorer.model.landscape.Directions;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * The user's settings of the landscape.
 *
 * @param kind the kind of directions
 * @param x the index of the parameter on the horizontal axis
 * @param y the index of the parameter on the vertical axis
 * @param seed the seed of the random directions
 * @param style the display style
 */
record MapChoice(Kind kind, int x, int y, long seed, Style style) {

    /** The kinds of directions. */
    enum Kind {
        PARAMETERS,
        RANDOM,
        PRINCIPAL
    }

    /**
     * The display style of a landscape.
     *
     * @param logarithmic whether colors and heights follow the logarithm of the cost
     * @param threeDimensional whether it is shown in three dimensions
     */
    record Style(boolean logarithmic, boolean relief) {}

    /**
     * The initial settings: the first two weights into the first output neuron, or its only weight and the parameter
     * after it.
     */
    static MapChoice first(Snapshot snapshot) {
        ParameterLayout layout = snapshot.network().layout();
        int layers = snapshot.network().architecture().layers();
        int x = layout.weight(layers, 1, 1);
        boolean hasSecond = snapshot.network().architecture().size(layers) > 1;
        int y = hasSecond ? layout.weight(layers, 2, 1) : (x + 1) % layout.dimension();
        return new MapChoice(Kind.PARAMETERS, x, y, 1, new Style(false, false));
    }

    Directions directions() {
        return switch (kind) {
            case PARAMETERS -> new Directions.TwoParameters(x, y);
            case RANDOM -> new Directions.Random(seed);
            case PRINCIPAL -> new Directions.Principal();
        };
    }

    MapChoice with(Kind other) {
        return new MapChoice(other, x, y, seed, style);
    }

    /**
     * Returns these settings with parameter {@code index} on the horizontal axis, swapping the axes if it is on the
     * vertical one.
     */
    MapChoice across(int index) {
        return new MapChoice(Kind.PARAMETERS, index, index == y ? x : y, seed, style);
    }

    /**
     * Returns these settings with parameter {@code index} on the vertical axis, swapping the axes if it is on the
     * horizontal one.
     */
    MapChoice up(int index) {
        return new MapChoice(Kind.PARAMETERS, index == x ? y : x, index, seed, style);
    }

    MapChoice withNextSeed() {
        return new MapChoice(Kind.RANDOM, x, y, seed + 1, style);
    }

    MapChoice logarithmic(boolean is) {
        return new MapChoice(kind, x, y, seed, new Style(is, style.relief));
    }

    MapChoice relief(boolean is) {
        return new MapChoice(kind, x, y, seed, new Style(style.logarithmic, is));
    }
}
