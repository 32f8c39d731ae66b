package org.backprop.explorer.model.landscape.plane;

import org.backprop.explorer.model.objective.Parameters;

/**
 * A plane through a point, spanned by two directions.
 *
 * @param axes the directions and the origin of the coordinates
 * @param point a point of the plane
 * @param pointCoordinates the coordinates of {@code point}
 */
public record SpannedPlane(Axes axes, Parameters point, Coordinates pointCoordinates) implements Plane {

    /** A plane through {@code point} along these directions. */
    public SpannedPlane(Axes axes, Parameters point) {
        this(axes, point, axes.coordinatesOf(point));
    }

    /** {@inheritDoc} At the coordinates of {@link #point} this is the point itself, bit for bit. */
    @Override
    public void copyParametersTo(double a, double b, double[] target) {
        double du = a - pointCoordinates.a();
        double dv = b - pointCoordinates.b();
        for (int p = 0; p < target.length; p++) {
            target[p] = point.get(p) + du * axes.u().get(p) + dv * axes.v().get(p);
        }
    }

    @Override
    public Coordinates project(Parameters parameters) {
        return axes.coordinatesOf(parameters);
    }

    @Override
    public Coordinates projectDisplacement(double[] displacement) {
        return axes.coefficients(displacement);
    }

    @Override
    public Coordinates slopes(double[] gradient) {
        double a = 0;
        double b = 0;
        for (int p = 0; p < gradient.length; p++) {
            a += gradient[p] * axes.u().get(p);
            b += gradient[p] * axes.v().get(p);
        }
        return new Coordinates(a, b);
    }

    @Override
    public SpannedPlane parallelThrough(Parameters parameters) {
        return new SpannedPlane(axes, parameters);
    }

    @Override
    public int dimension() {
        return point.size();
    }
}
