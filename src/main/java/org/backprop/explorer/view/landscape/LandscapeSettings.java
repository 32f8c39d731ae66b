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
record LandscapeSettings(Kind kind, int x, int y, long seed, Style style) {

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
    record Style(boolean logarithmic, boolean threeDimensional) {}

    /**
     * Returns the initial settings: the first two weights into the first output neuron, or its only weight and the
     * parameter after it.
     */
    static LandscapeSettings initial(Snapshot snapshot) {
        ParameterLayout layout = snapshot.network().layout();
        int layers = snapshot.network().architecture().layerCount();
        int x = layout.weightIndex(layers, 1, 1);
        boolean hasSecond = snapshot.network().architecture().size(layers) > 1;
        int y = hasSecond ? layout.weightIndex(layers, 2, 1) : (x + 1) % layout.dimension();
        return new LandscapeSettings(Kind.PARAMETERS, x, y, 1, new Style(false, false));
    }

    Directions directions() {
        return switch (kind) {
            case PARAMETERS -> new Directions.TwoParameters(x, y);
            case RANDOM -> new Directions.RandomDirections(seed);
            case PRINCIPAL -> new Directions.PrincipalComponents();
        };
    }

    LandscapeSettings withKind(Kind other) {
        return new LandscapeSettings(other, x, y, seed, style);
    }

    /**
     * Returns these settings with parameter {@code index} on the horizontal axis, swapping the axes if it is on the
     * vertical one.
     */
    LandscapeSettings withX(int index) {
        return new LandscapeSettings(Kind.PARAMETERS, index, index == y ? x : y, seed, style);
    }

    /**
     * Returns these settings with parameter {@code index} on the vertical axis, swapping the axes if it is on the
     * horizontal one.
     */
    LandscapeSettings withY(int index) {
        return new LandscapeSettings(Kind.PARAMETERS, index == x ? y : x, index, seed, style);
    }

    LandscapeSettings withNextSeed() {
        return new LandscapeSettings(Kind.RANDOM, x, y, seed + 1, style);
    }

    LandscapeSettings withLogarithmic(boolean logarithmic) {
        return new LandscapeSettings(kind, x, y, seed, new Style(logarithmic, style.threeDimensional));
    }

    LandscapeSettings withThreeDimensional(boolean threeDimensional) {
        return new LandscapeSettings(kind, x, y, seed, new Style(style.logarithmic, threeDimensional));
    }
}
