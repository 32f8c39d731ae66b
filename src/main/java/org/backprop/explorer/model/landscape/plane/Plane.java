package org.backprop.explorer.model.landscape.plane;

import org.backprop.explorer.model.objective.Parameters;

/** A plane in parameter space with two coordinates a and b. Immutable, compared by value. */
public sealed interface Plane permits ParameterPlane, SpannedPlane {

    /**
     * Copies the parameters at the coordinates ({@code a}, {@code b}) to {@code point}, of length {@link #dimension}.
     */
    void copyParametersTo(double a, double b, double[] point);

    /** Returns the coordinates of the point of this plane that is nearest to {@code parameters}. */
    Coordinates project(Parameters parameters);

    /** Returns the change of the projection's coordinates when the parameters change by {@code displacement}. */
    Coordinates projectDisplacement(double[] displacement);

    /**
     * Returns ∂L/∂a and ∂L/∂b, the slopes along the two coordinates, by the chain rule from ∂L/∂p in {@code gradient}.
     */
    Coordinates slopes(double[] gradient);

    /** Returns the plane parallel to this one, with the same coordinates, that goes through {@code parameters}. */
    Plane parallelThrough(Parameters parameters);

    /** Returns the parameters at the coordinates {@code at}. */
    default Parameters parametersAt(Coordinates at) {
        double[] point = new double[dimension()];
        copyParametersTo(at.a(), at.b(), point);
        return Parameters.of(point);
    }

    /** The number of parameters. */
    int dimension();
}
