package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backprop.explorer.chart.curve.CostHistory;
import org.backprop.explorer.chart.curve.CostLineNames;
import org.backprop.explorer.chart.curve.CostPlot;
import org.backprop.explorer.chart.curve.UpdateScale;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.jfree.chart.LegendItem;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data of the series, axes and markers of a cost chart. */
class CostPlotTest {

    private static final int DATA = 0;
    private static final int TOTAL = 1;
    private static final int SMOOTHED = 2;
    private static final int PAST = 0;
    private static final int AHEAD = 1;
    private static final int JUMPS = 2;
    private static final int WIDTH = 400;
    private static final int POINT = ChartColors.PRINT.derivative().getRGB();

    private final CostPlot plot =
            new CostPlot(AxisNumberFormat.PLAIN, new CostLineNames("L", "smoothed", "data cost", "future"));

    private CostCurve show(Timeline timeline) {
        CostHistory history = CostHistory.of(timeline.snapshot());
        plot.show(history, WIDTH, ChartColors.PRINT);
        return history.curve();
    }

    private XYPlot xy() {
        return plot.chart().plot();
    }

    private double[] x(int layer, int series) {
        XYDataset data = xy().getDataset(layer);
        return IntStream.range(0, data.getItemCount(series))
                .mapToDouble(i -> data.getXValue(series, i))
                .toArray();
    }

    private double[] y(int layer, int series) {
        XYDataset data = xy().getDataset(layer);
        return IntStream.range(0, data.getItemCount(series))
                .mapToDouble(i -> data.getYValue(series, i))
                .toArray();
    }

    private List<String> legend() {
        return Stream.of(xy().getAnnotations().toArray())
                .filter(XYTitleAnnotation.class::isInstance)
                .map(each -> (LegendTitle) ((XYTitleAnnotation) each).getTitle())
                .flatMap(legend -> IntStream.range(
                                0, legend.getSources()[0].getLegendItems().getItemCount())
                        .mapToObj(i -> legend.getSources()[0].getLegendItems().get(i)))
                .map(LegendItem::getLabel)
                .toList();
    }

    private double[] ticks() {
        ValueAxis axis = xy().getRangeAxis();
        Rectangle2D area = new Rectangle2D.Double(0, 0, WIDTH, 300);
        return ((List<?>) axis.refreshTicks(
                        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                        new AxisState(),
                        area,
                        RectangleEdge.LEFT))
                .stream().mapToDouble(tick -> ((ValueTick) tick).getValue()).toArray();
    }

    @Test
    void every_update_of_a_short_curve_is_on_it_the_past_apart_from_what_is_ahead() {
        Timeline timeline = TestCurves.falling(30);
        timeline.cursor().seek(12);
        CostCurve curve = show(timeline);
        assertArrayEquals(IntStream.rangeClosed(0, 12).asDoubleStream().toArray(), x(TOTAL, PAST));
        assertArrayEquals(IntStream.rangeClosed(12, 30).asDoubleStream().toArray(), x(TOTAL, AHEAD));
        assertArrayEquals(IntStream.rangeClosed(12, 30).mapToDouble(curve::get).toArray(), y(TOTAL, AHEAD));
        assertTrue(isDot(12, 32 / Math.pow(4, 12)));
    }

    @Test
    void at_an_update_the_point_before_it_is_marked_too() {
        Timeline timeline = TestCurves.falling(30);
        timeline.cursor().seek(2);
        show(timeline);
        assertTrue(isDot(2, 2));
        assertTrue(isRing(1, 8));
        timeline.cursor().stepForward(Granularity.LAYER);
        show(timeline);
        assertTrue(isDot(2, 2));
        assertFalse(isRing(1, 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 90, 120, 200})
    void the_point_is_whole_however_short_the_plot_is(int height) {
        Timeline timeline = TestCurves.falling(1);
        timeline.cursor().seek(0);
        show(timeline);
        BufferedImage picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        PlotTransform transform =
                plot.chart().draw(picture.createGraphics(), new Rectangle2D.Double(0, 0, WIDTH, height));
        Point2D center = transform.toPixel(new Coordinates(0, 32));
        for (int degrees = 0; degrees < 360; degrees += 15) {
            double angle = Math.toRadians(degrees);
            int x = (int) Math.round(center.getX() - 0.5 + 3.5 * Math.cos(angle));
            int y = (int) Math.round(center.getY() - 0.5 + 3.5 * Math.sin(angle));
            assertEquals(POINT, picture.getRGB(x, y), degrees + "° at a height of " + height);
        }
    }

    /** Returns whether there is a filled point at this update and cost. */
    private boolean isDot(double update, double cost) {
        return colorAt(update, cost, 0) == POINT && colorAt(update, cost, 1) == POINT;
    }

    /** Returns whether there is a hollow point at this update and cost. */
    private boolean isRing(double update, double cost) {
        return colorAt(update, cost, 0) == Color.WHITE.getRGB() && colorAt(update, cost, 5) == POINT;
    }

    private int colorAt(double update, double cost, int pixelsAbove) {
        BufferedImage picture = new BufferedImage(WIDTH, WIDTH, BufferedImage.TYPE_INT_RGB);
        PlotTransform transform =
                plot.chart().draw(picture.createGraphics(), new Rectangle2D.Double(0, 0, WIDTH, WIDTH));
        Point2D center = transform.toPixel(new Coordinates(update, cost));
        return picture.getRGB((int) Math.floor(center.getX()), (int) Math.floor(center.getY()) - pixelsAbove);
    }

    @Test
    void what_is_ahead_has_a_name() {
        Timeline timeline = TestCurves.falling(30);
        show(timeline);
        assertEquals(List.of(), legend());
        timeline.cursor().seek(12);
        show(timeline);
        assertEquals(List.of("L", "future"), legend());
    }

    @Test
    void parameters_set_by_hand_are_a_dashed_line_and_no_step() {
        Timeline timeline = TestCurves.falling(10);
        timeline.edit(Change.SetParameters.of(0, 100), null);
        timeline.trainingLoop().trainTo(20, false);
        CostCurve curve = show(timeline);
        assertArrayEquals(new double[] {9, 10, 10}, x(TOTAL, JUMPS));
        assertArrayEquals(new double[] {curve.get(9), curve.get(10), Double.NaN}, y(TOTAL, JUMPS));
        assertEquals(Double.NaN, y(TOTAL, PAST)[10], "a gap in the line");
        assertEquals(curve.get(10), y(TOTAL, PAST)[11]);
    }

    @Test
    void the_axes_say_what_they_show() {
        plot.setUpdateAxisLabel("updates");
        show(TestCurves.falling(10));
        ticks();
        assertEquals("L", xy().getRangeAxis().getLabel());
        assertEquals("updates", xy().getDomainAxis().getLabel());
    }

    @Test
    void a_logarithmic_axis_of_updates_shows_every_update_of_the_fall_of_a_long_run() {
        plot.visibleUpdates().setScale(UpdateScale.LOGARITHMIC);
        show(TestCurves.noisy(100_000));
        double[] updates = x(TOTAL, PAST);
        assertArrayEquals(IntStream.rangeClosed(0, 20).asDoubleStream().toArray(), Arrays.copyOf(updates, 21));
        assertEquals(100_000, updates[updates.length - 1]);
        assertTrue(updates.length <= 4 * WIDTH, updates.length + " points");
        Rectangle2D area = new Rectangle2D.Double(50, 0, WIDTH, 300);
        ValueAxis axis = xy().getDomainAxis();
        double middle = axis.valueToJava2D(Math.sqrt(100_001) - 1, area, RectangleEdge.BOTTOM);
        assertEquals(area.getCenterX(), middle, 1e-6);
        assertEquals(Math.sqrt(100_001) - 1, axis.java2DToValue(middle, area, RectangleEdge.BOTTOM), 1e-6);
    }

    @Test
    void a_curve_without_penalty_whose_updates_see_all_data_is_one_line_without_a_legend() {
        show(TestCurves.falling(30));
        assertEquals(0, x(DATA, PAST).length + x(SMOOTHED, PAST).length);
        assertEquals(List.of(), legend());
    }

    @Test
    void the_data_cost_is_a_line_of_its_own_where_there_is_a_penalty() {
        Timeline timeline = TestCurves.penalized(30);
        CostCurve curve = show(timeline);
        // ½ · 0.5 · w² is the penalty at w = 4
        assertEquals(4, y(TOTAL, PAST)[0] - y(DATA, PAST)[0], 1e-12);
        assertArrayEquals(IntStream.rangeClosed(0, 30).mapToDouble(curve::data).toArray(), y(DATA, PAST));
        assertEquals(List.of("L", "data cost"), legend());
    }

    @Test
    void the_line_of_the_data_cost_goes_when_another_run_has_no_penalty() {
        show(TestCurves.penalized(30));
        show(TestCurves.falling(30));
        assertEquals(0, x(DATA, PAST).length + x(DATA, AHEAD).length);
        assertEquals(List.of(), legend());
    }

    @Test
    void a_noisy_curve_is_smoothed_over_an_epoch_and_stays_in_sight() {
        CostCurve curve = show(TestCurves.noisy(60));
        double[] expected = IntStream.rangeClosed(0, 60)
                .mapToDouble(update -> mean(curve, Math.max(0, update - 2), Math.min(60, update + 2)))
                .toArray();
        assertArrayEquals(expected, y(SMOOTHED, PAST), 1e-14);
        assertEquals(61, x(TOTAL, PAST).length);
        assertEquals(List.of("L", "smoothed"), legend());
    }

    @Test
    void a_long_noisy_curve_is_smoothed_over_a_fiftieth_of_what_is_seen() {
        CostCurve curve = show(TestCurves.noisy(20_000));
        double[] at = x(SMOOTHED, PAST);
        double[] smoothed = y(SMOOTHED, PAST);
        assertTrue(at.length <= WIDTH + 1, at.length + " points");
        int half = 416 / 2; // a fiftieth of the 20,000 updates and their margins
        for (int i = 0; i < at.length; i += 37) {
            int update = (int) at[i];
            double left = mean(curve, Math.max(0, update - half), Math.min(20_000, update + half - 1));
            double right = mean(curve, Math.max(0, update - half + 1), Math.min(20_000, update + half));
            assertEquals((left + right) / 2, smoothed[i], 1e-12 * right);
        }
    }

    private static double mean(CostCurve curve, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(curve::get)
                .average()
                .orElseThrow();
    }

    @Test
    void no_mean_reaches_across_an_edit() {
        Timeline timeline = TestCurves.noisy(40);
        timeline.edit(Change.SetParameters.of(0, 100), null);
        timeline.trainingLoop().trainTo(80, false);
        CostCurve curve = show(timeline);
        double[] smoothed = y(SMOOTHED, PAST);
        assertEquals(mean(curve, 37, 39), smoothed[39], 1e-12);
        assertEquals(Double.NaN, smoothed[40], "a gap in the line");
        assertEquals(mean(curve, 40, 42), smoothed[41], 1e-9);
        assertTrue(smoothed[41] > 100 * smoothed[39]);
    }

    @Test
    void a_zoomed_long_curve_shows_every_update_that_is_seen() {
        Timeline timeline = TestCurves.noisy(100_000);
        show(timeline);
        assertTrue(x(TOTAL, PAST).length <= 2 * WIDTH + 2);
        for (int turn = 0; turn < 32; turn++) {
            plot.visibleUpdates().zoom(0.5, 0.8, 100_000);
        }
        CostCurve curve = show(timeline);
        double[] updates = x(TOTAL, PAST);
        int first = (int) updates[0];
        assertArrayEquals(
                IntStream.range(first, first + updates.length).asDoubleStream().toArray(), updates);
        assertArrayEquals(
                IntStream.range(first, first + updates.length)
                        .mapToDouble(curve::get)
                        .toArray(),
                y(TOTAL, PAST));
        ValueAxis across = xy().getDomainAxis();
        assertTrue(first <= across.getLowerBound() && updates[updates.length - 1] >= across.getUpperBound());
    }

    @Test
    void the_upright_axis_fits_what_is_seen() {
        Timeline timeline = TestCurves.falling(20);
        show(timeline);
        assertTrue(xy().getRangeAxis().getRange().contains(0)
                && xy().getRangeAxis().getRange().contains(32));
        plot.visibleUpdates().zoom(1, 0.48, 20);
        show(timeline);
        double least = 32 / Math.pow(4, 20);
        double greatest = 32 / Math.pow(4, 11);
        assertTrue(xy().getRangeAxis().getUpperBound() < 1.3 * greatest);
        assertTrue(xy().getRangeAxis().getLowerBound() < least);
        assertTrue(xy().getRangeAxis().getLowerBound() > -0.2 * greatest);
    }

    @Test
    void on_a_logarithmic_axis_a_fall_by_the_same_part_is_a_straight_line() {
        Timeline timeline = TestCurves.falling(20);
        plot.setLogarithmic(true);
        show(timeline);
        Rectangle2D area = new Rectangle2D.Double(0, 0, WIDTH, 300);
        double[] heights = DoubleStream.of(y(TOTAL, PAST))
                .map(cost -> xy().getRangeAxis().valueToJava2D(cost, area, RectangleEdge.LEFT))
                .toArray();
        for (int update = 0; update <= 20; update++) {
            assertEquals(heights[0] + update * (heights[20] - heights[0]) / 20, heights[update], 1e-9);
        }
    }

    @Test
    void figures_of_a_logarithmic_axis_are_few_and_powers_of_ten_over_many_decades() {
        plot.setLogarithmic(true);
        show(TestCurves.falling(50));
        double[] ticks = ticks();
        assertTrue(ticks.length >= 3 && ticks.length <= 6, Arrays.toString(ticks));
        for (double tick : ticks) {
            assertEquals(Math.rint(Math.log10(tick)), Math.log10(tick), 1e-9);
        }
    }

    @Test
    void a_cost_of_zero_is_drawn_at_the_foot_of_a_logarithmic_axis() {
        plot.setLogarithmic(true);
        show(TestCurves.vanishing(20));
        double foot = 32 / Math.sqrt(10);
        assertEquals(32, y(TOTAL, PAST)[0]);
        for (int update = 1; update <= 20; update++) {
            assertEquals(foot, y(TOTAL, PAST)[update], 1e-12);
        }
        assertTrue(isDot(20, foot));
        assertEquals(foot, plot.displayedCost(0), 1e-12);
        assertTrue(xy().getRangeAxis().getLowerBound() < foot);
        assertTrue(ticks().length <= 6);
    }

    @Test
    void a_curve_of_nothing_but_zeros_can_be_drawn_by_its_logarithm() {
        Timeline timeline = TestCurves.vanishing(400);
        plot.setLogarithmic(true);
        show(timeline);
        plot.visibleUpdates().zoom(1, 0.2, 400);
        show(timeline);
        assertTrue(xy().getRangeAxis().getLowerBound() > 0);
        assertTrue(ticks().length <= 6);
        BufferedImage picture = new BufferedImage(WIDTH, 300, BufferedImage.TYPE_INT_ARGB);
        plot.chart().draw(picture.createGraphics(), new Rectangle(WIDTH, 300));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_run_that_diverges_can_be_drawn_to_its_last_finite_cost(boolean byLogarithm) {
        plot.setLogarithmic(byLogarithm);
        CostCurve curve = show(TestCurves.diverging());
        assertEquals(3.2e307, curve.get(curve.size() - 1), 1e293);
        assertTrue(xy().getRangeAxis().getUpperBound() > 3.2e307);
        assertTrue(Double.isFinite(xy().getRangeAxis().getRange().getLength()));
        assertTrue(ticks().length >= 2);
        BufferedImage picture = new BufferedImage(WIDTH, 300, BufferedImage.TYPE_INT_ARGB);
        plot.chart().draw(picture.createGraphics(), new Rectangle(WIDTH, 300));
    }

    @ParameterizedTest
    @CsvSource({"0.27, 1.79e308", "-1.79e308, 1.79e308", "1.7e308, 1.79e308", "-1.79e308, -1.7e308", "5e-324, 1.79e308"
    })
    void axes_end_where_their_length_would_not_be_finite(double least, double greatest) {
        CostAxisRange scale = new CostAxisRange(DoubleStream.of(least, greatest));
        for (double above : new double[] {0, 0.3}) {
            assertTrue(Double.isFinite(scale.linear(true, above).length()));
            assertTrue(Double.isFinite(scale.linear(false, above).length()));
            assertTrue(Double.isFinite(scale.logarithmic(above).length()));
        }
    }

    @Test
    void zeros_stay_zeros_on_a_linear_axis() {
        plot.setLogarithmic(true);
        show(TestCurves.vanishing(5));
        plot.setLogarithmic(false);
        show(TestCurves.vanishing(5));
        assertEquals(0, y(TOTAL, PAST)[3]);
        assertEquals(0, plot.displayedCost(0));
    }

    @Test
    void edits_are_marked_where_they_were_made_as_far_as_they_are_seen() {
        Timeline timeline = TestCurves.falling(10);
        timeline.edit(Change.SetParameters.of(0, 8), null);
        timeline.trainingLoop().trainTo(40, false);
        show(timeline);
        assertEquals(2, xy().getDomainMarkers(Layer.FOREGROUND).size(), "the edit and the present");
        plot.visibleUpdates().zoom(1, 0.5, 40);
        show(timeline);
        assertEquals(1, xy().getDomainMarkers(Layer.FOREGROUND).size(), "the present");
    }

    @Test
    void what_is_travelled_is_without_what_is_ahead() {
        Timeline timeline = TestCurves.falling(10);
        timeline.edit(Change.SetParameters.of(0, 8), null);
        timeline.trainingLoop().trainTo(40, false);
        timeline.cursor().seek(7);
        CostHistory travelled = CostHistory.of(timeline.snapshot()).past();
        assertEquals(8, travelled.curve().size());
        assertEquals(List.of(), travelled.edits());
        assertFalse(travelled.curve().hasPenalty());
    }
}
