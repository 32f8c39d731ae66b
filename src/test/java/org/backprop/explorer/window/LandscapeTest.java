package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.model.landscape.ViewWindow;
import org.junit.jupiter.api.Test;

/** Pressing and dragging on the landscape sets the parameters of the network. */
class LandscapeTest extends WindowTest {

    private static final int X = ReferenceNetwork.weight(3, 1, 1);
    private static final int Y = ReferenceNetwork.weight(3, 2, 1);
    private static final String RANDOM = "Two random directions";
    private static final String PRINCIPAL = "Principal components of the path";

    private ChartDriver map() {
        return window.chart("landscape");
    }

    private void undo() {
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.catchUp();
    }

    private List<String> values() {
        return ReferenceNetwork.NAMES.stream()
                .map(name -> window.text("value-" + name))
                .toList();
    }

    private void update(int times) {
        window.click("by-update");
        for (int update = 0; update < times; update++) {
            window.press(KeyCode.RIGHT);
        }
        window.catchUp();
    }

    private static String cost(ReferenceNetwork network, int update) {
        return "L = " + ExpectedText.significant(network.loss, 7) + " at update " + update;
    }

    /** The two weights are within a pixel of the point on the axes; all others are unchanged. */
    private void assertMovedTo(Point2D place) {
        Point2D pixel = map().pixel();
        assertEquals(place.getX(), window.value("w[3,1,1]"), pixel.getX());
        assertEquals(place.getY(), window.value("w[3,2,1]"), pixel.getY());
        ReferenceNetwork expected =
                ReferenceNetwork.atStart().with(X, window.value("w[3,1,1]")).with(Y, window.value("w[3,2,1]"));
        assertEquals(boxed(expected), boxed(window.byHand()));
        assertEquals(cost(expected, 0), window.text("cost"));
    }

    private static List<Double> boxed(ReferenceNetwork network) {
        return Arrays.stream(network.parameters).boxed().toList();
    }

    @Test
    void a_press_moves_the_two_weights_there_and_no_other() {
        Point2D place = map().at(0.3, 0.8);
        map().click(0.3, 0.8);
        window.catchUp();
        assertMovedTo(place);
    }

    @Test
    void the_network_follows_the_hand() {
        map().press(0.3, 0.8);
        for (double[] next : new double[][] {{0.6, 0.7}, {0.8, 0.4}, {0.35, 0.35}}) {
            Point2D place = map().at(next[0], next[1]);
            map().moveTo(next[0], next[1]);
            window.catchUp();
            assertMovedTo(place);
        }
        window.letGo();
    }

    @Test
    void the_weights_take_short_decimals() {
        map().click(0.313, 0.787);
        window.catchUp();
        assertTrue(window.text("value-w[3,1,1]").length() <= 6, window.text("value-w[3,1,1]"));
    }

    @Test
    void one_undo_takes_a_whole_drag_back() {
        window.stepForward(7);
        window.moveTo("cost");
        List<String> before = window.everything();
        drag();
        assertNotEquals(before, window.everything());
        undo();
        assertEquals(before, window.everything());
    }

    private void drag() {
        map().press(0.3, 0.8);
        map().moveTo(0.5, 0.7);
        map().moveTo(0.7, 0.6);
        map().moveTo(0.75, 0.3);
        window.letGo();
        window.moveTo("cost");
        window.catchUp();
    }

    @Test
    void over_random_directions_all_weights_move_and_the_cost_is_exact() {
        window.chooseInMap(RANDOM);
        List<String> before = values();
        drag();
        ReferenceNetwork there = window.byHand();
        List<String> after = values();
        for (int p = 0; p < 18; p++) {
            boolean moved = !before.get(p).equals(after.get(p));
            assertEquals(ReferenceNetwork.WEIGHTS.contains(p), moved, ReferenceNetwork.NAMES.get(p));
        }
        assertEquals(cost(there, 0), window.text("cost"));
        undo();
        assertEquals(before, values());
        assertEquals(cost(ReferenceNetwork.atStart(), 0), window.text("cost"));
    }

    @Test
    void over_principal_components_the_whole_point_moves_and_the_cost_is_exact() {
        update(12);
        window.chooseInMap(PRINCIPAL);
        List<String> before = values();
        drag();
        assertEquals(cost(window.byHand(), 12), window.text("cost"));
        assertNotEquals(before, values());
        undo();
        assertEquals(before, values());
        assertEquals(cost(ReferenceNetwork.atStart().updated(12), 12), window.text("cost"));
    }

    /** During a drag the landscape keeps its directions, so that the point stays under the mouse. */
    @Test
    void the_map_does_not_turn_under_the_hand() {
        update(12);
        window.chooseInMap(PRINCIPAL);
        map().press(0.5, 0.5);
        window.letChartsFollow();
        ViewWindow seen = map().seen();
        map().moveTo(0.55, 0.6);
        window.letChartsFollow();
        assertEquals(seen, map().seen());
        window.letGo();
    }

    @Test
    void a_press_outside_the_axes_moves_nothing() {
        List<String> before = values();
        map().click(0.5, -0.08);
        window.catchUp();
        assertEquals(before, values());
    }
}
