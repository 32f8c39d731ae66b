package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;

/** What the update did: every parameter from old to new, and whether it helped. */
class OutcomeTest extends WindowTest {

    private static final int GRADIENT = 8;
    private static final int UPDATE = 9;

    private final ByHand start = ByHand.atStart();

    @Test
    void everyParameterGoesFromItsOldToItsNewValue() {
        window.click("form-step");
        window.stepForward(UPDATE);
        ByHand after = start.updated();
        List<List<String>> expected = IntStream.range(0, 18)
                .mapToObj(i -> List.of(
                        Shown.significant(start.parameters[i], 7),
                        Shown.significant(after.parameters[i], 7),
                        Shown.significant(after.parameters[i] - start.parameters[i], 3)))
                .toList();
        assertEquals(expected, IntStream.range(0, 18).mapToObj(this::row).toList());
    }

    @Test
    void theLossBeforeAndAfterIsThatByHandAndLower() {
        window.stepForward(UPDATE);
        String change = Shown.significant(start.loss, 6) + " → " + Shown.significant(start.updated().loss, 6);
        assertEquals(change + "  lower ↓", window.text("loss-change-sample"));
        assertEquals(change + "  lower ↓", window.text("loss-change-data"));
    }

    @Test
    void beforeTheUpdateItIsSaidThatItHasNotHappened() {
        window.click("form-step");
        window.stepForward(GRADIENT);
        assertFalse(window.sees("loss-change-data"));
        assertTrue(window.texts("outcome").get(0).startsWith("The update has not happened yet."));
    }

    @Test
    void aLearningRateThatIsFarTooLargeMakesTheLossHigher() {
        openSession(SessionTexts.DIVERGING);
        window.click("form-step");
        window.click("form-step");
        window.stepForward(5); // input, forward, loss, backward, gradient, update
        // h = w + b goes from 1 to 1 - 2 * 10 * 2 * 1 = -39, and L = h² from 1 to 1521
        assertEquals(
                Shown.local("1.00000") + " → " + Shown.local("1521.00") + "  higher ↑",
                window.text("loss-change-data"));
        assertTrue(window.has("loss-change-data", "harmed"));
    }

    @Test
    void ofABatchTheSampleAndTheWholeDataAreToldApart() {
        openSession(SessionTexts.XOR);
        window.click("by-update");
        window.stepForward(1);
        assertFalse(window.text("loss-change-sample").equals(window.text("loss-change-data")));
    }

    /** What the row of a parameter says: old and new value and the step, without its sign's plus. */
    private List<String> row(int index) {
        return Fx.ask(() -> {
            ListView<?> list = (ListView<?>) Sight.inside(window.find("outcome"), ListView.class::isInstance)
                    .get(0);
            list.scrollTo(index);
            list.layout();
            List<String> texts =
                    Sight.inside(list, node -> node instanceof ListCell<?> cell && cell.getIndex() == index).stream()
                            .flatMap(cell -> Sight.inside(cell, Sight::isWritten).stream())
                            .map(Sight::textOf)
                            .filter(text -> text != null && !text.isEmpty())
                            .toList();
            String[] values = texts.get(1).split(" → ");
            return List.of(
                    Shown.significant(Shown.number(values[0]), 7),
                    values[1],
                    Shown.significant(Shown.number(texts.get(2).replace("+", "")), 3));
        });
    }
}
