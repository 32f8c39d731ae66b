package org.backprop.explorer.model.landscape.plane;

import org.backprop.explorer.model.objective.Parameters;

/**
 * Two directions in parameter space with an origin: a coordinate system of a plane.
 *
 * @param origin the point at which both coordinates are 0
 * @param u the first direction
 * @param v the second direction, not parallel to {@code u}
 */
public record Axes(Parameters origin, Parameters u, Parameters v) {

    /**
     * Returns the coordinates of the point nearest to {@code parameters} in the plane through the origin along u and v.
     */
    public Coordinates coordinatesOf(Parameters parameters) {
        double[] displacement = parameters.toArray();
        for (int p = 0; p < displacement.length; p++) {
            displacement[p] -= origin.get(p);
        }
        return coefficients(displacement);
    }

    /**
     * Returns the coefficients of u and v that approximate {@code displacement} best in the least-squares sense; u and
     * v need not be orthogonal.
     */
    public Coordinates coefficients(double[] displacement) {
        double uu = 0;
        double uv = 0;
        double vv = 0;
        double su = 0;
        double sv = 0;
        for (int p = 0; p < displacement.length; p++) {
            uu += u.get(p) * u.get(p);
            uv += u.get(p) * v.get(p);
            vv += v.get(p) * v.get(p);
            su += displacement[p] * u.get(p);
            sv += displacement[p] * v.get(p);
        }
        double determinant = uu * vv - uv * uv;
        return new Coordinates((su * vv - sv * uv) / determinant, (sv * uu - su * uv) / determinant);
    }
}
