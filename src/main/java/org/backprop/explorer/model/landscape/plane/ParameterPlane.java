package org.backprop.explorer.model.landscape.plane;

import org.backprop.explorer.model.objective.Parameters;

/**
 * The plane over two parameters, all others fixed; a point's coordinates are the two values themselves.
 *
 * @param base the parameters that the others' values are taken from; the two parameters' own values are set to 0
 * @param x the index of the first parameter, on the horizontal axis
 * @param y the index of the second parameter, on the vertical axis
 */
public record ParameterPlane(Parameters base, int x, int y) implements Plane {

    /** @throws IllegalArgumentException if both parameters are the same */
    public ParameterPlane {
        if (x == y) {
            throw new IllegalArgumentException("a map needs two different parameters");
        }
        base = base.with(x, 0).with(y, 0); // makes planes equal whichever of their points they were created with
    }

    @Override
    public void copyParametersTo(double a, double b, double[] point) {
        base.copyTo(point);
        point[x] = a;
        point[y] = b;
    }

    @Override
    public Coordinates project(Parameters parameters) {
        return new Coordinates(parameters.get(x), parameters.get(y));
    }

    @Override
    public Coordinates projectDisplacement(double[] displacement) {
        return new Coordinates(displacement[x], displacement[y]);
    }

    @Override
    public Coordinates slopes(double[] gradient) {
        return new Coordinates(gradient[x], gradient[y]);
    }

    @Override
    public ParameterPlane parallelThrough(Parameters parameters) {
        return new ParameterPlane(parameters, x, y);
    }

    @Override
    public int dimension() {
        return base.size();
    }
}
