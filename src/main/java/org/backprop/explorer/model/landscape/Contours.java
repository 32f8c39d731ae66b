package org.backprop.explorer.model.landscape;

import java.util.List;

/**
 * Finds level lines by marching squares: in each cell of the grid straight pieces join the points at which the level
 * meets the cell's sides, found by linear interpolation. Where all four sides are crossed, the mean of the four corners
 * tells which of them belong together.
 *
 * <p>A corner exactly on the level is a point of the line itself, and two neighbours on it are a piece of the line, so
 * that a line along the grid is neither lost nor doubled. A cell all of which is on the level has no line in it.
 */
public final class Contours {

    private static final int SIDES = 4;

    private final Surface surface;
    private final double level;
    private final Crossings points;
    private final Polylines lines;

    /** The heights of the corners of the present cell above the level, going around; side s leads from s to s + 1. */
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
     * The lines on which {@code surface} has the cost {@code level}; they close, or begin and end at the border or at a
     * cell with a corner whose cost is not finite, which is left out (or where a ridge just as high as the level ends).
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

    /** The cell has no corner on the level: joins its two crossings, or its four by twos. */
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
     * The cell has corners on the level. Sides on it are lines. A crossing beside them leads to another crossing, or to
     * the nearer corner on the level; two opposite corners lead to each other if the level passes between.
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

    /** A corner on the level at the far side of the cell; of two, the one nearer to the crossing of {@code side}. */
    private int onLevelBeyond(int side) {
        boolean beginning = Math.abs(height[side]) < Math.abs(height[after(side)]);
        int near = (side + (beginning ? 3 : 2)) % SIDES;
        int far = (side + (beginning ? 2 : 3)) % SIDES;
        return height[near] == 0 ? near : far;
    }

    /** The first side from {@code side} on that leads from below the level to above it or back; 4 if none does. */
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

    /** Where the level crosses {@code side}. */
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
