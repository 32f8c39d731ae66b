package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backprop.explorer.chart.file.SvgWriter;
import org.backprop.explorer.chart.landscape.ContourLabels;
import org.backprop.explorer.chart.landscape.PathLayer;
import org.backprop.explorer.chart.landscape.PositionLayer;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.PathPoint;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.jfree.chart.axis.NumberAxis;
import org.junit.jupiter.api.Test;

/** The position of the label of a circle of radius 2 in a plot of 400 by 400 pixels, 50 to the unit. */
class ContourLabelsTest {

    private static final int SIZE = 400;
    private static final double UNIT = 50;
    private static final Pattern BOX = Pattern.compile(
            "<rect height=\"(?<height>[^\"]*)\" [^>]* width=\"(?<width>[^\"]*)\" x=\"(?<x>[^\"]*)\" y=\"(?<y>[^\"]*)\"/>");
    /** Half the width of the line along the path. */
    private static final double HALF_LINE = 2.1;

    /** In a corner where no label is, and level. */
    private static final PathPoint CORNER = TestLandscapes.point(10, -3.8, -3.8);

    private static final Landscape.Position STILL = TestLandscapes.position(CORNER, 0, 0);

    /** The bounds of the only label; empty if there is none. */
    private static Optional<Rectangle2D> label(Landscape landscape) throws IOException {
        PathLayer path = new PathLayer(landscape);
        PositionLayer position = new PositionLayer(landscape.position(), ChartColors.PRINT);
        ContourLabels labels = new ContourLabels(landscape.contours(), AxisNumberFormat.PLAIN, path, position);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgWriter(SIZE, SIZE).write("map", graphics -> labels.paint(graphics, frame()), out);
        Matcher box = BOX.matcher(out.toString(StandardCharsets.UTF_8));
        return box.find()
                ? Optional.of(new Rectangle2D.Double(
                        number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height")))
                : Optional.empty();
    }

    private static double number(Matcher box, String name) {
        return Double.parseDouble(box.group(name));
    }

    private static PlotTransform frame() {
        NumberAxis across = new NumberAxis();
        NumberAxis up = new NumberAxis();
        across.setRange(TestLandscapes.RANGE.from(), TestLandscapes.RANGE.to());
        up.setRange(TestLandscapes.RANGE.from(), TestLandscapes.RANGE.to());
        return new PlotTransform(new Rectangle2D.Double(0, 0, SIZE, SIZE), across, up);
    }

    /** The position of the label if there is nothing but the contour line. */
    private static Point2D usual() throws IOException {
        Rectangle2D box = label(TestLandscapes.of(List.of(), STILL)).orElseThrow();
        return new Point2D.Double(box.getCenterX() / UNIT - 4, 4 - box.getCenterY() / UNIT);
    }

    private static Line2D pixels(PathPoint from, PathPoint to) {
        return new Line2D.Double(
                UNIT * (from.coordinates().a() + 4),
                UNIT * (4 - from.coordinates().b()),
                UNIT * (to.coordinates().a() + 4),
                UNIT * (4 - to.coordinates().b()));
    }

    private static boolean isOn(Line2D line, Rectangle2D label) {
        return new Rectangle2D.Double(
                        label.getX() - HALF_LINE,
                        label.getY() - HALF_LINE,
                        label.getWidth() + 2 * HALF_LINE,
                        label.getHeight() + 2 * HALF_LINE)
                .intersectsLine(line);
    }

    @Test
    void a_label_is_off_the_line_between_two_distant_points_of_the_path() throws IOException {
        Point2D usual = usual();
        for (long first : new long[] {0, 20}) { // travelled, ahead
            PathPoint below = TestLandscapes.point(first, usual.getX(), usual.getY() - 1.5);
            PathPoint above = TestLandscapes.point(first + 1, usual.getX(), usual.getY() + 1.5);
            Rectangle2D label =
                    label(TestLandscapes.of(List.of(below, above), STILL)).orElseThrow();
            assertFalse(isOn(pixels(below, above), label), label.toString());
        }
    }

    @Test
    void a_label_is_off_the_arrow() throws IOException {
        Point2D usual = usual();
        PathPoint here = TestLandscapes.point(10, usual.getX(), usual.getY() - 0.8);
        Rectangle2D label = label(TestLandscapes.of(List.of(), TestLandscapes.position(here, 0, 0.01)))
                .orElseThrow();
        PathPoint tip = TestLandscapes.point(10, usual.getX(), usual.getY() - 0.8 + 0.16 * 8 + 0.1);
        assertFalse(isOn(pixels(here, tip), label), label.toString());
    }

    @Test
    void a_label_stays_where_the_arrow_leads_away_from_it() throws IOException {
        Point2D usual = usual();
        PathPoint here = TestLandscapes.point(10, usual.getX(), usual.getY() - 0.8);
        Landscape landscape = TestLandscapes.of(List.of(), TestLandscapes.position(here, 0, -0.01));
        assertEquals(label(TestLandscapes.of(List.of(), STILL)), label(landscape));
    }

    @Test
    void a_label_is_off_the_ring_where_the_next_update_leads() throws IOException {
        Point2D usual = usual();
        Coordinates landing = new Coordinates(usual.getX(), usual.getY());
        Landscape.Position next =
                new Landscape.Position(CORNER, STILL.derivatives(), Optional.empty(), Optional.of(landing));
        Rectangle2D label = label(TestLandscapes.of(List.of(), next)).orElseThrow();
        assertFalse(label.contains(UNIT * (usual.getX() + 4), UNIT * (4 - usual.getY())), label.toString());
    }

    @Test
    void no_label_is_on_any_of_many_paths() throws IOException {
        Random random = new Random(5);
        int written = 0;
        for (int n = 0; n < 100; n++) {
            List<PathPoint> path = new ArrayList<>();
            for (int update = 0; update <= 12; update++) {
                path.add(TestLandscapes.point(update, 8 * random.nextDouble() - 4, 8 * random.nextDouble() - 4));
            }
            Optional<Rectangle2D> label = label(TestLandscapes.of(path, TestLandscapes.position(path.get(7), 0, 0)));
            for (int i = 1; i < path.size(); i++) {
                Line2D piece = pixels(path.get(i - 1), path.get(i));
                assertFalse(label.filter(box -> isOn(piece, box)).isPresent(), n + ": " + label);
            }
            written += label.isPresent() ? 1 : 0;
        }
        assertTrue(written > 50, written + " labels");
    }
}
