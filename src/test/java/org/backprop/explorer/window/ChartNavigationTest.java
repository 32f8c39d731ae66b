package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.model.landscape.ViewWindow;
import org.backprop.explorer.model.numeric.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zooming, panning, resetting and copying the landscape and the slice, by mouse and by keys. */
class ChartNavigationTest extends WindowTest {

    private static final String MAP = "landscape";

    private ChartDriver chartDriver;
    private ViewWindow start;
    private boolean isMap;

    private void take(String id) {
        chartDriver = window.chart(id);
        start = chartDriver.seen();
        isMap = id.equals(MAP);
        chartDriver.focus();
    }

    /** Waits until the chart shows this window; of a slice only the horizontal range can be chosen. */
    private void shows(ViewWindow expected) {
        Fx.until("the chart shows " + expected + ", not " + chartDriver.seen(), () -> {
            ViewWindow seen = chartDriver.seen();
            return near(expected.x(), seen.x()) && (!isMap || near(expected.y(), seen.y()));
        });
        window.letChartsFollow();
    }

    private static boolean near(Interval one, Interval other) {
        double slack = 1e-6 * one.length();
        return Math.abs(one.from() - other.from()) < slack && Math.abs(one.to() - other.to()) < slack;
    }

    @ParameterizedTest
    @ValueSource(strings = {"landscape", "slice"})
    void plus_and_minus_zoom_about_the_middle(String id) {
        take(id);
        window.press(KeyCode.PLUS);
        shows(start.zoomed(0.5, 0.5, 0.8).orElseThrow());
        window.press(KeyCode.MINUS);
        shows(start);
        window.press(KeyCode.MINUS);
        shows(start.zoomed(0.5, 0.5, 1.25).orElseThrow());
        window.press(KeyCode.DIGIT0);
        shows(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"landscape", "slice"})
    void the_wheel_zooms_where_the_mouse_is(String id) {
        take(id);
        Point2D fixed = chartDriver.at(0.25, 0.75);
        chartDriver.turnWheel(0.25, 0.75, 200);
        double right = start.x().fraction(fixed.getX());
        double up = start.y().fraction(fixed.getY());
        shows(start.zoomed(right, up, Math.pow(1.0015, -200)).orElseThrow());
        window.click(id + "-reset");
        shows(start);
    }

    @ParameterizedTest
    @CsvSource({"landscape, 1e9", "landscape, -1e9", "slice, 1e9", "slice, -1e9"})
    void a_very_long_turn_of_the_wheel_zooms_no_farther_than_a_long_one(String id, double turn) {
        take(id);
        Point2D fixed = chartDriver.at(0.25, 0.75);
        chartDriver.turnWheel(0.25, 0.75, turn);
        double right = start.x().fraction(fixed.getX());
        double up = start.y().fraction(fixed.getY());
        shows(start.zoomed(right, up, Math.pow(1.0015, -Math.signum(turn) * 1000))
                .orElseThrow());
        assertEquals("", window.notice());
    }

    @ParameterizedTest
    @CsvSource({
        "landscape, LEFT, -0.1, 0",
        "landscape, RIGHT, 0.1, 0",
        "landscape, UP, 0, 0.1",
        "landscape, DOWN, 0, -0.1",
        "slice, LEFT, -0.1, 0",
        "slice, RIGHT, 0.1, 0"
    })
    void arrows_pan(String id, KeyCode key, double across, double up) {
        take(id);
        window.press(key);
        shows(start.panned(across, up).orElseThrow());
        assertEquals(0, window.updatesDone(), "an arrow steps only while the picture has the keys");
        window.press(KeyCode.DIGIT0);
        shows(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"landscape", "slice"})
    void the_right_button_pans_and_sets_no_weight(String id) {
        take(id);
        Point2D from = chartDriver.at(0.5, 0.5);
        Point2D to = chartDriver.at(0.7, 0.6);
        chartDriver.dragRight(new Point2D(0.5, 0.5), new Point2D(0.7, 0.6));
        Point2D by = from.subtract(to);
        shows(new ViewWindow(
                start.x().shifted(by.getX()).orElseThrow(),
                start.y().shifted(by.getY()).orElseThrow()));
        assertEquals(0.8, window.value("w[3,1,1]"));
        assertEquals(0.15, window.value("w[1,1,1]"));
        window.click(id + "-reset");
        shows(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"landscape", "slice", "cost-curve"})
    void after_a_click_on_a_chart_the_arrows_step(String id) {
        window.chart(id).click(0.5, 0.5);
        window.catchUp();
        window.stepForward(1);
        assertEquals(List.of("forward-1"), window.presentPhases());
    }

    @Test
    void escape_gives_the_arrows_back_to_stepping() {
        take(MAP);
        window.press(KeyCode.ESCAPE);
        window.stepForward(1);
        shows(start);
        assertEquals(List.of("forward-1"), window.presentPhases());
    }

    @Test
    void a_click_on_the_surface_lets_the_arrows_turn_it_until_escape() {
        window.chooseInMap("3-D surface");
        window.click("surface");
        String before = window.accessibleText("surface");
        window.press(KeyCode.RIGHT);
        Fx.until("it has been turned", () -> !window.accessibleText("surface").equals(before));
        assertEquals(List.of("input"), window.presentPhases());
        window.press(KeyCode.ESCAPE);
        window.stepForward(1);
        assertEquals(List.of("forward-1"), window.presentPhases());
    }

    @Test
    void what_is_chosen_stays_while_one_steps() {
        take(MAP);
        window.press(KeyCode.PLUS);
        ViewWindow closer = start.zoomed(0.5, 0.5, 0.8).orElseThrow();
        shows(closer);
        window.click("by-update");
        window.stepForward(3);
        shows(closer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"landscape", "slice"})
    void zooming_in_ends_where_numbers_can_hardly_be_told_apart(String id) {
        take(id);
        for (int n = 0; n < 130; n++) {
            window.press(KeyCode.PLUS);
        }
        window.letChartsFollow();
        assertTrue(chartDriver.seen().x().length() > 1e-13);
        assertTrue(chartDriver.seen().x().length() < 1e-9);
        window.press(KeyCode.DIGIT0);
        shows(start);
        assertEquals("", window.notice());
    }

    @ParameterizedTest
    @ValueSource(strings = {"landscape", "slice"})
    void zooming_out_ends_where_numbers_are_too_large_to_compute_with(String id) {
        take(id);
        for (int n = 0; n < 30; n++) {
            chartDriver.turnWheel(0.25, 0.75, -1000);
        }
        for (int n = 0; n < 10; n++) {
            window.press(KeyCode.MINUS);
        }
        window.letChartsFollow();
        assertTrue(chartDriver.seen().x().length() > 1e10);
        assertTrue(chartDriver.seen().x().length() < 1e12);
        window.press(KeyCode.DIGIT0);
        shows(start);
        assertEquals("", window.notice());
    }

    @ParameterizedTest
    @CsvSource({"curve, cost-curve", "slice, slice", "landscape, landscape"})
    void a_picture_of_it_is_copied_by_its_button_and_by_keys(String card, String id) {
        forgetClipboard();
        window.click(card + "-copy");
        assertPictureOf(id);
        forgetClipboard();
        chartDriver = window.chart(id);
        chartDriver.focus();
        window.press(KeyCode.CONTROL, KeyCode.C);
        assertPictureOf(id);
    }

    private static void forgetClipboard() {
        Fx.run(() -> Clipboard.getSystemClipboard().clear());
    }

    /** Twice as sharp as on the screen, and with colors in it. */
    private void assertPictureOf(String id) {
        Fx.until(
                "a picture is in the clipboard",
                () -> Fx.ask(() -> Clipboard.getSystemClipboard().hasImage()));
        Image image = Fx.ask(() -> Clipboard.getSystemClipboard().getImage());
        assertTrue(image.getWidth() >= 2 * window.place(id).getWidth() - 2, "width " + image.getWidth());
        int width = (int) image.getWidth();
        long colors = IntStream.range(0, width * (int) image.getHeight())
                .map(i -> image.getPixelReader().getArgb(i % width, i / width))
                .distinct()
                .count();
        assertTrue(colors > 3, colors + " colors");
    }
}
