package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/**
 * Contour lines on grids of random heights, against properties that hold for any grid: real heights and whole heights,
 * of which many lie on the level exactly, with holes and without.
 */
class RandomContoursTest {

    private static final int CASES = 1000;
    private static final double LEVEL = 2;

    private record Point(double x, double y) {

        /** The height there by bilinear interpolation between the corners of a cell. */
        double height(Surface surface) {
            int column = (int) Math.min(x, surface.grid().columns() - 2.0);
            int row = (int) Math.min(y, surface.grid().rows() - 2.0);
            double s = x - column;
            double t = y - row;
            return weighted(surface.cost(column, row), (1 - s) * (1 - t))
                    + weighted(surface.cost(column + 1, row), s * (1 - t))
                    + weighted(surface.cost(column, row + 1), (1 - s) * t)
                    + weighted(surface.cost(column + 1, row + 1), s * t);
        }

        private static double weighted(double height, double weight) {
            return weight == 0 ? 0 : weight * height;
        }
    }

    /** A segment of a line, equal in both directions. */
    private record Piece(Point from, Point to) {

        static Piece between(Point a, Point b) {
            boolean ahead = a.x != b.x ? a.x < b.x : a.y < b.y;
            return ahead ? new Piece(a, b) : new Piece(b, a);
        }
    }

    private interface Check {
        void lines(String name, Surface surface, List<Contour> lines);
    }

    private static void forEach(Check check) {
        for (int seed = 0; seed < CASES; seed++) {
            Surface surface = surface(new Random(seed), seed % 2 == 0, seed % 4 < 2 ? 0 : 0.06);
            check.lines("case " + seed, surface, Contours.of(surface, LEVEL));
        }
    }

    private static Surface surface(Random random, boolean whole, double holes) {
        int columns = 2 + random.nextInt(9);
        int rows = 2 + random.nextInt(9);
        DoubleSupplier height = whole ? () -> random.nextInt(5) : () -> 4 * random.nextDouble();
        return Surfaces.of(
                columns,
                DoubleStream.generate(
                                () -> random.nextDouble() < holes ? Double.POSITIVE_INFINITY : height.getAsDouble())
                        .limit((long) columns * rows)
                        .toArray());
    }

    private static List<Point> points(Contour line) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            points.add(new Point(line.x(i), line.y(i)));
        }
        return points;
    }

    private static List<Piece> pieces(Contour line) {
        List<Point> points = points(line);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            pieces.add(Piece.between(points.get(i - 1), points.get(i)));
        }
        if (line.isClosed()) {
            pieces.add(Piece.between(points.get(points.size() - 1), points.get(0)));
        }
        return pieces;
    }

    @Test
    void each_point_lies_on_the_level() {
        forEach((name, surface, lines) -> lines.forEach(line -> points(line)
                .forEach(point -> assertEquals(LEVEL, point.height(surface), 1e-13, () -> name + " at " + point))));
    }

    @Test
    void no_piece_is_there_twice_or_without_length() {
        forEach((name, surface, lines) -> {
            List<Piece> pieces =
                    lines.stream().flatMap(line -> pieces(line).stream()).toList();
            assertEquals(pieces.size(), pieces.stream().distinct().count(), name);
            pieces.forEach(piece -> assertNotEquals(piece.from(), piece.to(), name));
        });
    }

    /** Both ends of a segment lie in one cell with finite costs. */
    @Test
    void each_piece_crosses_one_cell() {
        forEach((name, surface, lines) -> lines.forEach(line -> pieces(line).forEach(piece -> {
            int column = (int) Math.min(
                    Math.min(piece.from().x(), piece.to().x()), surface.grid().columns() - 2.0);
            int row = (int) Math.min(
                    Math.min(piece.from().y(), piece.to().y()), surface.grid().rows() - 2.0);
            assertTrue(Math.max(piece.from().x(), piece.to().x()) <= column + 1, () -> name + " " + piece);
            assertTrue(Math.max(piece.from().y(), piece.to().y()) <= row + 1, () -> name + " " + piece);
        })));
    }

    /** The corners of the grid line from (column, row) to the next of the row, or of the column. */
    private interface Side {
        void check(double low, double high, Point from, Point to, boolean inWholeCell);
    }

    private static void forEachSide(Surface surface, Side side) {
        for (int row = 0; row < surface.grid().rows(); row++) {
            for (int column = 0; column < surface.grid().columns(); column++) {
                Point from = new Point(column, row);
                if (column + 1 < surface.grid().columns()) {
                    boolean whole = isWhole(surface, column, row - 1) || isWhole(surface, column, row);
                    side.check(
                            surface.cost(column, row),
                            surface.cost(column + 1, row),
                            from,
                            new Point(column + 1, row),
                            whole);
                }
                if (row + 1 < surface.grid().rows()) {
                    boolean whole = isWhole(surface, column - 1, row) || isWhole(surface, column, row);
                    side.check(
                            surface.cost(column, row),
                            surface.cost(column, row + 1),
                            from,
                            new Point(column, row + 1),
                            whole);
                }
            }
        }
    }

    /** Returns whether there is a cell with this lower left corner and only finite costs. */
    private static boolean isWhole(Surface surface, int column, int row) {
        return column >= 0
                && row >= 0
                && column + 1 < surface.grid().columns()
                && row + 1 < surface.grid().rows()
                && Double.isFinite(surface.cost(column, row) + surface.cost(column + 1, row))
                && Double.isFinite(surface.cost(column, row + 1) + surface.cost(column + 1, row + 1));
    }

    @Test
    void each_side_of_a_cell_that_leads_through_the_level_is_crossed_exactly_once() {
        forEach((name, surface, lines) -> {
            List<Point> points =
                    lines.stream().flatMap(line -> points(line).stream()).toList();
            forEachSide(surface, (low, high, from, to, inWholeCell) -> {
                long found = points.stream().filter(p -> isBetween(p, from, to)).count();
                boolean crossed = inWholeCell && (low - LEVEL) * (high - LEVEL) < 0;
                assertEquals(crossed ? 1 : 0, found, () -> name + " from " + from + " to " + to);
            });
        });
    }

    private static boolean isBetween(Point p, Point from, Point to) {
        boolean alongRow = p.y == from.y && p.y == to.y && p.x > from.x && p.x < to.x;
        boolean alongColumn = p.x == from.x && p.x == to.x && p.y > from.y && p.y < to.y;
        return alongRow || alongColumn;
    }

    @Test
    void a_line_closes_or_ends_at_the_border_or_a_hole() {
        forEach((name, surface, lines) -> lines.stream()
                .filter(line -> !line.isClosed())
                .forEach(line -> {
                    List<Point> points = points(line);
                    for (Point end : List.of(points.get(0), points.get(points.size() - 1))) {
                        assertTrue(isCorner(end) || !isInside(surface, end), () -> name + " ends at " + end);
                    }
                }));
    }

    /** Where corners lie on the level, three lines may meet. */
    private static boolean isCorner(Point point) {
        return point.x == Math.rint(point.x) && point.y == Math.rint(point.y);
    }

    private static boolean isInside(Surface surface, Point end) {
        int column = (int) end.x;
        int row = (int) end.y;
        return isWhole(surface, column, row)
                && isWhole(surface, end.x == column ? column - 1 : column, end.y == row ? row - 1 : row);
    }

    @Test
    void a_closed_line_does_not_repeat_its_first_point_at_the_end() {
        forEach((name, surface, lines) -> lines.stream()
                .filter(Contour::isClosed)
                .forEach(line -> {
                    List<Point> points = points(line);
                    assertTrue(points.size() > 2, name);
                    assertNotEquals(points.get(0), points.get(points.size() - 1), name);
                }));
    }

    /** Two open lines that share an end should have been joined to one. */
    @Test
    void lines_are_joined_as_far_as_they_go() {
        forEach((name, surface, lines) -> {
            Map<Point, Integer> ends = new HashMap<>();
            lines.stream().filter(line -> !line.isClosed()).forEach(line -> {
                List<Point> points = points(line);
                ends.merge(points.get(0), 1, Integer::sum);
                ends.merge(points.get(points.size() - 1), 1, Integer::sum);
            });
            ends.forEach((point, count) -> assertEquals(1, count, () -> name + " at " + point));
        });
    }

    /** An edge with both ends on the level is a segment, unless all its neighbors are on the level too. */
    @Test
    void a_side_on_the_level_beside_a_slope_is_a_piece() {
        forEach((name, surface, lines) -> {
            List<Piece> pieces =
                    lines.stream().flatMap(line -> pieces(line).stream()).toList();
            forEachSide(surface, (low, high, from, to, inWholeCell) -> {
                if (low == LEVEL && high == LEVEL) {
                    assertEquals(
                            isBesideSlope(surface, from, to),
                            pieces.contains(Piece.between(from, to)),
                            () -> name + " from " + from + " to " + to);
                }
            });
        });
    }

    private static boolean isBesideSlope(Surface surface, Point from, Point to) {
        int column = (int) from.x;
        int row = (int) from.y;
        return isSlope(surface, column, row)
                || isSlope(surface, from.x == to.x ? column - 1 : column, from.y == to.y ? row - 1 : row);
    }

    private static boolean isSlope(Surface surface, int column, int row) {
        return isWhole(surface, column, row)
                && !Arrays.equals(new double[] {LEVEL, LEVEL, LEVEL, LEVEL}, new double[] {
                    surface.cost(column, row),
                    surface.cost(column + 1, row),
                    surface.cost(column, row + 1),
                    surface.cost(column + 1, row + 1)
                });
    }
}
