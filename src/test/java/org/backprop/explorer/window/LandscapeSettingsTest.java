package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.controller.Dialogs;
import org.backprop.explorer.model.landscape.ViewWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of the landscape, in its menu and in its bar. */
class LandscapeSettingsTest extends WindowTest {

    private static final String PARAMETERS = "Two parameters";
    private static final String RANDOM = "Two random directions";
    private static final String PRINCIPAL = "Principal components of the path";
    private static final String ONLY = "Train only these two";

    @AfterEach
    void putBack() {
        window.press(KeyCode.ESCAPE);
    }

    private void large() {
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        window.letChartsFollow();
    }

    private void small() {
        window.press(KeyCode.ESCAPE);
        window.letChartsFollow();
    }

    private void update(int times) {
        window.click("by-update");
        for (int update = 0; update < times; update++) {
            window.press(KeyCode.RIGHT);
        }
        window.catchUp();
    }

    private int[] pixels(String id) {
        window.letChartsFollow();
        Image image = Fx.ask(() -> window.find(id).snapshot(null, null));
        int width = (int) image.getWidth();
        int[] pixels = new int[width * (int) image.getHeight()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = image.getPixelReader().getArgb(i % width, i / width);
        }
        return pixels;
    }

    private static long differences(int[] one, int[] other) {
        long count = 0;
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            count += one[i] == other[i] ? 0 : 1;
        }
        return count;
    }

    private boolean isFrozen(String parameter) {
        return Fx.ask(() -> {
            Node node = window.find("slider-" + parameter);
            while (!(node instanceof ListCell)) {
                node = node.getParent();
            }
            return node.getStyleClass().contains("frozen");
        });
    }

    private List<String> frozen() {
        return ReferenceNetwork.NAMES.stream().filter(this::isFrozen).toList();
    }

    /** The reference network with two weights trained alone. */
    private static ReferenceNetwork onlyTwo(int updates) {
        ReferenceNetwork network = ReferenceNetwork.atStart();
        for (int n = 0; n < updates; n++) {
            double x = network.parameters[12] - ReferenceNetwork.RATE * network.gradient[12];
            double y = network.parameters[14] - ReferenceNetwork.RATE * network.gradient[14];
            network = network.with(12, x).with(14, y);
        }
        return network;
    }

    @Test
    void training_only_these_two_freezes_the_sixteen_others_until_it_is_taken_back() {
        window.chooseInMap(ONLY);
        window.catchUp();
        assertEquals(
                ReferenceNetwork.NAMES.stream()
                        .filter(name -> !List.of("w[3,1,1]", "w[3,2,1]").contains(name))
                        .toList(),
                frozen());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.catchUp();
        assertEquals(List.of(), frozen());
        window.press(KeyCode.CONTROL, KeyCode.Y);
        window.catchUp();
        assertEquals(16, frozen().size());
        window.chooseInMap(ONLY);
        window.catchUp();
        assertEquals(List.of(), frozen());
    }

    @Test
    void what_was_frozen_before_these_two_were_trained_alone_is_frozen_afterwards() {
        window.click("gradient-w[1,1,1]");
        window.click("inspected-frozen");
        window.catchUp();
        window.chooseInMap(ONLY);
        window.catchUp();
        assertEquals(16, frozen().size());
        window.chooseInMap("w₁₁¹ on the horizontal axis");
        window.chooseInMap(ONLY); // another two: begun twice, ended once
        window.catchUp();
        assertFalse(isFrozen("w[1,1,1]"));
        window.chooseInMap(ONLY);
        window.catchUp();
        assertEquals(List.of("w[1,1,1]"), frozen());
        window.press(KeyCode.CONTROL, KeyCode.Z); // as it was when these two alone were trained
        window.catchUp();
        assertEquals(16, frozen().size());
        window.chooseInMap(ONLY);
        window.catchUp();
        assertEquals(List.of("w[1,1,1]"), frozen());
    }

    @Test
    void after_a_hundred_updates_of_these_two_the_path_lies_on_the_map() {
        window.chooseInMap(ONLY);
        update(100);
        assertEquals("L = " + ExpectedText.significant(onlyTwo(100).loss, 7) + " at update 100", window.text("cost"));
        ViewWindow seen = window.chart("landscape").seen();
        ReferenceNetwork half = onlyTwo(50);
        window.chart("landscape")
                .moveTo(seen.x().fraction(half.parameters[12]), seen.y().fraction(half.parameters[14]));
        Fx.until("a point of the path is told of", () -> window.text("landscape-caption")
                .startsWith("update "));
        assertTrue(window.text("landscape-caption").endsWith("gap 0"), window.text("landscape-caption"));
        large();
        assertTrue(window.text("position-gap").length() > 0);
        assertTrue(Fx.ask(() -> ((CheckBox) window.find("landscape-bar-only")).isSelected()));
    }

    @Test
    void a_path_that_leaves_the_map_is_told_with_its_gap() {
        update(30);
        ViewWindow seen = window.chart("landscape").seen();
        ReferenceNetwork start = ReferenceNetwork.atStart();
        window.chart("landscape").moveTo(seen.x().fraction(0.8), seen.y().fraction(-0.6));
        Fx.until("a point of the path is told of", () -> window.text("landscape-caption")
                .startsWith("update "));
        ReferenceNetwork end = start.updated(30);
        double gap = start.loss - end.with(12, 0.8).with(14, -0.6).loss;
        assertTrue(
                window.text("landscape-caption").endsWith("gap " + ExpectedText.significant(gap, 3)),
                window.text("landscape-caption") + " should end with " + ExpectedText.significant(gap, 3));
    }

    @Test
    void menu_and_bar_agree() {
        assertEquals("w₁₁³ × w₂₁³", window.text("landscape-menu"));
        large();
        assertTrue(window.isChosen("landscape-bar-parameters"));
        window.click("landscape-bar-random");
        window.letChartsFollow();
        small();
        assertEquals("Random", window.text("landscape-menu"));
        window.chooseInMap(PARAMETERS);
        large();
        assertTrue(window.isChosen("landscape-bar-parameters"));
        window.click("landscape-bar-surface");
        window.letChartsFollow();
        assertTrue(window.sees("surface"));
        assertFalse(window.sees("landscape"));
        window.click("landscape-bar-contours");
        window.letChartsFollow();
        assertTrue(window.sees("landscape"));
    }

    @Test
    void what_is_selected_can_be_put_across_and_up() {
        window.click("gradient-b[1,2]");
        window.catchUp();
        window.chooseInMap("b₂¹ on the horizontal axis");
        assertEquals("b₂¹ × w₂₁³", window.text("landscape-menu"));
        window.chooseInMap("b₂¹ on the vertical axis");
        assertEquals("w₂₁³ × b₂¹", window.text("landscape-menu"));
        window.chart("landscape").click(0.5, 0.25);
        window.catchUp();
        assertNotEquals(0.35, window.value("b[1,2]"));
        assertEquals(0.8, window.value("w[3,1,1]"));
    }

    @Test
    void another_pair_of_random_directions_is_another_map() {
        window.chooseInMap(RANDOM);
        int[] first = pixels("landscape");
        window.chooseInMap("Another random pair");
        assertTrue(differences(first, pixels("landscape")) > 1000);
    }

    @Test
    void logarithmic_colors_are_others() {
        int[] before = pixels("landscape");
        window.chooseInMap("Logarithmic scale");
        assertTrue(differences(before, pixels("landscape")) > 1000);
        window.chooseInMap("Logarithmic scale");
        assertEquals(0, differences(before, pixels("landscape")));
    }

    @Test
    void it_is_seen_in_three_dimensions_and_from_above_again() {
        int[] before = pixels("landscape");
        window.chooseInMap("3-D surface");
        assertTrue(window.sees("surface"));
        assertFalse(window.sees("landscape"));
        window.chooseInMap("3-D surface");
        assertEquals(0, differences(before, pixels("landscape")));
    }

    @Test
    void another_network_begins_with_its_own_weights() {
        window.chooseInMap(RANDOM);
        openSession(SessionJson.XOR);
        window.letChartsFollow();
        assertEquals("w₁₁² × w₂₁²", window.text("landscape-menu"));
        window.begin("2-2-2");
        window.letChartsFollow();
        assertEquals("w₁₁² × w₂₁²", window.text("landscape-menu"));
        assertEquals("", window.notice());
    }

    @ParameterizedTest
    @ValueSource(strings = {PARAMETERS, RANDOM, PRINCIPAL})
    void a_network_of_two_parameters_has_maps_of_all_kinds(String kind) {
        openSession(SessionJson.SINGLE_NEURON);
        update(6);
        window.chooseInMap(kind);
        assertTrue(window.sees("landscape"));
        window.chart("landscape").click(0.4, 0.6);
        window.catchUp();
        double z = window.value("w[1,1,1]") + window.value("b[1,1]");
        String cost = ExpectedText.significant(Math.log1p(Math.exp(z)), 7); // −ln(1 − σ(z))
        assertEquals("L = " + cost + " at update 6", window.text("cost"));
        assertEquals("", window.notice());
    }

    @Test
    void a_network_of_one_parameter_has_no_map_and_says_why() {
        openSession(SessionJson.ONE_WEIGHT);
        update(3);
        assertEquals("", window.notice());
        assertFalse(window.sees("landscape"));
        assertTrue(window.text("landscape-none").startsWith("There is one parameter only"));
        assertTrue(window.text("slice-summary").contains("The step lands lower."));
        large();
        small();
        dialogs.decide(Dialogs.UnsavedChangesAction.DISCARD);
        window.begin("2-2-2-2");
        window.catchUp();
        assertTrue(window.sees("landscape"));
        assertFalse(window.sees("landscape-none"));
    }

    @Test
    void without_a_path_there_are_no_principal_components_yet() {
        window.chooseInMap(PRINCIPAL);
        assertTrue(window.text("landscape-none").contains("take some steps first"));
        update(2);
        assertFalse(window.sees("landscape-none"));
    }
}
