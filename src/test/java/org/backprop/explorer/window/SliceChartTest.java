package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.view.Palette;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cost along the selected parameter: its texts, and dragging its point. */
class SliceChartTest extends WindowTest {

    private static final String WEIGHT = "w[3,1,1]";
    private static final int INDEX = ReferenceNetwork.weight(3, 1, 1);

    @BeforeEach
    void select() {
        stepToGradient(8);
        window.click("gradient-" + WEIGHT);
        window.catchUp();
    }

    /** Steps to the phase gradient, which is the phase of this number, from the input. */
    private void stepToGradient(int phase) {
        window.click("by-layer");
        window.stepForward(phase);
        window.catchUp();
    }

    private ChartDriver slice() {
        return window.chart("slice");
    }

    private void assertTells(ReferenceNetwork network, int index) {
        window.letChartsFollow();
        String text = window.accessibleText("slice");
        assertTrue(
                text.contains("slope " + ExpectedText.significant(network.gradient[index], 4)),
                text + ", but the slope is " + network.gradient[index]);
        String way = network.gradient[index] > 0 ? "L falls to the left" : "L falls to the right";
        assertTrue(window.text("slice-summary").startsWith(way), window.text("slice-summary"));
        assertTrue(text.contains(window.text("slice-summary")), text);
    }

    @Test
    void it_is_of_what_is_selected_in_the_list() {
        assertEquals("Cost along w₁₁³", window.text("slice-title"));
        assertTells(ReferenceNetwork.atStart(), INDEX);
        window.click("gradient-b[3,2]");
        window.letChartsFollow();
        assertEquals("Cost along b₂³", window.text("slice-title"));
        assertTells(ReferenceNetwork.atStart(), ReferenceNetwork.bias(3, 2));
    }

    @Test
    void it_is_of_what_is_selected_in_the_picture() {
        window.click("weight-6");
        window.letChartsFollow();
        assertEquals("Cost along w₁₁²", window.text("slice-title"));
        assertTells(ReferenceNetwork.atStart(), 6);
    }

    @Test
    void at_an_update_it_tells_the_step_just_made_from_where_it_began() {
        for (int update = 1; update <= 3; update++) {
            window.click("by-update");
            window.stepForward(1);
            ReferenceNetwork before = ReferenceNetwork.atStart().updated(update - 1);
            assertTells(before, INDEX);
            double value = ReferenceNetwork.atStart().updated(update).parameters[INDEX];
            double after = before.with(INDEX, value).loss;
            assertEquals("all others as before update " + update, window.text("slice-condition"));
            assertTrue(
                    window.text("slice-summary")
                            .endsWith("With w₁₁³ alone: L " + ExpectedText.significant(before.loss, 4) + " → "
                                    + ExpectedText.significant(after, 4) + "."),
                    window.text("slice-summary"));
        }
    }

    @Test
    void before_its_phase_neither_slope_nor_step_is_told() {
        window.click("by-layer");
        window.stepForward(2); // to the update, and to the next input
        window.letChartsFollow();
        assertEquals("The slope at this point is not computed yet.", window.text("slice-summary"));
        window.stepForward(5); // to backward 3
        window.letChartsFollow();
        assertEquals("L falls to the left (towards smaller w₁₁³).", window.text("slice-summary"));
    }

    @Test
    void it_is_drawn_on_the_color_of_its_card_however_often() {
        window.click("by-layer");
        for (int step = 0; step < 3; step++) { // to the update, and beyond
            WritableImage image = Fx.ask(() -> window.node("slice").snapshot(null, null));
            assertEquals(
                    Palette.LIGHT.get(Palette.Role.CARD), image.getPixelReader().getColor(3, 3));
            window.stepForward(1);
            window.letChartsFollow();
        }
    }

    @Test
    void the_plot_stays_where_it_is_whatever_the_summary_says() {
        double top = Fx.ask(() -> window.find("slice").getLayoutY());
        openSession(SessionJson.DIVERGING);
        window.letChartsFollow();
        assertEquals(top, Fx.ask(() -> window.find("slice").getLayoutY()));
    }

    @Test
    void dragging_sets_the_weight_and_the_slope_and_the_verdict_follow() {
        slice().press(0.6, 0.5);
        for (double right : new double[] {0.7, 0.4, 0.2}) {
            Point2D place = slice().at(right, 0.5);
            slice().moveTo(right, 0.5);
            window.catchUp();
            double value = window.value(WEIGHT);
            assertEquals(place.getX(), value, slice().pixel().getX());
            ReferenceNetwork there = ReferenceNetwork.atStart().with(INDEX, value);
            assertEquals("L = " + ExpectedText.significant(there.loss, 7) + " at update 0", window.text("cost"));
            assertTells(there, INDEX);
        }
        window.letGo();
    }

    @Test
    void one_undo_takes_the_drag_back() {
        List<String> before = window.everything();
        slice().press(0.6, 0.5);
        slice().moveTo(0.3, 0.5);
        slice().moveTo(0.2, 0.5);
        window.letGo();
        window.moveTo("gradient-" + WEIGHT);
        window.catchUp();
        assertTrue(window.value(WEIGHT) < 0);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.catchUp();
        assertEquals(before, window.everything());
    }

    @Test
    void it_follows_a_slider() {
        window.takeSlider("slider-" + WEIGHT, 25);
        window.catchUp();
        double value = window.value(WEIGHT);
        assertTrue(value > 1);
        assertTells(ReferenceNetwork.atStart().with(INDEX, value), INDEX);
        window.letGo();
    }

    @Test
    void a_step_that_lands_lower_is_called_so() {
        assertTrue(window.text("slice-summary").contains("The step lands lower."), window.text("slice-summary"));
    }

    /** L is 0 where w + b = 0; with γ = 10 the next update moves w from 1 to −19, where L is 361. */
    @Test
    void a_step_that_is_too_large_is_called_overshot() {
        openSession(SessionJson.DIVERGING);
        stepToGradient(4);
        window.letChartsFollow();
        assertTrue(
                window.text("slice-summary").contains("Overshot: the slope changes its sign and L rises."),
                window.text("slice-summary"));
        window.enter("learning-rate", "0.75");
        window.catchUp();
        assertTrue(
                window.text("slice-summary").contains("The step crosses a minimum and lands lower."),
                window.text("slice-summary"));
    }
}
