package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cost along the selected parameter: what it says, and dragging its point. */
class SliceChartTest extends WindowTest {

    private static final String WEIGHT = "w[3,1,1]";
    private static final int INDEX = ReferenceNetwork.weight(3, 1, 1);

    @BeforeEach
    void select() {
        mainWindowDriver.click("gradient-" + WEIGHT);
        mainWindowDriver.catchUp();
    }

    private ChartDriver slice() {
        return mainWindowDriver.chart("slice");
    }

    private void assertTells(ReferenceNetwork network, int index) {
        mainWindowDriver.letChartsFollow();
        String text = mainWindowDriver.accessibleText("slice");
        assertTrue(
                text.contains("slope " + ExpectedText.significant(network.gradient[index], 3)),
                text + ", but the slope is " + network.gradient[index]);
        String way = network.gradient[index] > 0
                ? "The slope is positive: downhill to the left."
                : "The slope is negative: downhill to the right.";
        assertTrue(mainWindowDriver.text("slice-verdict").startsWith(way), mainWindowDriver.text("slice-verdict"));
        assertTrue(text.contains(mainWindowDriver.text("slice-verdict")), text);
    }

    @Test
    void it_is_of_what_is_selected_in_the_list() {
        assertEquals("Cost along w₁₁³", mainWindowDriver.text("slice-title"));
        assertTells(ReferenceNetwork.atStart(), INDEX);
        mainWindowDriver.click("gradient-b[3,2]");
        mainWindowDriver.letChartsFollow();
        assertEquals("Cost along b₂³", mainWindowDriver.text("slice-title"));
        assertTells(ReferenceNetwork.atStart(), ReferenceNetwork.bias(3, 2));
    }

    @Test
    void it_is_of_what_is_selected_in_the_picture() {
        mainWindowDriver.click("weight-6");
        mainWindowDriver.letChartsFollow();
        assertEquals("Cost along w₁₁²", mainWindowDriver.text("slice-title"));
        assertTells(ReferenceNetwork.atStart(), 6);
    }

    @Test
    void the_slope_is_the_gradient_after_each_update() {
        for (int update = 1; update <= 3; update++) {
            mainWindowDriver.click("by-update");
            mainWindowDriver.stepForward(1);
            assertTells(ReferenceNetwork.atStart().updated(update), INDEX);
        }
    }

    @Test
    void dragging_sets_the_weight_and_the_slope_and_the_verdict_follow() {
        slice().press(0.6, 0.5);
        for (double right : new double[] {0.7, 0.4, 0.2}) {
            Point2D place = slice().at(right, 0.5);
            slice().moveTo(right, 0.5);
            mainWindowDriver.catchUp();
            double value = mainWindowDriver.value(WEIGHT);
            assertEquals(place.getX(), value, slice().pixel().getX());
            ReferenceNetwork there = ReferenceNetwork.atStart().with(INDEX, value);
            assertEquals(
                    "L = " + ExpectedText.significant(there.loss, 6) + " at update 0", mainWindowDriver.text("cost"));
            assertTells(there, INDEX);
        }
        mainWindowDriver.letGo();
    }

    @Test
    void one_undo_takes_the_drag_back() {
        List<String> before = mainWindowDriver.everything();
        slice().press(0.6, 0.5);
        slice().moveTo(0.3, 0.5);
        slice().moveTo(0.2, 0.5);
        mainWindowDriver.letGo();
        mainWindowDriver.moveTo("gradient-" + WEIGHT);
        mainWindowDriver.catchUp();
        assertTrue(mainWindowDriver.value(WEIGHT) < 0);
        mainWindowDriver.press(KeyCode.CONTROL, KeyCode.Z);
        mainWindowDriver.catchUp();
        assertEquals(before, mainWindowDriver.everything());
    }

    @Test
    void it_follows_a_slider() {
        mainWindowDriver.takeSlider("slider-" + WEIGHT, 25);
        mainWindowDriver.catchUp();
        double value = mainWindowDriver.value(WEIGHT);
        assertTrue(value > 1);
        assertTells(ReferenceNetwork.atStart().with(INDEX, value), INDEX);
        mainWindowDriver.letGo();
    }

    @Test
    void a_step_that_lands_lower_is_called_so() {
        assertTrue(
                mainWindowDriver.text("slice-verdict").endsWith("The step lands lower."),
                mainWindowDriver.text("slice-verdict"));
    }

    /** w and b have to come to w + b = 0; with γ = 10 the next update brings w from 1 to −19, where L is 361. */
    @Test
    void a_step_that_is_too_large_is_called_overshot() {
        openSession(SessionJson.DIVERGING);
        mainWindowDriver.letChartsFollow();
        assertTrue(
                mainWindowDriver.text("slice-verdict").endsWith("Overshot: the slope changes its sign and L rises."),
                mainWindowDriver.text("slice-verdict"));
        mainWindowDriver.enter("learning-rate", "0.75");
        mainWindowDriver.catchUp();
        assertTrue(
                mainWindowDriver.text("slice-verdict").endsWith("The step crosses a bottom and lands lower."),
                mainWindowDriver.text("slice-verdict"));
    }
}
