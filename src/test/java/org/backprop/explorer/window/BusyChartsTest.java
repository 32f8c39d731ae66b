package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Many changes, faster than charts are drawn: nothing fails, and the charts show the last moment in the end. */
class BusyChartsTest extends WindowTest {

    private static final String MENU = "landscape-menu";

    private ChartDriver map() {
        return window.chart("landscape");
    }

    private void runOnAndOn() {
        openSession(SessionJson.LONG);
        window.runAtFullSpeed("the run moves", () -> window.updatesDone() > 10);
    }

    /** Failures in the background are shown in the notice; those of the JavaFX thread fail every window test. */
    private void assertAllWell() {
        window.catchUp();
        assertEquals("", window.notice());
        if (window.presentPhases().equals(List.of("update"))) { // where the slice is of the step just made
            window.press(KeyCode.RIGHT);
            window.arrivesAt("input");
            window.letChartsFollow();
        }
        String text = window.accessibleText("slice");
        double cost = ExpectedText.number(window.text("cost").split(" ")[2]);
        double heard = ExpectedText.number(text.split(" L is ")[1].split(", slope")[0]);
        assertEquals(cost, heard, 1e-5 * cost, "the slice is of the present moment");
    }

    @Test
    void steps_while_the_map_is_held() {
        window.click("by-update");
        map().press(0.4, 0.6);
        for (int step = 0; step < 30; step++) {
            map().moveTo(0.4 + 0.01 * step, 0.6 - 0.01 * step);
            window.press(KeyCode.RIGHT);
        }
        window.letGo();
        assertAllWell();
        assertTrue(window.updatesDone() > 0);
    }

    @Test
    void every_kind_of_map_at_full_speed() {
        runOnAndOn();
        for (String item : List.of(
                "Two random directions",
                "Another random pair",
                "Principal components of the path",
                "3-D surface",
                "Logarithmic scale",
                "Two parameters",
                "3-D surface")) {
            window.click(MENU);
            window.clickInPopup(item::equals);
            Fx.awaitFrame();
        }
        window.endRun();
        assertAllWell();
    }

    @Test
    void growing_and_shrinking_while_it_runs() {
        double width = window.size().getWidth();
        runOnAndOn();
        for (int size = 0; size < 6; size++) {
            double next = width - 25 * size;
            Fx.run(() -> window.stage().setWidth(next));
            window.press(KeyCode.ALT, size % 2 == 0 ? KeyCode.DIGIT3 : KeyCode.DIGIT1);
            Fx.awaitFrame();
        }
        window.resize(size());
        window.press(KeyCode.ESCAPE);
        window.endRun();
        assertAllWell();
    }

    @Test
    void dragging_at_full_speed() {
        runOnAndOn();
        for (int drag = 0; drag < 5; drag++) {
            map().press(0.3, 0.7);
            map().moveTo(0.5, 0.5);
            map().moveTo(0.6, 0.6);
            window.letGo();
        }
        window.endRun();
        assertAllWell();
    }

    /** Parameters so large that the numbers at the axes hardly differ. */
    @Test
    void very_large_parameters() {
        window.enter("value-w[3,1,1]", "1e200");
        window.click("gradient-w[3,1,1]");
        assertAllWell();
    }
}
