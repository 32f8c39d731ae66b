package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.backprop.explorer.view.TextSize;
import org.junit.jupiter.api.Test;

/** The size of the window's texts, with which everything grows. */
class MagnificationTest extends WindowTest {

    private static final double HALF_A_PIXEL = 0.5;

    @Test
    void control_plus_makes_every_text_larger_up_to_twice_its_size() {
        double width = place("subject").getWidth();
        press(KeyCode.PLUS, 3);
        assertEquals(1.5 * width, place("subject").getWidth(), HALF_A_PIXEL);
        press(KeyCode.PLUS, 9);
        assertEquals(new TextSize(200), Fx.ask(appearance.textSize()::get));
    }

    @Test
    void control_minus_makes_every_text_smaller_and_control_0_as_it_was() {
        double width = place("subject").getWidth();
        press(KeyCode.MINUS, 3);
        assertEquals(0.9 * width, place("subject").getWidth(), HALF_A_PIXEL);
        press(KeyCode.DIGIT0, 1);
        assertEquals(width, place("subject").getWidth(), HALF_A_PIXEL);
    }

    @Test
    void nothing_is_made_so_large_that_a_region_has_no_room() {
        press(KeyCode.PLUS, 6);
        Bounds scene = Fx.ask(() -> root().getBoundsInParent());
        assertTrue(scene.contains(place("network")), () -> "network at " + place("network"));
        assertTrue(scene.contains(place("inspector")), () -> "inspector at " + place("inspector"));
        assertTrue(scene.contains(place("timeline")), () -> "timeline at " + place("timeline"));
    }

    @Test
    void drawings_have_as_many_pixels_as_they_cover() {
        press(KeyCode.PLUS, 3);
        window.letChartsFollow();
        List<Node> canvases = window.nodes(node -> node instanceof Canvas canvas && canvas.getWidth() > 0);
        assertTrue(canvases.size() > 2);
        for (Node canvas : canvases) {
            double pixels = Fx.ask(() -> canvas.getLocalToSceneTransform().getMxx());
            assertEquals(1, pixels, 1e-9, () -> "a pixel of " + canvas.getParent());
        }
    }

    @Test
    void drawings_cover_whole_pixels() {
        press(KeyCode.PLUS, 1);
        window.letChartsFollow();
        List<Double> partial = window.nodes(Canvas.class::isInstance).stream()
                .map(Canvas.class::cast)
                .flatMap(canvas -> Stream.of(canvas.getWidth(), canvas.getHeight()))
                .filter(pixels -> pixels != Math.rint(pixels))
                .toList();
        assertEquals(List.of(), partial);
    }

    @Test
    void menus_grow_with_the_window() {
        double before = menuItemHeight();
        press(KeyCode.PLUS, 6);
        assertEquals(2 * before, menuItemHeight(), 0.1 * before);
    }

    @Test
    void what_is_pointed_at_in_the_picture_is_found_where_it_is_drawn() {
        press(KeyCode.PLUS, 3);
        Node network = window.node("network");
        Point2D betweenNeurons =
                Fx.ask(() -> network.sceneToLocal(center("neuron-3-2").midpoint(center("neuron-4-2"))));
        window.moveTo(network, betweenNeurons);
        window.clickHere();
        Fx.shows("w₂₂³", () -> window.text("subject"));
    }

    private Point2D center(String neuron) {
        Node circle = SceneQueries.inside(window.node(neuron), Circle.class::isInstance)
                .get(0);
        return circle.localToScene(Point2D.ZERO);
    }

    private double menuItemHeight() {
        window.click("menu-file");
        double height = Fx.ask(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(".menu-item").stream())
                .flatMap(item -> item.lookupAll(".label").stream())
                .map(Labeled.class::cast)
                .mapToDouble(label -> label.getFont().getSize())
                .max()
                .orElse(0));
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        return height;
    }

    private void press(KeyCode key, int times) {
        for (int time = 0; time < times; time++) {
            window.press(KeyCode.CONTROL, key);
        }
        window.layOut();
    }

    private Bounds place(String id) {
        return window.place(id);
    }

    private Node root() {
        return window.stage().getScene().getRoot();
    }
}
