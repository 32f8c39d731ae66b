package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;

/** The summary of an update: every parameter's old and new value, and the change of the loss. */
class UpdateSummaryTest extends WindowTest {

    private static final int GRADIENT = 8;
    private static final int UPDATE = 9;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    @Test
    void every_parameter_goes_from_its_old_to_its_new_value() {
        window.click("representation-update");
        window.stepForward(UPDATE);
        ReferenceNetwork after = start.updated();
        List<List<String>> expected = IntStream.range(0, 18)
                .mapToObj(i -> List.of(
                        ExpectedText.fixed(start.parameters[i], 7),
                        ExpectedText.fixed(after.parameters[i], 7),
                        ExpectedText.fixed(after.parameters[i] - start.parameters[i], 7)))
                .toList();
        assertEquals(expected, IntStream.range(0, 18).mapToObj(this::row).toList());
    }

    @Test
    void the_row_of_the_selected_parameter_is_in_sight() {
        window.stepForward(GRADIENT);
        window.click("representation-update");
        for (int index : new int[] {12, 15, 3}) {
            window.click("weight-" + index);
            Fx.until("the row is in sight", this::isSelectedRowInSight);
        }
    }

    @Test
    void three_rows_and_the_selected_one_are_whole_under_a_rule_of_two_lines() {
        window.choose("optimizer", "AdamW");
        window.click("representation-update");
        window.stepForward(UPDATE);
        for (int index : new int[] {0, 1, 9, 12, 16, 17}) {
            window.click("gradient-" + ReferenceNetwork.NAMES.get(index));
            window.layOut();
            assertTrue(wholeRows("list-cell") >= 3, wholeRows("list-cell") + " whole rows at " + index);
            assertEquals(1, wholeRows("selected-parameter"), "the selected row is whole at " + index);
        }
    }

    /** The number of rows of this style class that are not cut at the top or bottom edge. */
    private long wholeRows(String style) {
        return Fx.ask(() -> {
            Node table = window.find("update-summary").lookup(".update-table");
            Bounds view = inScene(table.lookup(".list-view"));
            Bounds card = inScene(window.find("inspector"));
            return SceneQueries.inside(
                            table,
                            node -> node instanceof ListCell<?> cell
                                    && !cell.isEmpty()
                                    && cell.getStyleClass().contains(style))
                    .stream()
                    .map(UpdateSummaryTest::inScene)
                    .filter(row -> row.getMinY() >= view.getMinY() - 0.5
                            && row.getMaxY() <= Math.min(view.getMaxY(), card.getMaxY()) + 0.5)
                    .count();
        });
    }

    @Test
    void the_columns_have_heads() {
        window.click("representation-update");
        window.stepForward(GRADIENT);
        assertEquals(List.of("before", "after", "change"), window.texts("update-heads"));
    }

    @Test
    void the_state_of_adam_stands_in_a_table_before_and_after_the_step() {
        window.choose("optimizer", "Adam");
        window.click("representation-update");
        window.stepForward(GRADIENT);
        window.click("gradient-" + ReferenceNetwork.NAMES.get(12));
        window.catchUp();
        double g = start.gradient[12];
        assertEquals(ExpectedText.fixed(0, 5), window.text("optimizer-state-m-before"));
        assertEquals(ExpectedText.fixed(0.1 * g, 5), window.text("optimizer-state-m-after"));
        assertEquals(ExpectedText.fixed(1e5 * 0.001 * g * g, 3), window.text("optimizer-state-v-after"));
        assertEquals(ExpectedText.fixed(g, 4), window.text("optimizer-state-m\u0302-after"));
        assertEquals(ExpectedText.fixed(g * g, 5), window.text("optimizer-state-v\u0302-after"));
        assertTrue(window.texts("optimizer-state").contains("v ·10⁻⁵"), "the power of ten stands in the head");
    }

    @Test
    void what_the_optimizer_keeps_is_what_the_next_update_begins_with() {
        window.choose("optimizer", "Momentum");
        window.click("representation-update");
        window.stepForward(UPDATE);
        String after = window.text("optimizer-state-v-after");
        window.stepForward(UPDATE - 1);
        assertEquals(after, window.text("optimizer-state-v-before"));
    }

    private boolean isSelectedRowInSight() {
        Bounds card = inScene(window.find("inspector"));
        List<Node> rows = SceneQueries.inside(
                window.find("update-summary"), node -> node.getStyleClass().contains("selected-parameter"));
        return rows.size() == 1 && card.contains(inScene(rows.get(0)));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void the_loss_before_and_after_is_that_by_hand_and_lower() {
        window.click("representation-update");
        window.stepForward(UPDATE);
        String change =
                ExpectedText.significant(start.loss, 7) + " → " + ExpectedText.significant(start.updated().loss, 7);
        assertEquals(change + "  lower ↓", window.text("loss-change-sample"));
        assertEquals(change + "  lower ↓", window.text("loss-change-data"));
    }

    @Test
    void before_the_gradient_it_is_said_that_it_is_not_known() {
        window.click("representation-update");
        window.stepForward(GRADIENT - 1);
        assertFalse(window.sees("loss-change-data"));
        assertTrue(window.texts("update-summary").get(0).startsWith("The gradient is not known yet."));
    }

    @Test
    void at_the_gradient_every_parameter_has_the_value_to_which_it_will_go() {
        window.click("representation-update");
        window.stepForward(GRADIENT);
        assertFalse(window.sees("loss-change-data"));
        for (int index = 0; index < 18; index++) {
            assertEquals(
                    ExpectedText.fixed(start.updated().parameters[index], 7),
                    row(index).get(1),
                    ReferenceNetwork.NAMES.get(index) + row(index));
        }
    }

    @Test
    void a_learning_rate_that_is_far_too_large_makes_the_loss_higher() {
        openSession(SessionJson.DIVERGING);
        window.click("representation-update");
        window.click("representation-update");
        window.stepForward(5); // input, forward, loss, backward, gradient, update
        // h = w + b goes from 1 to 1 - 2 * 10 * 2 * 1 = -39, and L = h² from 1 to 1521
        assertEquals(
                ExpectedText.local("1.000000") + " → " + ExpectedText.local("1521.000") + "  higher ↑",
                window.text("loss-change-data"));
        assertTrue(window.has("loss-change-data", "increased"));
    }

    @Test
    void of_a_batch_the_sample_and_the_whole_data_are_told_apart() {
        openSession(SessionJson.XOR);
        window.click("representation-update");
        window.click("by-update");
        window.stepForward(1);
        assertFalse(window.text("loss-change-sample").equals(window.text("loss-change-data")));
    }

    /** The texts of a parameter's row: old value, new value, and the step without a plus sign. */
    private List<String> row(int index) {
        return Fx.ask(() -> {
            ListView<?> list =
                    (ListView<?>) SceneQueries.inside(window.find("update-summary"), ListView.class::isInstance)
                            .get(0);
            list.scrollTo(index);
            list.layout();
            List<String> texts = SceneQueries.inside(
                            list,
                            node -> node instanceof ListCell<?> cell && cell.isVisible() && cell.getIndex() == index)
                    .stream()
                    .flatMap(cell -> SceneQueries.inside(cell, SceneQueries::isWritten).stream())
                    .map(SceneQueries::textOf)
                    .filter(text -> text != null && !text.isEmpty())
                    .toList();
            return List.of(
                    texts.get(1), texts.get(2).replace("→ ", ""), texts.get(3).replace("+", ""));
        });
    }
}
