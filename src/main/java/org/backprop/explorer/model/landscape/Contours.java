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
    private final Crossings points;
    private final Polylines lines;

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
        this.points = new Crossings(surface, level);
        this.lines = new Polylines(points);
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
                crossCell();
            }
        }
        return lines.join();
    }

    private void crossCell() {
        height[0] = surface.cost(column, row) - level;
        height[1] = surface.cost(column + 1, row) - level;
        height[2] = surface.cost(column + 1, row + 1) - level;
        height[3] = surface.cost(column, row + 1) - level;
        double lowest = Math.min(Math.min(height[0], height[1]), Math.min(height[2], height[3]));
        double highest = Math.max(Math.max(height[0], height[1]), Math.max(height[2], height[3]));
        if (lowest > 0 || highest < 0 || lowest == highest || !Double.isFinite(highest) || !Double.isFinite(lowest)) {
            return;
        }
        if (height[0] == 0 || height[1] == 0 || height[2] == 0 || height[3] == 0) {
            touch();
        } else {
            cross();
        }
    }

    /** Adds the one or two segments of a cell with no corner on the level. */
    private void cross() {
        int side = nextCrossed(0);
        int other = nextCrossed(side + 1);
        if (nextCrossed(other + 1) == SIDES) {
            lines.add(point(side), point(other));
            return;
        }
        double mean = 0.25 * height[0] + 0.25 * height[1] + 0.25 * height[2] + 0.25 * height[3];
        int cutOff = height[0] < 0 == mean < 0 ? 1 : 0;
        lines.add(point(cutOff), point((cutOff + 3) % SIDES));
        lines.add(point(cutOff + 1), point(cutOff + 2));
    }

    /**
     * Adds the segments of a cell with corners on the level. Sides on the level are segments. An intersection is joined
     * to the other intersection, or else to the nearer corner on the level; two opposite corners are joined if the
     * level passes between them.
     */
    private void touch() {
        for (int side = 0; side < SIDES; side++) {
            if (height[side] == 0 && height[after(side)] == 0) {
                lines.add(corner(side), corner(after(side)));
            }
        }
        int side = nextCrossed(0);
        int other = nextCrossed(side + 1);
        if (other < SIDES) {
            lines.add(point(side), point(other));
        } else if (side < SIDES) {
            lines.add(point(side), corner(onLevelBeyond(side)));
        } else if (height[0] == height[2] && height[1] * Math.signum(height[3]) < 0) {
            lines.add(corner(0), corner(2));
        } else if (height[1] == height[3] && height[0] * Math.signum(height[2]) < 0) {
            lines.add(corner(1), corner(3));
        }
    }

    /** A corner on the level across the cell; of two, the one nearer to the intersection of {@code side}. */
    private int onLevelBeyond(int side) {
        boolean beginning = Math.abs(height[side]) < Math.abs(height[after(side)]);
        int near = (side + (beginning ? 3 : 2)) % SIDES;
        int far = (side + (beginning ? 2 : 3)) % SIDES;
        return height[near] == 0 ? near : far;
    }

    /**
     * The first side, from {@code side} on, whose ends lie strictly on different sides of the level; 4 if there is
     * none.
     */
    private int nextCrossed(int side) {
        int next = side;
        while (next < SIDES && Math.signum(height[next]) * Math.signum(height[after(next)]) >= 0) {
            next++;
        }
        return next;
    }

    private static int after(int side) {
        return (side + 1) % SIDES;
    }

    /** The intersection of the level with {@code side}. */
    private int point(int side) {
        return switch (side) {
            case 0 -> points.alongRow(column, row);
            case 1 -> points.alongColumn(column + 1, row);
            case 2 -> points.alongRow(column, row + 1);
            default -> points.alongColumn(column, row);
        };
    }

    /** The corner at which {@code side} begins. */
    private int corner(int side) {
        return points.corner(column + (side == 1 || side == 2 ? 1 : 0), row + side / 2);
    }
}
