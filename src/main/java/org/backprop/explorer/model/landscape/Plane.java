package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.objective.Parameters;

/**
 * A plane in parameter space, whose points are told by two coordinates; what a map is drawn of. Immutable, compared by
 * its numbers.
 */
public sealed interface Plane permits ParameterPlane, SpannedPlane {

    /** Sets {@code point} to the parameters at the coordinates ({@code a}, {@code b}). */
    void locate(double a, double b, double[] point);

    /** The coordinates of the point of this plane that is nearest to {@code parameters}. */
    Coordinates project(Parameters parameters);

    /** How the coordinates change, to first order, where the parameters change by {@code step}. */
    Coordinates projectStep(double[] step);

    /** ∂L/∂a and ∂L/∂b, the slopes along the two coordinates, where ∂L/∂p of each parameter p is {@code gradient}. */
    Coordinates slopes(double[] gradient);

    /** The plane of the same coordinates, parallel to this one, that {@code parameters} lie in. */
    Plane through(Parameters parameters);

    /** The parameters at the coordinates ({@code a}, {@code b}). */
    default Parameters at(Coordinates at) {
        double[] point = new double[dimension()];
        locate(at.a(), at.b(), point);
        return Parameters.of(point);
    }

    /** The number of parameters. */
    int dimension();
}
