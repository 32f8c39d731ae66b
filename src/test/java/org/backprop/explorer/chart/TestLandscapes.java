package org.backprop.explorer.chart;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.Contours;
import org.backprop.explorer.model.landscape.CostFunction;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.LandscapePath;
import org.backprop.explorer.model.landscape.PathPoint;
import org.backprop.explorer.model.landscape.ProjectedPoint;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.landscape.plane.ParameterPlane;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.numeric.Grid;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Regularization;

/** Landscapes of L = ¼ (v² + w²), from −4 to 4 along both axes. */
final class TestLandscapes {

    static final Interval RANGE = new Interval(-4, 4);

    private static final int POINTS = 65;
    private static final CostFunction BOWL = new CostFunction(
            new NetworkObjective(
                    new Architecture(List.of(2, 1), List.of(Activation.IDENTITY), false, Loss.HALF_SQUARED_ERROR),
                    DataSet.of(new double[][] {{1, 0}, {0, 1}}, new double[][] {{0}, {0}})),
            Regularization.NONE);
    private static final Plane PLANE = new ParameterPlane(Parameters.of(0, 0), 0, 1);
    private static final Surface SURFACE = Surface.compute(
                    BOWL.evaluator(), PLANE, new Grid(RANGE, RANGE, POINTS, POINTS), () -> false)
            .orElseThrow();

    private TestLandscapes() {}

    /** With the level line L = 1, which is a circle of radius 2. */
    static Landscape of(List<PathPoint> path, Landscape.Position position) {
        return new Landscape(BOWL, SURFACE, Contours.of(SURFACE, 1), LandscapePath.of(path), position);
    }

    /** The point of the path after {@code update} updates. */
    static PathPoint point(long update, double a, double b) {
        double cost = (a * a + b * b) / 4;
        return new PathPoint(new ProjectedPoint(update, new Coordinates(a, b), false), cost, cost);
    }

    /** At {@code point}, with the negative gradient (a, b). */
    static Landscape.Position position(PathPoint point, double a, double b) {
        Coordinates descent = new Coordinates(a, b);
        return new Landscape.Position(
                point,
                Optional.of(new Landscape.Derivatives(new Coordinates(-a, -b), descent)),
                Optional.empty(),
                Optional.empty());
    }
}
