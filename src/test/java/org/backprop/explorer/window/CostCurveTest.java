package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.backprop.explorer.controller.Dialogs;
import org.backprop.explorer.view.Palette;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hovering, zooming and seeking on the cost curve. */
class CostCurveTest extends WindowTest {

    private static final Color CURVE = Palette.LIGHT.get(Palette.Role.POSITIVE);
    private static final Color INK = Palette.LIGHT.get(Palette.Role.TEXT);
    private static final int UPDATES = 60;

    /** The number of notches of the wheel that shows a third of the updates. */
    private static final double TURNS = Math.log(3) / Math.log(1.0015) / 40;

    @AfterEach
    void leave() {
        window.click("curve-reset");
        window.moveTo("cost");
    }

    /** Trains the 2-2-2-2 network by {@link #UPDATES} updates. */
    private void train() {
        window.click("by-update");
        window.stepForward(UPDATES);
        window.arrivesAtUpdate(UPDATES, UPDATES);
        window.letChartsFollow();
    }

    private void chooseAxes(String item) {
        window.click("curve-axes");
        window.clickInPopup(item::equals);
        window.letChartsFollow();
    }

    /** The point of the pane where the colored line is, at a fraction of its width from the left end. */
    private Point2D onCurve(double share) {
        Picture picture = new Picture();
        int[] columns = picture.columns(CURVE);
        int x = columns[0] + (int) Math.round(share * (columns[columns.length - 1] - columns[0]));
        return new Point2D(x, picture.meanY(x, CURVE).orElseThrow());
    }

    private void point(Point2D place) {
        window.moveTo(window.node("cost-curve"), place);
        Fx.until("the curve is read", () -> window.sees("curve-reading"));
    }

    private static String written(String text) {
        return text.replace("\u202f", "");
    }

    private int updateRead() {
        return Integer.parseInt(written(window.text("curve-reading")).replaceAll("(?s).*update ", ""));
    }

    @Test
    void where_the_mouse_points_the_cost_of_that_update_is_said_in_full() {
        train();
        point(onCurve(0.4));
        int update = updateRead();
        assertEquals(0.4 * UPDATES, update, 2);
        double cost = ExpectedText.number(window.text("curve-reading").replaceAll("(?s)L = (.*)\n.*", "$1"));
        double expected = ReferenceNetwork.atStart().updated(update).loss;
        assertEquals(expected, cost, 1e-14 * expected); // the same operations are rounded in another order
        assertEquals(
                "L = " + ExpectedText.local(String.valueOf(cost)) + "\nat update " + update,
                window.text("curve-reading"));
        window.moveTo("network");
        Fx.until("it is said no more", () -> !window.sees("curve-reading"));
    }

    @Test
    void a_click_travels_to_the_update_that_is_read() {
        train();
        point(onCurve(0.7));
        int update = updateRead();
        window.clickHere();
        window.arrivesAtUpdate(update, UPDATES);
    }

    @Test
    void the_wheel_shows_fewer_updates_and_the_button_all_again() {
        train();
        point(onCurve(0.2));
        int before = updateRead();
        Point2D right = onCurve(0.9);
        zoomHere();
        assertEquals(before, updateRead(), 1, "the update under the mouse stays there");
        point(new Point2D(right.getX(), right.getY()));
        assertTrue(updateRead() < 0.5 * UPDATES, "update " + updateRead());
        window.click("curve-reset");
        window.letChartsFollow();
        point(onCurve(0.9));
        assertEquals(0.9 * UPDATES, updateRead(), 2);
    }

    /** Scrolls up at the mouse. */
    private void zoomHere() {
        window.turnWheel("cost-curve", TURNS);
        window.letChartsFollow();
    }

    @Test
    void plus_and_minus_and_zero_zoom_while_the_curve_has_the_keys() {
        train();
        Fx.run(() -> window.find("cost-curve").requestFocus());
        for (int press = 0; press < 6; press++) {
            window.press(KeyCode.PLUS);
        }
        window.letChartsFollow();
        point(new Point2D(onCurve(0).getX() + 1, 60));
        assertTrue(updateRead() > 0.2 * UPDATES, "update " + updateRead());
        window.press(KeyCode.DIGIT0);
        window.letChartsFollow();
        point(new Point2D(onCurve(0).getX() + 1, 60));
        assertEquals(0, updateRead(), 1);
    }

    @Test
    void a_drag_that_pans_does_not_travel() {
        train();
        point(onCurve(0.5));
        zoomHere();
        int before = updateRead();
        window.drag(MouseButton.SECONDARY, 60);
        window.letChartsFollow();
        window.arrivesAtUpdate(UPDATES, UPDATES);
        point(onCurve(0.5));
        assertFalse(before == updateRead(), "it has moved");
        window.hold(KeyCode.SHIFT, () -> window.drag(MouseButton.PRIMARY, 40));
        window.catchUp();
        window.arrivesAtUpdate(UPDATES, UPDATES);
    }

    @Test
    void by_its_logarithm_a_steady_fall_is_a_straight_line() {
        // w + b is 1 at first, and each update takes 40 % of it away: L falls to 0.36 of itself
        openSession(SessionJson.DIVERGING.replace("\"learningRate\": 10.0", "\"learningRate\": 0.1"));
        train();
        chooseAxes("Logarithmic axis of costs");
        Picture picture = new Picture();
        int[] columns = picture.columns(CURVE);
        double first = onCurve(0.1).getY();
        double last = onCurve(0.9).getY();
        assertTrue(last - first > 40, "it falls");
        for (double share : new double[] {0.3, 0.5, 0.7}) {
            assertEquals(
                    first + (share - 0.1) / 0.8 * (last - first), onCurve(share).getY(), 2);
        }
        assertTrue(columns.length > 100);
        chooseAxes("Logarithmic axis of costs");
        assertEquals(onCurve(0.5).getY(), onCurve(0.9).getY(), 1.5, "flat again");
    }

    @Test
    void the_fall_is_fitted_and_the_axis_of_updates_made_logarithmic_from_a_menu() {
        train();
        chooseAxes("Logarithmic axis of updates");
        point(onCurve(0.5));
        assertEquals(Math.sqrt(UPDATES + 1) - 1, updateRead(), 1);
        chooseAxes("Logarithmic axis of updates");
        point(onCurve(0.5));
        assertEquals(0.5 * UPDATES, updateRead(), 2);
    }

    @Test
    void the_penalty_is_told_and_drawn_apart() {
        train();
        assertEquals(0, new Picture().columns(INK).length);
        dialogs.decide(Dialogs.UnsavedChangesAction.DISCARD);
        openSession(SessionJson.penalized(0.01));
        train();
        assertTrue(new Picture().columns(INK).length > 10, "a line for the cost without penalty");
        point(onCurve(0.5));
        List<String> lines = window.text("curve-reading").lines().toList();
        double total = ExpectedText.number(lines.get(0).replace("L = ", ""));
        double data = ExpectedText.number(lines.get(1).replace("without penalty ", ""));
        double penalty = ExpectedText.number(lines.get(2).replace("penalty ", ""));
        assertEquals(total, data + penalty);
        assertTrue(penalty > 0);
    }

    /** A picture of the curve's pane. */
    private final class Picture {

        private final PixelReader pixels;
        private final int width;
        private final int height;

        Picture() {
            Node pane = window.node("cost-curve");
            WritableImage image = Fx.ask(() -> pane.snapshot(null, null));
            pixels = image.getPixelReader();
            width = (int) image.getWidth();
            height = (int) image.getHeight();
        }

        private boolean is(int x, int y, Color color) {
            Color seen = pixels.getColor(x, y);
            return Math.abs(seen.getRed() - color.getRed())
                            + Math.abs(seen.getGreen() - color.getGreen())
                            + Math.abs(seen.getBlue() - color.getBlue())
                    < 0.1;
        }

        OptionalDouble meanY(int x, Color color) {
            return IntStream.range(0, height).filter(y -> is(x, y, color)).average();
        }

        int[] columns(Color color) {
            return IntStream.range(0, width)
                    .filter(x -> meanY(x, color).isPresent())
                    .toArray();
        }
    }
}
