package org.backprop.explorer.model.landscape;

import org.backprop.explorer.model.objective.Parameters;

/**
 * All values of two parameters, the rest held still; a point's coordinates are the two values themselves.
 *
 * @param rest the values of the rest; its values of the two count as 0
 * @param x the index of the first parameter
 * @param y the index of the second
 */
public record ParameterPlane(Parameters rest, int x, int y) implements Plane {

    /** @throws IllegalArgumentException if both parameters are the same */
    public ParameterPlane {
        if (x == y) {
            throw new IllegalArgumentException("a map needs two different parameters");
        }
        rest = rest.with(x, 0).with(y, 0); // so that planes are equal whatever point of theirs they were made by
    }

    @Override
    public void locate(double a, double b, double[] point) {
        rest.copyTo(point);
        point[x] = a;
        point[y] = b;
    }

    @Override
    public Coordinates project(Parameters parameters) {
        return new Coordinates(parameters.get(x), parameters.get(y));
    }

    @Override
    public Coordinates projectStep(double[] step) {
        return new Coordinates(step[x], step[y]);
    }

    @Override
    public Coordinates slopes(double[] gradient) {
        return new Coordinates(gradient[x], gradient[y]);
    }

    @Override
    public ParameterPlane through(Parameters parameters) {
        return new ParameterPlane(parameters, x, y);
    }

    @Override
    public int dimension() {
        return rest.size();
    }
}
