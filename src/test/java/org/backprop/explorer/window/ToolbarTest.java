package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The toolbar at all widths, and what stays in its place while it is used. */
class ToolbarTest extends WindowTest {

    private static final double HEIGHT = 700;
    private static final List<Integer> WIDTHS = List.of(720, 800, 900, 1000, 1100, 1280, 1366, 1440, 1600, 1920);

    @BeforeEach
    void allowAnySize() {
        Fx.run(() -> {
            window.stage().setMinWidth(0);
            window.stage().setMinHeight(0);
        });
    }

    @AfterEach
    void restoreSize() {
        window.resize(size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-2-2", "single neuron"})
    void nothing_in_the_toolbar_is_cut_or_lies_outside_with_one_sample(String network) {
        window.begin(network);
        assertNothingIsCutAtAnyWidth();
    }

    @Test
    void nothing_in_the_toolbar_is_cut_or_lies_outside_with_mini_batches() {
        openSession(SessionJson.XOR);
        assertNothingIsCutAtAnyWidth();
    }

    @ParameterizedTest
    @ValueSource(ints = {720, 900, 1440})
    void every_setting_is_in_the_toolbar_or_in_the_panel(int width) {
        openSession(SessionJson.XOR);
        resize(width);
        window.click("more-settings");
        Fx.until("the panel is open", () -> window.sees("settings-panel"));
        window.layOut();
        for (String id : List.of("learning-rate", "optimizer", "batch", "mini-size")) {
            assertTrue(window.sees(id), id);
        }
    }

    @Test
    void the_learning_rate_is_named_in_words_in_a_window_of_the_initial_size() {
        resize(1440);
        assertTrue(window.texts("toolbar").contains("learning rate γ"), () -> window.texts("toolbar") + "");
    }

    @Test
    void a_setting_that_has_moved_to_the_panel_is_changed_there() {
        resize(720);
        window.click("more-settings");
        window.choose("optimizer", "Adam");
        Fx.shows("Adam", () -> window.chosen("optimizer"));
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 1440, 1920})
    void nothing_in_the_toolbar_moves_when_a_run_begins_and_ends(int width) {
        resize(width);
        Map<String, Bounds> before = places();
        window.click("run");
        Fx.until("it runs", () -> window.isRunning());
        assertEquals(before, places());
        window.endRun();
        assertEquals(before, places());
    }

    @Test
    void nothing_in_the_toolbar_moves_at_any_speed_or_granularity() {
        Map<String, Bounds> before = places();
        for (int speed = 0; speed <= 8; speed++) {
            window.chooseSpeed(speed);
            assertEquals(before, places());
        }
        for (String granularity : List.of("operation", "sample", "update", "epoch")) {
            window.click("by-" + granularity);
            Fx.until("it is chosen", () -> window.isChosen("by-" + granularity));
            assertEquals(before, places());
        }
    }

    @Test
    void nothing_in_the_toolbar_moves_in_any_batch_mode() {
        openSession(SessionJson.XOR);
        window.layOut();
        Map<String, Bounds> before = places();
        for (String mode : List.of("full batch", "stochastic (1)", "mini-batch")) {
            window.choose("batch", mode);
            Fx.shows(mode, () -> window.chosen("batch"));
            assertEquals(before, places());
        }
    }

    @Test
    void the_size_of_a_batch_is_shown_in_every_batch_mode() {
        openSession(SessionJson.XOR);
        for (String mode : List.of("full batch 4", "stochastic (1) 1", "mini-batch 2")) {
            int end = mode.lastIndexOf(' ');
            window.choose("batch", mode.substring(0, end));
            Fx.shows(mode.substring(end + 1), () -> window.text("mini-size"));
        }
    }

    @Test
    void batch_modes_are_no_choice_with_one_sample_and_say_so() {
        assertEquals("one sample", window.chosen("batch"));
        assertTrue(Fx.ask(() -> window.find("batch").isDisabled()));
        window.moveTo("batch");
        Fx.until("a tooltip appears", () -> window.sees("name-tooltip"));
        assertEquals("There is one sample only: every batch is this sample", window.text("name-tooltip"));
    }

    @ParameterizedTest
    @CsvSource({
        "start, To the start (Home)",
        "back, Step back (←)",
        "forward, Step forward (→)",
        "run, Run (Space)",
        "by-layer, One layer per step (Ctrl+2)",
        "learning-rate, Learning rate: the size of a step",
        "optimizer, Optimizer: the rule that makes steps of gradients"
    })
    void a_control_says_its_name_and_its_key(String id, String text) {
        window.moveTo(id);
        String tooltip = id.equals("learning-rate") ? "delayed-tooltip" : "name-tooltip";
        Fx.shows(text, () -> window.sees(tooltip) ? window.text(tooltip) : "");
        assertEquals(text, window.accessibleText(id));
    }

    @Test
    void a_wide_toolbar_names_its_settings() {
        resize(1920);
        List<String> texts = window.texts("toolbar");
        for (String caption : List.of("Network", "speed", "learning rate γ", "optimizer", "batch", "Settings")) {
            assertTrue(texts.contains(caption), () -> caption + " is not in " + texts);
        }
    }

    @Test
    void the_settings_panel_stays_in_a_low_window_and_scrolls() {
        window.resize(new Dimension2D(900, 500));
        window.press(KeyCode.CONTROL, KeyCode.T);
        Fx.until("the panel is open", () -> window.sees("settings-panel"));
        window.layOut();
        window.layOut();
        assertTrue(window.place("settings-panel").getMaxY() <= 500);
    }

    private void assertNothingIsCutAtAnyWidth() {
        for (int width : WIDTHS) {
            resize(width);
            assertEquals(List.of(), faults(), () -> "at a width of " + width);
        }
    }

    private void resize(int width) {
        window.resize(new Dimension2D(width, HEIGHT));
    }

    /** The places of all controls in the toolbar. */
    private Map<String, Bounds> places() {
        window.layOut();
        Map<String, Bounds> places = new TreeMap<>();
        for (Node node : controls()) {
            places.put(node.getId(), node.localToScene(node.getLayoutBounds()));
        }
        return places;
    }

    private List<Node> controls() {
        return Fx.ask(() -> SceneQueries.inside(window.find("toolbar"), node -> node.getId() != null));
    }

    /** What reaches beyond the toolbar's ends or is truncated. */
    private List<String> faults() {
        window.layOut();
        return Fx.ask(() -> SceneQueries.inside(window.find("toolbar"), ToolbarTest::isFaulty).stream()
                .map(node -> node.getId() + " " + node)
                .toList());
    }

    private static boolean isFaulty(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        boolean isOutside =
                place.getMinX() < 0 || place.getMaxX() > node.getScene().getWidth();
        boolean isCut = node instanceof Labeled labeled
                && labeled.getText() != null
                && labeled.lookup(".text") instanceof Text text
                && !text.getText().equals(labeled.getText());
        return isOutside || isCut;
    }
}
