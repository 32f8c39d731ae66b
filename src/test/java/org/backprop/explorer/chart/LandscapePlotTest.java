package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.chart.landscape.SurfaceImage;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.ViewWindow;
import org.backprop.explorer.model.numeric.Interval;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a landscape plot with its legend beside it. */
class LandscapePlotTest {

    private static final LandscapePlot.AxisLabels NAMED = new LandscapePlot.AxisLabels("w₁₁¹", "w₁₁²");
    private static final int WHITE = 0xffffff;
    /** The largest difference of a gray's red, green and blue. */
    private static final int GREY = 40;

    private final LandscapePlot plot = new LandscapePlot(AxisNumberFormat.PLAIN);

    private BufferedImage picture(int width, int height, boolean named) {
        Landscape landscape =
                TestLandscapes.of(List.of(), TestLandscapes.position(TestLandscapes.point(0, 1, 1), 0, 0));
        SurfaceImage image = new SurfaceImage(landscape.surface(), ColorScale.of(landscape.surface(), false));
        plot.show(landscape, image, named ? NAMED : LandscapePlot.AxisLabels.NONE, ChartColors.PRINT);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        plot.chart().draw(picture.createGraphics(), new Rectangle2D.Double(0, 0, width, height));
        return picture;
    }

    /** Of the part from 0 to 4 along both axes, drawn from the landscape from −4 to 4. */
    private BufferedImage enlargedQuarter() {
        Landscape landscape =
                TestLandscapes.of(List.of(), TestLandscapes.position(TestLandscapes.point(0, -3, -3), 0, 0));
        SurfaceImage image = new SurfaceImage(landscape.surface(), ColorScale.of(landscape.surface(), false));
        Interval quarter = new Interval(0, 4);
        plot.show(landscape, image, LandscapePlot.AxisLabels.NONE, ChartColors.PRINT, new ViewWindow(quarter, quarter));
        BufferedImage picture = new BufferedImage(720, 600, BufferedImage.TYPE_INT_RGB);
        plot.chart().draw(picture.createGraphics(), new Rectangle2D.Double(0, 0, 720, 600));
        return picture;
    }

    @Test
    void a_part_of_the_landscape_is_stretched_over_the_plot() {
        BufferedImage whole = picture(720, 600, false);
        BufferedImage part = enlargedQuarter();
        List<Integer> columns = bounds(whole);
        int left = columns.get(0);
        int right = columns.get(1);
        int[] rows = coloredRows(whole, left + 3);
        int top = rows[0];
        int bottom = rows[rows.length - 1];
        List<Integer> partColumns = bounds(part);
        assertEquals(columns.subList(1, 4), partColumns.subList(1, 4), "nothing is drawn beside the plot");
        int partLeft = partColumns.get(0); // the labels of the ticks are narrower
        for (double share : new double[] {0.1, 0.3, 0.7, 0.9}) { // 0.5 is near a contour line
            Color expected = new Color(rgb(whole, (int) (left + (0.5 + share / 2) * (right - left)), (int)
                    (bottom - (0.5 + share / 2) * (bottom - top))));
            Color actual = new Color(
                    rgb(part, (int) (partLeft + share * (right - partLeft)), (int) (bottom - share * (bottom - top))));
            assertEquals(expected.getRed(), actual.getRed(), 12);
            assertEquals(expected.getGreen(), actual.getGreen(), 12);
            assertEquals(expected.getBlue(), actual.getBlue(), 12);
        }
    }

    private static int rgb(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & WHITE;
    }

    private static boolean isColored(BufferedImage picture, int x, int y) {
        int rgb = rgb(picture, x, y);
        int[] parts = {rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff};
        return IntStream.of(parts).max().orElseThrow()
                        - IntStream.of(parts).min().orElseThrow()
                > GREY;
    }

    private static int[] coloredRows(BufferedImage picture, int x) {
        return IntStream.range(0, picture.getHeight())
                .filter(y -> isColored(picture, x, y))
                .toArray();
    }

    /** The colored columns next to one that is not, so that each two of them bound a colored area. */
    private static List<Integer> bounds(BufferedImage picture) {
        List<Integer> bounds = new ArrayList<>();
        for (int x = 1; x < picture.getWidth(); x++) {
            boolean was = coloredRows(picture, x - 1).length > 0;
            boolean is = coloredRows(picture, x).length > 0;
            if (was != is) {
                bounds.add(is ? x : x - 1);
            }
        }
        return bounds;
    }

    @ParameterizedTest
    @CsvSource({"720, 600", "440, 277", "301, 233", "1233, 802"})
    void the_legend_begins_and_ends_where_the_map_does(int width, int height) {
        for (boolean named : new boolean[] {false, true}) {
            BufferedImage picture = picture(width, height, named);
            List<Integer> bounds = bounds(picture);
            assertEquals(4, bounds.size(), "a map and a strip");
            int[] map = coloredRows(picture, bounds.get(0));
            int[] strip = coloredRows(picture, bounds.get(2));
            assertEquals(map[0], strip[0], 1, "upper end");
            assertEquals(map[map.length - 1], strip[strip.length - 1], 1, "lower end");
            assertTrue(strip.length > height / 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"720, 600", "440, 277", "301, 233", "1233, 802"})
    void nothing_is_cut_off_at_the_border_of_the_picture(int width, int height) {
        for (boolean named : new boolean[] {false, true}) {
            BufferedImage picture = picture(width, height, named);
            for (int x = 0; x < width; x++) {
                assertEquals(WHITE, rgb(picture, x, 0));
                assertEquals(WHITE, rgb(picture, x, height - 1));
            }
            for (int y = 0; y < height; y++) {
                assertEquals(WHITE, rgb(picture, 0, y));
                assertEquals(WHITE, rgb(picture, width - 1, y));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void there_is_as_much_room_below_the_map_as_figures_and_name_need(boolean named) {
        Graphics2D graphics = picture(400, 300, named).createGraphics();
        ValueAxis axis = plot.chart().plot().getDomainAxis();
        double room = axis.getFixedDimension();
        axis.setFixedDimension(0);
        Rectangle2D area = new Rectangle2D.Double(0, 0, 400, 300);
        double needed = axis.reserveSpace(graphics, plot.chart().plot(), area, RectangleEdge.BOTTOM, null)
                .getBottom();
        assertTrue(needed <= room && room < needed + 2, needed + " in " + room);
    }
}
