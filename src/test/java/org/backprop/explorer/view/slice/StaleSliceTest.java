package org.backprop.explorer.view.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.background.ManualExecutor;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.Timelines;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.ChartStage;
import org.backprop.explorer.view.NoEdits;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.chart.ChartPane;
import org.backprop.explorer.window.Fx;
import org.backprop.explorer.window.MouseAndKeyboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stale slice alone in a window, with a manual executor. */
class StaleSliceTest {

    private static final int WEIGHT = Preset.twoTwoTwoTwo().network().parameterIndex("w[3,1,1]");

    private final ManualExecutor background = new ManualExecutor();
    private final Selection selection = new Selection();
    private final Timeline timeline = timeline();
    private SliceView view;
    private ChartStage stage;

    private static Timeline timeline() {
        return Timelines.network2222();
    }

    @BeforeAll
    static void start() throws TimeoutException {
        ChartStage.start();
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            selection.selected().set(new Element.Parameter(WEIGHT));
            view = new SliceView(new Appearance(), new NoEdits(), selection, background.taskExecutor());
            stage = ChartStage.open(view.card());
        });
        Fx.run(background::runAll); // the chart library
        show(timeline.snapshot());
        finish();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void show(Snapshot snapshot) {
        Fx.run(() -> view.render(snapshot));
    }

    /** Lets everything be done and drawn. */
    private void finish() {
        Fx.run(background::runAll);
        stage.awaitUpToDate();
    }

    private Snapshot after(int updates) {
        timeline.trainingLoop().trainTo(updates, false);
        return timeline.snapshot();
    }

    private ChartPane pane() {
        return (ChartPane) view.card().lookup("#slice");
    }

    /**
     * Returns whether the accessible text describes the current moment, which is an update, as the one it starts at.
     */
    private boolean tellsOf(int index) {
        String value =
                Numbers.exact(timeline.snapshot().beforeUpdate().parameters().get(index));
        String cost = Numbers.exact(
                timeline.costCurve().get((int) timeline.cursor().moment().updateIndex()));
        String text = Fx.ask(() -> pane().getAccessibleText());
        return text.contains("at " + value + " L is " + cost);
    }

    private double length() {
        return Fx.ask(() -> {
            Bounds area = pane().plotArea().orElseThrow();
            return pane().dataAt(area.getMaxX(), 0).orElseThrow().getX()
                    - pane().dataAt(area.getMinX(), 0).orElseThrow().getX();
        });
    }

    @Test
    void the_slice_of_the_present_moment_is_not_stale() {
        assertFalse(stage.isStale() || stage.isCovered());
        assertTrue(tellsOf(WEIGHT));
    }

    @Test
    void a_new_moment_makes_it_stale_at_once_and_until_its_own_slice_is_there() {
        show(after(5));
        assertTrue(stage.isStale() && stage.isCovered());
        assertFalse(tellsOf(WEIGHT));
        finish();
        assertFalse(stage.isStale() || stage.isCovered());
        assertTrue(tellsOf(WEIGHT));
    }

    @Test
    void a_stale_slice_is_covered_after_a_moment() {
        show(after(5));
        Fx.until("the overlay is opaque", () -> stage.overlayOpacity() == 1);
        assertTrue(stage.isStale());
    }

    @Test
    void a_late_slice_of_an_older_moment_does_not_end_it() {
        show(after(5));
        Snapshot newest = after(9);
        Fx.run(() -> background.runOneWhile(() -> view.render(newest)));
        assertTrue(stage.isStale() && stage.isCovered());
        finish();
        assertFalse(stage.isStale());
        assertTrue(tellsOf(WEIGHT));
    }

    @Test
    void a_slice_along_another_parameter_than_the_selected_is_not_shown() {
        show(after(5));
        assertEquals("Cost along w₁₁³", title());
        Fx.run(() -> background.runOneWhile(() -> selection.selected().set(new Element.Parameter(0))));
        assertTrue(stage.isStale());
        assertEquals("Cost along w₁₁¹", title());
        assertFalse(Fx.ask(() -> pane().getChildren().get(0).isVisible()), "the chart of another parameter");
        finish();
        assertFalse(stage.isStale());
        assertTrue(tellsOf(0));
    }

    @Test
    void a_selection_that_precedes_its_session_waits_for_it() {
        Fx.run(() -> selection.selected().set(new Element.Parameter(1000)));
        assertEquals(0, Fx.ask(background::waiting));
        assertEquals("Cost along w₁₁³", title());
    }

    private String title() {
        return Fx.ask(() -> ((Label) view.card().lookup("#slice-title")).getText());
    }

    /** In a run a result is always pending when the range is reset, and a new moment follows right after. */
    @Test
    void a_reset_discards_a_slice_that_is_being_computed() {
        double before = length();
        Fx.run(() -> pane().requestFocus());
        new MouseAndKeyboard().press(KeyCode.PLUS);
        Fx.until("a narrower slice is asked for", () -> Fx.ask(background::waiting) > 0);
        finish();
        assertEquals(before / 1.25, length(), 1e-9);
        Snapshot first = after(1);
        Snapshot second = after(2);
        show(first);
        Fx.run(() -> background.runOneWhile(() -> ((Button) view.card().lookup("#slice-reset")).fire()));
        show(second);
        finish();
        assertEquals(before, length(), 1e-9);
    }
}
