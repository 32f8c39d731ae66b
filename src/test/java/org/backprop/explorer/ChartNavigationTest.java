package org.backprop.explorer;

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

/** Zooming, panning, resetting and copying the map and the slice, by mouse and by keys. */
class ChartNavigationTest extends WindowTest {

    private static final String MAP = "landscape";

    private Chart chart;
    private ViewWindow start;
    private boolean isMap;

    private void take(String id) {
        chart = window.chart(id);
        start = chart.seen();
        isMap = id.equals(MAP);
        chart.focus();
    }

    /** Waits until the chart shows this; of a slice only what it shows of the parameter can be chosen. */
    private void shows(ViewWindow expected) {
        Fx.until("the chart shows " + expected + ", not " + chart.seen(), () -> {
            ViewWindow seen = chart.seen();
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
    void plusAndMinusZoomAboutTheMiddle(String id) {
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
    void theWheelZoomsWhereTheMouseIs(String id) {
        take(id);
        Point2D fixed = chart.at(0.25, 0.75);
        chart.turnWheel(0.25, 0.75, 200);
        double right = start.x().fraction(fixed.getX());
        double up = start.y().fraction(fixed.getY());
        shows(start.zoomed(right, up, Math.pow(1.0015, -200)).orElseThrow());
        window.click(id + "-reset");
        shows(start);
    }

    @ParameterizedTest
    @CsvSource({"landscape, 1e9", "landscape, -1e9", "slice, 1e9", "slice, -1e9"})
    void aVeryLongTurnOfTheWheelZoomsNoFartherThanALongOne(String id, double turn) {
        take(id);
        Point2D fixed = chart.at(0.25, 0.75);
        chart.turnWheel(0.25, 0.75, turn);
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
    void arrowsPan(String id, KeyCode key, double across, double up) {
        take(id);
        window.press(key);
        shows(start.panned(across, up).orElseThrow());
        assertEquals(0, window.updatesDone(), "an arrow steps only while the picture has the keys");
        window.press(KeyCode.DIGIT0);
        shows(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"landscape", "slice"})
    void theRightButtonPansAndSetsNoWeight(String id) {
        take(id);
        Point2D from = chart.at(0.5, 0.5);
        Point2D to = chart.at(0.7, 0.6);
        chart.dragRight(new Point2D(0.5, 0.5), new Point2D(0.7, 0.6));
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
    void afterAClickOnAChartTheArrowsStep(String id) {
        window.chart(id).click(0.5, 0.5);
        window.catchUp();
        window.stepForward(1);
        assertEquals(List.of("forward-1"), window.presentPhases());
    }

    @Test
    void escapeGivesTheArrowsBackToStepping() {
        take(MAP);
        window.press(KeyCode.ESCAPE);
        window.stepForward(1);
        shows(start);
        assertEquals(List.of("forward-1"), window.presentPhases());
    }

    @Test
    void aClickOnTheSurfaceLetsTheArrowsTurnItUntilEscape() {
        window.chooseInMap("Seen in three dimensions");
        window.click("relief");
        String before = window.accessibleText("relief");
        window.press(KeyCode.RIGHT);
        Fx.until("it has been turned", () -> !window.accessibleText("relief").equals(before));
        assertEquals(List.of("input"), window.presentPhases());
        window.press(KeyCode.ESCAPE);
        window.stepForward(1);
        assertEquals(List.of("forward-1"), window.presentPhases());
    }

    @Test
    void whatIsChosenStaysWhileOneSteps() {
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
    void zoomingInEndsWhereNumbersCanHardlyBeToldApart(String id) {
        take(id);
        for (int n = 0; n < 130; n++) {
            window.press(KeyCode.PLUS);
        }
        window.letChartsFollow();
        assertTrue(chart.seen().x().length() > 1e-13);
        assertTrue(chart.seen().x().length() < 1e-9);
        window.press(KeyCode.DIGIT0);
        shows(start);
        assertEquals("", window.notice());
    }

    @ParameterizedTest
    @ValueSource(strings = {"landscape", "slice"})
    void zoomingOutEndsWhereNumbersAreTooLargeToComputeWith(String id) {
        take(id);
        for (int n = 0; n < 30; n++) {
            chart.turnWheel(0.25, 0.75, -1000);
        }
        for (int n = 0; n < 10; n++) {
            window.press(KeyCode.MINUS);
        }
        window.letChartsFollow();
        assertTrue(chart.seen().x().length() > 1e10);
        assertTrue(chart.seen().x().length() < 1e12);
        window.press(KeyCode.DIGIT0);
        shows(start);
        assertEquals("", window.notice());
    }

    @ParameterizedTest
    @CsvSource({"curve, cost-curve", "slice, slice", "landscape, landscape"})
    void aPictureOfItIsCopiedByItsButtonAndByKeys(String card, String id) {
        forgetClipboard();
        window.click(card + "-copy");
        assertPictureOf(id);
        forgetClipboard();
        chart = window.chart(id);
        chart.focus();
        window.press(KeyCode.CONTROL, KeyCode.C);
        assertPictureOf(id);
    }

    private static void forgetClipboard() {
        Fx.run(() -> Clipboard.getSystemClipboard().clear());
    }

    /** Twice as sharp as on the screen, and with colours in it. */
    private void assertPictureOf(String id) {
        Fx.until(
                "a picture is in the clipboard",
                () -> Fx.ask(() -> Clipboard.getSystemClipboard().hasImage()));
        Image image = Fx.ask(() -> Clipboard.getSystemClipboard().getImage());
        assertTrue(image.getWidth() >= 2 * window.place(id).getWidth() - 2, "width " + image.getWidth());
        int width = (int) image.getWidth();
        long colours = IntStream.range(0, width * (int) image.getHeight())
                .map(i -> image.getPixelReader().getArgb(i % width, i / width))
                .distinct()
                .count();
        assertTrue(colours > 3, colours + " colours");
    }
}
