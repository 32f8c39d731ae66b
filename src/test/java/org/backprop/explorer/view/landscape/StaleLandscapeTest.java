package org.backprop.explorer.view.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.backprop.explorer.background.ManualExecutor;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.PathPoint;
import org.backprop.explorer.model.landscape.plane.SpannedPlane;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.Timelines;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.ChartStage;
import org.backprop.explorer.view.NoEdits;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.chart.ChartPane;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stale landscape alone in a window, with a manual executor. */
class StaleLandscapeTest {

    private final ManualExecutor background = new ManualExecutor();
    private final Timeline timeline = timeline();
    private final List<ContourPicture> seen = new ArrayList<>();
    private LandscapeView view;
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
            view = new LandscapeView(new Appearance(), new NoEdits(), new Selection(), background.taskExecutor());
            view.displayed().addListener((observable, oldValue, newValue) -> seen.add(newValue));
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

    private Landscape shown() {
        return Fx.ask(() -> view.displayed().get().landscape());
    }

    private long update() {
        return shown().position().point().updateCount();
    }

    private void choose(String item) {
        MenuButton menu = (MenuButton) view.card().lookup("#landscape-menu");
        menu.getItems().stream()
                .filter(each -> ("landscape-" + item).equals(each.getId()))
                .forEach(StaleLandscapeTest::click);
    }

    /** Selects a menu item as a click does. */
    private static void click(MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        }
        item.fire();
    }

    @Test
    void the_picture_of_the_present_moment_is_not_stale() {
        assertFalse(stage.isStale() || stage.isCovered());
        assertEquals(0, update());
    }

    @Test
    void a_new_moment_makes_it_stale_at_once_and_until_its_own_picture_is_there() {
        show(after(5));
        assertTrue(stage.isStale() && stage.isCovered());
        Fx.run(((ChartPane) view.card().lookup("#landscape"))::requestRedraw); // the old picture once more
        assertTrue(stage.isStale() && stage.isCovered());
        finish();
        assertFalse(stage.isStale() || stage.isCovered());
        assertEquals(5, update());
    }

    @Test
    void a_stale_picture_is_covered_after_a_moment() {
        show(after(5));
        Fx.until("the overlay is opaque", () -> stage.overlayOpacity() == 1);
        assertTrue(stage.isStale());
    }

    @Test
    void a_late_picture_of_an_older_moment_does_not_end_it() {
        show(after(5));
        Snapshot newest = after(9);
        Fx.run(() -> background.runOneWhile(() -> view.render(newest)));
        assertEquals(5, update(), "the late picture is shown");
        assertTrue(stage.isStale() && stage.isCovered());
        finish();
        assertEquals(9, update());
        assertFalse(stage.isStale() || stage.isCovered());
    }

    @Test
    void of_many_moments_only_the_newest_is_computed() {
        for (int update = 1; update <= 20; update++) {
            show(after(update));
        }
        assertEquals(1, Fx.ask(background::waiting));
        finish();
        assertEquals(20, update());
        assertFalse(stage.isStale());
    }

    /** Surface, path and point are of one moment: the point lies on the surface's plane, at the end of the path. */
    @Test
    void whatever_is_shown_belongs_to_one_moment_as_a_whole() {
        Snapshot[] last = {timeline.snapshot()};
        for (int n = 1; n <= 12; n++) {
            timeline.edit(new Change.SetParameters(new TreeMap<>(Map.of(n, 0.05 * n))), null);
            Snapshot next = after(2 * n);
            if (n % 3 == 0) {
                Fx.run(background::runAll);
            }
            Fx.run(() -> {
                view.render(last[0]);
                background.runOneWhile(() -> view.render(next));
            });
            last[0] = next;
        }
        finish();
        assertTrue(seen.size() > 10, "pictures were shown");
        for (ContourPicture picture : seen) {
            Landscape map = picture.landscape();
            PathPoint end = map.path().get(map.path().size() - 1);
            assertEquals(0, map.position().point().gap());
            assertEquals(map.position().point(), end);
            assertSame(map.surface(), picture.image().surface());
        }
        assertEquals(24, update());
    }

    @Test
    void a_picture_of_other_directions_than_those_chosen_is_not_shown() {
        show(after(5));
        seen.clear();
        Fx.run(() -> background.runOneWhile(() -> choose("random")));
        finish();
        seen.removeIf(picture -> picture == null); // the old picture is forgotten
        seen.forEach(picture -> assertInstanceOf(
                SpannedPlane.class, picture.landscape().surface().plane()));
        assertFalse(stage.isStale());
    }

    @Test
    void a_picture_from_before_a_reset_is_not_shown() {
        double before = shown().viewWindow().x().length();
        Fx.run(() -> {
            view.card().lookup("#landscape").requestFocus();
            view.render(after(3));
        });
        seen.clear();
        Fx.run(() -> background.runOneWhile(() -> ((Button) view.card().lookup("#landscape-reset")).fire()));
        assertTrue(seen.stream().allMatch(picture -> picture == null), "only the picture asked for after it is shown");
        finish();
        assertEquals(before, shown().viewWindow().x().length());
    }

    @Test
    void another_network_is_never_shown_on_the_landscape_of_the_one_before() {
        Preset other = Preset.singleNeuron();
        Snapshot next = new Timeline(other.network(), other.initialState(), List.of()).snapshot();
        show(after(5));
        Fx.run(() -> background.runOneWhile(() -> view.render(next)));
        assertTrue(stage.isStale());
        assertEquals(null, Fx.ask(() -> view.displayed().get()));
        finish();
        assertSame(other.network(), shown().cost().objective());
        assertFalse(stage.isStale());
    }

    @Test
    void a_surface_is_stale_until_it_is_drawn() {
        Fx.run(() -> choose("surface"));
        finish();
        Landscape before = shown();
        timeline.edit(new Change.SetParameters(new TreeMap<>(Map.of(0, 5.0))), null);
        show(timeline.snapshot());
        assertTrue(stage.isStale());
        Fx.run(() -> background.runOneWhile(() -> {})); // the landscape is there, its picture is not
        assertTrue(stage.isStale());
        finish();
        assertNotSame(before.surface(), shown().surface());
    }

    @Test
    void what_a_view_showed_before_another_was_chosen_is_not_seen_in_it_again() {
        Fx.run(() -> choose("surface"));
        finish();
        show(after(3));
        finish();
        Fx.run(() -> choose("surface")); // from above again
        assertTrue(stage.isStale());
        assertFalse(Fx.ask(() ->
                ((Pane) view.card().lookup("#landscape")).getChildren().get(0).isVisible()));
        finish();
        assertFalse(stage.isStale());
    }

    @Test
    void a_path_that_takes_long_to_replay_is_completed_after_the_picture() {
        background.clock().advanceAtEachReading(Duration.ofMillis(1));
        show(after(5000));
        finish();
        assertTrue(shown().descent().isComplete());
        assertTrue(seen.stream()
                .anyMatch(picture ->
                        picture != null && !picture.landscape().descent().isComplete()));
        assertEquals(5000, update());
    }

    @Test
    void a_landscape_that_no_longer_exists_is_not_shown() {
        Fx.run(() -> choose("principal"));
        show(after(4));
        finish();
        assertEquals(4, update());
        timeline.cursor().seek(0);
        timeline.edit(new Change.SetParameters(new TreeMap<>(Map.of(0, 5.0))), null);
        show(timeline.snapshot());
        finish();
        assertEquals(null, Fx.ask(() -> view.displayed().get()));
        assertTrue(Fx.ask(() -> view.card().lookup("#landscape-none").isVisible()));
    }

    @Test
    void without_a_path_there_is_a_message_instead_of_principal_components() {
        Fx.run(() -> choose("principal"));
        finish();
        assertFalse(stage.isStale());
        assertTrue(Fx.ask(() -> view.card().lookup("#landscape-none").isVisible()));
        show(after(4));
        finish();
        assertFalse(Fx.ask(() -> view.card().lookup("#landscape-none").isVisible()));
        assertEquals(4, update());
    }
}
