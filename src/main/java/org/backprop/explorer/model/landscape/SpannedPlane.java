package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.objective.Parameters;

/**
 * A plane through a point, spanned by two directions.
 *
 * @param axes the directions and the origin of the coordinates
 * @param point a point of the plane
 * @param foot the coordinates of {@code point}
 */
public record SpannedPlane(Axes axes, Parameters point, Coordinates foot) implements Plane {

    /** A plane through {@code point} along these directions. */
    public SpannedPlane(Axes axes, Parameters point) {
        this(axes, point, axes.of(point));
    }

    /** {@inheritDoc} At the coordinates of {@link #point} this is the point itself, bit for bit. */
    @Override
    public void locate(double a, double b, double[] target) {
        double du = a - foot.a();
        double dv = b - foot.b();
        for (int p = 0; p < target.length; p++) {
            target[p] = point.get(p) + du * axes.u().get(p) + dv * axes.v().get(p);
        }
    }

    @Override
    public Coordinates project(Parameters parameters) {
        return axes.of(parameters);
    }

    @Override
    public Coordinates projectStep(double[] step) {
        return axes.along(step);
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
    public SpannedPlane through(Parameters parameters) {
        return new SpannedPlane(axes, parameters);
    }

    @Override
    public int dimension() {
        return point.size();
    }
}
