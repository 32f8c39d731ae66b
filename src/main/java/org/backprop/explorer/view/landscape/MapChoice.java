package org.backprop.explorer.view.landscape;

import org.backprop.explorer.model.landscape.Directions;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * What a person has chosen to see of the landscape.
 *
 * @param kind the kind of directions
 * @param x the parameter that goes across
 * @param y the parameter that goes up
 * @param seed tells pairs of random directions apart
 * @param style how it is drawn
 */
record MapChoice(Kind kind, int x, int y, long seed, Style style) {

    /** Kinds of directions. */
    enum Kind {
        PARAMETERS,
        RANDOM,
        PRINCIPAL
    }

    /**
     * How a landscape is drawn.
     *
     * @param logarithmic whether colours and heights go by the logarithm of the cost
     * @param relief whether it is seen from the side
     */
    record Style(boolean logarithmic, boolean relief) {}

    /** The first two weights that lead to the first output, or what comes next to that. */
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

    /** With {@code index} across; what was there goes up if it would be the same. */
    MapChoice across(int index) {
        return new MapChoice(Kind.PARAMETERS, index, index == y ? x : y, seed, style);
    }

    /** With {@code index} up; what was there goes across if it would be the same. */
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
