package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.view.formula.FormulaView;
import org.junit.jupiter.api.Test;

/** Counts of a thousand and more are grouped in every text but those of fields and formulas, which can be copied. */
class GroupedNumbersTest extends WindowTest {

    private static final int UPDATES = 1200;
    private static final int MAX_LENGTH = 200;

    /** Four digits or more that belong to no fraction. */
    private static final Predicate<String> HAS_UNGROUPED_COUNT =
            Pattern.compile("(?<![\\d.,])\\d{4,}(?![\\d.,]*\\d|e)").asPredicate();

    @Test
    void counts_are_grouped_at_every_phase_and_in_what_a_chart_says_at_the_pointer() {
        openSession(SessionJson.LONG.replace("{\"mode\": \"full\"}", "{\"mode\": \"mini\", \"size\": 1500}"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.runAtFullSpeed("many updates are done", () -> window.updatesDone() >= UPDATES);
        window.endRun();
        window.catchUp(); // steps go by layer
        List<String> ungrouped = new ArrayList<>(ungrouped());
        window.press(KeyCode.LEFT); // the gradient
        ungrouped.addAll(ungroupedAfter("gradient"));
        window.press(KeyCode.RIGHT);
        for (String phase : List.of("update", "input", "forward-1", "forward-2", "loss", "backward-2")) {
            ungrouped.addAll(ungroupedAfter(phase));
            window.press(KeyCode.RIGHT);
        }
        for (String chart : List.of("cost-curve", "slice", "landscape")) {
            window.moveTo(chart);
            ungrouped.addAll(ungroupedAfter("backward-1"));
        }
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        Fx.until("the position is told", () -> window.sees("position-view"));
        window.letChartsFollow();
        ungrouped.addAll(ungrouped());
        assertEquals(List.of(), ungrouped);
    }

    private List<String> ungroupedAfter(String phase) {
        window.arrivesAt(phase);
        window.letChartsFollow();
        return ungrouped();
    }

    private List<String> ungrouped() {
        List<Node> nodes = window.nodes(node -> !(node instanceof TextInputControl) && !(node instanceof FormulaView));
        return Fx.ask(() -> nodes.stream()
                .flatMap(node -> texts(node).stream()
                        .filter(HAS_UNGROUPED_COUNT)
                        .map(text -> node.getId() + ": " + text.substring(0, Math.min(MAX_LENGTH, text.length()))))
                .distinct()
                .toList());
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (SceneQueries.isWritten(node) && SceneQueries.textOf(node) != null) {
            texts.add(SceneQueries.textOf(node));
        }
        if (node.getAccessibleText() != null) {
            texts.add(node.getAccessibleText());
        }
        return texts;
    }
}
