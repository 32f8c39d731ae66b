package org.backprop.explorer;

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
    private static final int INDEX = ByHand.weight(3, 1, 1);

    @BeforeEach
    void select() {
        window.click("gradient-" + WEIGHT);
        window.catchUp();
    }

    private Chart slice() {
        return window.chart("slice");
    }

    private void assertTells(ByHand network, int index) {
        window.letChartsFollow();
        String text = window.accessibleText("slice");
        assertTrue(
                text.contains("slope " + Shown.significant(network.gradient[index], 3)),
                text + ", but the slope is " + network.gradient[index]);
        String way = network.gradient[index] > 0
                ? "The slope is positive: downhill to the left."
                : "The slope is negative: downhill to the right.";
        assertTrue(window.text("slice-verdict").startsWith(way), window.text("slice-verdict"));
        assertTrue(text.contains(window.text("slice-verdict")), text);
    }

    @Test
    void itIsOfWhatIsSelectedInTheList() {
        assertEquals("Cost along w₁₁³", window.text("slice-title"));
        assertTells(ByHand.atStart(), INDEX);
        window.click("gradient-b[3,2]");
        window.letChartsFollow();
        assertEquals("Cost along b₂³", window.text("slice-title"));
        assertTells(ByHand.atStart(), ByHand.bias(3, 2));
    }

    @Test
    void itIsOfWhatIsSelectedInThePicture() {
        window.click("weight-6");
        window.letChartsFollow();
        assertEquals("Cost along w₁₁²", window.text("slice-title"));
        assertTells(ByHand.atStart(), 6);
    }

    @Test
    void theSlopeIsTheGradientAfterEachUpdate() {
        for (int update = 1; update <= 3; update++) {
            window.click("by-update");
            window.stepForward(1);
            assertTells(ByHand.atStart().updated(update), INDEX);
        }
    }

    @Test
    void draggingSetsTheWeightAndTheSlopeAndTheVerdictFollow() {
        slice().press(0.6, 0.5);
        for (double right : new double[] {0.7, 0.4, 0.2}) {
            Point2D place = slice().at(right, 0.5);
            slice().moveTo(right, 0.5);
            window.catchUp();
            double value = window.value(WEIGHT);
            assertEquals(place.getX(), value, slice().pixel().getX());
            ByHand there = ByHand.atStart().with(INDEX, value);
            assertEquals("L = " + Shown.significant(there.loss, 6) + " at update 0", window.text("cost"));
            assertTells(there, INDEX);
        }
        window.letGo();
    }

    @Test
    void oneUndoTakesTheDragBack() {
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
    void itFollowsASlider() {
        window.takeSlider("slider-" + WEIGHT, 25);
        window.catchUp();
        double value = window.value(WEIGHT);
        assertTrue(value > 1);
        assertTells(ByHand.atStart().with(INDEX, value), INDEX);
        window.letGo();
    }

    @Test
    void aStepThatLandsLowerIsCalledSo() {
        assertTrue(window.text("slice-verdict").endsWith("The step lands lower."), window.text("slice-verdict"));
    }

    /** w and b have to come to w + b = 0; with γ = 10 the next update brings w from 1 to −19, where L is 361. */
    @Test
    void aStepThatIsTooLargeIsCalledOvershot() {
        openSession(SessionTexts.DIVERGING);
        window.letChartsFollow();
        assertTrue(
                window.text("slice-verdict").endsWith("Overshot: the slope changes its sign and L rises."),
                window.text("slice-verdict"));
        window.enter("learning-rate", "0.75");
        window.catchUp();
        assertTrue(
                window.text("slice-verdict").endsWith("The step crosses a bottom and lands lower."),
                window.text("slice-verdict"));
    }
}
