package org.backprop.explorer.model.landscape;

import java.util.List;

/**
 * Computes contour lines by marching squares: in each cell of the grid, segments join the points at which the level
 * intersects the cell's sides, found by linear interpolation. In a saddle cell, where all four sides are intersected,
 * the mean of the four corners decides which intersections are joined.
 *
 * <p>A corner exactly on the level is a point of the line, and two neighbor corners on it are a segment, so that a line
 * along the grid is neither lost nor duplicated. A cell with all four corners on the level has no segments.
 */
public final class Contours {

    private static final int SIDES = 4;

    private final Surface surface;
    private final double level;
    private final EdgeIntersections intersections;
    private final PolylineBuilder polylines;

    /**
     * The corners of the present cell, in order around it: their costs minus the level. Side s joins corners s and s +
     * 1.
     */
    private final double[] height = new double[SIDES];

    private int column;
    private int row;

    private Contours(Surface surface, double level) {
        this.surface = surface;
        this.level = level;
        this.intersections = new EdgeIntersections(surface, level);
        this.polylines = new PolylineBuilder(intersections);
    }

    /**
     * Returns the lines on which {@code surface} has the cost {@code level}. Each is closed, or begins and ends at the
     * border, at a cell with a non-finite corner, which is skipped, or at the end of a ridge exactly as high as the
     * level.
     */
    public static List<Contour> of(Surface surface, double level) {
        return new Contours(surface, level).march();
    }

    private List<Contour> march() {
        for (row = 0; row < surface.grid().rows() - 1; row++) {
            for (column = 0; column < surface.grid().columns() - 1; column++) {
                addCell();
            }
        }
        return polylines.build();
    }

    private void addCell() {
        height[0] = surface.cost(column, row) - level;
        height[1] = surface.cost(column + 1, row) - level;
        height[2] = surface.cost(column + 1, row + 1) - level;
        height[3] = surface.cost(column, row + 1) - level;
        double min = Math.min(Math.min(height[0], height[1]), Math.min(height[2], height[3]));
        double max = Math.max(Math.max(height[0], height[1]), Math.max(height[2], height[3]));
        if (min > 0 || max < 0 || min == max || !Double.isFinite(max) || !Double.isFinite(min)) {
            return;
        }
        if (height[0] == 0 || height[1] == 0 || height[2] == 0 || height[3] == 0) {
            addSegmentsThroughCorners();
        } else {
            addSegmentsBetweenSides();
        }
    }

    /** Adds the one or two segments of a cell with no corner on the level. */
    private void addSegmentsBetweenSides() {
        int side = nextIntersectedSide(0);
        int other = nextIntersectedSide(side + 1);
        if (nextIntersectedSide(other + 1) == SIDES) {
            polylines.add(intersection(side), intersection(other));
            return;
        }
        double mean = 0.25 * height[0] + 0.25 * height[1] + 0.25 * height[2] + 0.25 * height[3];
        int firstSide = height[0] < 0 == mean < 0 ? 1 : 0;
        polylines.add(intersection(firstSide), intersection((firstSide + 3) % SIDES));
        polylines.add(intersection(firstSide + 1), intersection(firstSide + 2));
    }

    /**
     * Adds the segments of a cell with corners on the level. Sides on the level are segments. An intersection is joined
     * to the other intersection, or else to the nearer corner on the level; two opposite corners are joined if the
     * level passes between them.
     */
    private void addSegmentsThroughCorners() {
        for (int side = 0; side < SIDES; side++) {
            if (height[side] == 0 && height[next(side)] == 0) {
                polylines.add(corner(side), corner(next(side)));
            }
        }
        int side = nextIntersectedSide(0);
        int other = nextIntersectedSide(side + 1);
        if (other < SIDES) {
            polylines.add(intersection(side), intersection(other));
        } else if (side < SIDES) {
            polylines.add(intersection(side), corner(oppositeCornerOnLevel(side)));
        } else if (height[0] == height[2] && height[1] * Math.signum(height[3]) < 0) {
            polylines.add(corner(0), corner(2));
        } else if (height[1] == height[3] && height[0] * Math.signum(height[2]) < 0) {
            polylines.add(corner(1), corner(3));
        }
    }

    /** A corner on the level across the cell; of two, the one nearer to the intersection of {@code side}. */
    private int oppositeCornerOnLevel(int side) {
        boolean isNearFirstCorner = Math.abs(height[side]) < Math.abs(height[next(side)]);
        int near = (side + (isNearFirstCorner ? 3 : 2)) % SIDES;
        int far = (side + (isNearFirstCorner ? 2 : 3)) % SIDES;
        return height[near] == 0 ? near : far;
    }

    /**
     * The first side, from {@code side} on, whose ends lie strictly on different sides of the level; 4 if there is
     * none.
     */
    private int nextIntersectedSide(int side) {
        int next = side;
        while (next < SIDES && Math.signum(height[next]) * Math.signum(height[next(next)]) >= 0) {
            next++;
        }
        return next;
    }

    private static int next(int side) {
        return (side + 1) % SIDES;
    }

    /** The intersection of the level with {@code side}. */
    private int intersection(int side) {
        return switch (side) {
            case 0 -> intersections.onRowEdge(column, row);
            case 1 -> intersections.onColumnEdge(column + 1, row);
            case 2 -> intersections.onRowEdge(column, row + 1);
            default -> intersections.onColumnEdge(column, row);
        };
    }

    /** The corner at which {@code side} begins. */
    private int corner(int side) {
        return intersections.corner(column + (side == 1 || side == 2 ? 1 : 0), row + side / 2);
    }
}
