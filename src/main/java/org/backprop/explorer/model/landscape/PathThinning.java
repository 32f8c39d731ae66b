package org.backprop.explorer.model.landscape;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.landscape.plane.Coordinates;

/**
 * Thins a path while its points arrive one by one: keeps as few of them as vertices of a polyline from which no point
 * of the path is farther away than a given error.
 *
 * <p>The method is the cone intersection of Williams, "An Efficient Algorithm for the Piecewise Linear Approximation of
 * Planar Curves" (1978), and of Sklansky and Gonzalez, "Fast Polygonal Approximation of Digitized Curves" (1980): seen
 * from the last vertex, the lines that pass each later point within the error form a cone, and a point outside the
 * intersection of these cones makes the point before it a vertex. It takes constant time and no memory for each point
 * that is left out. A point nearer to the vertex than an earlier one makes a vertex too, since the path turns back
 * there; so does a point much later than the vertex.
 */
final class PathThinning {

    /** The first updates, which are drawn as dots, are all kept. */
    static final long KEPT_UPDATES = 80;
    /** The number of vertices beyond which the error is doubled. */
    private static final int MAX_VERTICES = 5000;
    /** Half the width of the strip around a line, in errors; together with the way back at most one error. */
    private static final double HALF_WIDTH = 0.8;

    /** The way back along the line that is no turn, in errors. */
    private static final double WAY_BACK = 0.6;
    /** The greatest ratio of the update counts of two vertices in a row. */
    private static final double MAX_COUNT_RATIO = 1.03;

    private final PathPrecision wanted;
    private final List<ProjectedPoint> vertices = new ArrayList<>();
    private PathPrecision precision;
    /** The number of vertices that are kept however little they matter. */
    private long keptCount;
    /** The last point; a vertex, or the next one unless a later point takes its place. */
    private ProjectedPoint last;

    /** The direction to the first point outside the error from the last vertex. */
    private double reference;
    /** The cone: the least and the greatest direction, relative to the reference. */
    private double low;

    private double high;
    /** The greatest distance of a point from the last vertex, in errors. */
    private double farthest;

    /** A path without points. */
    PathThinning(PathPrecision wanted) {
        this.wanted = wanted;
        this.precision = wanted;
    }

    private PathThinning(PathThinning other, List<ProjectedPoint> vertices) {
        this(other.wanted);
        precision = other.precision;
        this.vertices.addAll(vertices);
    }

    /** Returns a copy, which does not change when points are added here. */
    PathThinning copy() {
        PathThinning copy = new PathThinning(this, vertices);
        copy.continueAs(this);
        return copy;
    }

    private void continueAs(PathThinning other) {
        keptCount = other.keptCount;
        last = other.last;
        reference = other.reference;
        low = other.low;
        high = other.high;
        farthest = other.farthest;
    }

    /** Returns the path up to {@code updateCount}, or a little less. */
    PathThinning until(long updateCount) {
        List<ProjectedPoint> remaining = points().stream()
                .filter(point -> point.updateCount() <= updateCount)
                .toList();
        PathThinning shorter = new PathThinning(this, remaining);
        shorter.last = remaining.isEmpty() ? null : remaining.get(remaining.size() - 1);
        shorter.keptCount =
                remaining.stream().filter(PathThinning::isAlwaysKept).count();
        return shorter;
    }

    /** The precision asked for, which is kept unless that would take too many vertices. */
    PathPrecision wanted() {
        return wanted;
    }

    private static boolean isAlwaysKept(ProjectedPoint point) {
        return point.updateCount() <= KEPT_UPDATES || point.isEdited();
    }

    /** The number of updates done at the last point; −1 if there is none. */
    long lastUpdateCount() {
        return last == null ? -1 : last.updateCount();
    }

    /** Returns the vertices; the last point is the last of them. */
    List<ProjectedPoint> points() {
        List<ProjectedPoint> points = new ArrayList<>(vertices);
        if (last != null && vertices.get(vertices.size() - 1) != last) {
            points.add(last);
        }
        return points;
    }

    /** Adds the next point of the path. */
    void add(ProjectedPoint point) {
        if (last == null || isAlwaysKept(point)) {
            keepLast();
            keep(point);
            keptCount++;
        } else {
            addIfNeeded(point);
        }
        last = point;
        if (vertices.size() - keptCount > MAX_VERTICES) {
            coarsen();
        }
    }

    private void addIfNeeded(ProjectedPoint point) {
        if (isLater(point) || !isOnLine(point.coordinates())) {
            keepLast();
        }
        double distance = distance(point.coordinates());
        if (distance > HALF_WIDTH) {
            narrow(direction(point.coordinates()), StrictMath.asin(HALF_WIDTH / distance));
            farthest = Math.max(farthest, distance);
        }
    }

    /** Returns whether {@code point} is so much later than the last vertex that its opacity may be another. */
    private boolean isLater(ProjectedPoint point) {
        return point.updateCount()
                > MAX_COUNT_RATIO * vertices.get(vertices.size() - 1).updateCount();
    }

    private void keepLast() {
        if (last != null && vertices.get(vertices.size() - 1) != last) {
            keep(last);
        }
    }

    private void keep(ProjectedPoint point) {
        vertices.add(point);
        farthest = 0;
    }

    /** Returns whether the line from the last vertex to {@code point} passes all points between within the error. */
    private boolean isOnLine(Coordinates point) {
        if (farthest == 0) {
            return true;
        }
        double distance = distance(point);
        if (distance > precision.maxLength() || distance < farthest - WAY_BACK) {
            return false;
        }
        double turn = Math.IEEEremainder(direction(point) - reference, 2 * Math.PI);
        return turn >= low && turn <= high;
    }

    private void narrow(double direction, double halfAngle) {
        if (farthest == 0) {
            reference = direction;
            low = -halfAngle;
            high = halfAngle;
        } else {
            double turn = Math.IEEEremainder(direction - reference, 2 * Math.PI);
            low = Math.max(low, turn - halfAngle);
            high = Math.min(high, turn + halfAngle);
        }
    }

    private double distance(Coordinates point) {
        double x = x(point);
        double y = y(point);
        return Math.sqrt(x * x + y * y);
    }

    private double direction(Coordinates point) {
        return StrictMath.atan2(y(point), x(point));
    }

    private double x(Coordinates point) {
        return (point.a() - vertices.get(vertices.size() - 1).coordinates().a()) / precision.a();
    }

    private double y(Coordinates point) {
        return (point.b() - vertices.get(vertices.size() - 1).coordinates().b()) / precision.b();
    }

    /**
     * Doubles the error until at most half as many vertices are left; the errors add up to less than twice the last.
     */
    private void coarsen() {
        while (vertices.size() - keptCount > MAX_VERTICES / 2) {
            List<ProjectedPoint> points = points();
            precision = precision.coarser();
            vertices.clear();
            keptCount = 0;
            last = null;
            points.forEach(this::add);
        }
    }
}
