package org.backprop.explorer.view.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.background.ManualClock;
import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.landscape.Directions;
import org.backprop.explorer.model.landscape.LandscapeBuilder;
import org.backprop.explorer.model.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Slow landscapes are rendered in two steps. */
class LandscapeRendererTest {

    private final ManualClock clock = new ManualClock();
    private final List<Integer> points = new ArrayList<>();

    private void make(int side, boolean outdated) {
        Preset preset = Preset.twoTwoTwoTwo();
        Timeline timeline = new Timeline(preset.network(), preset.initialState(), List.of());
        LandscapeBuilder landscapeBuilder = new LandscapeBuilder(
                timeline.snapshot(), new Directions.TwoParameters(12, 14), Optional.empty(), Optional.empty());
        new LandscapeRenderer(clock, landscapeBuilder, false, LandscapePlot.AxisLabels.NONE, Optional.empty())
                .render(
                        side,
                        () -> outdated,
                        picture -> points.add(
                                picture.map(LandscapeRendererTest::side).orElse(0)));
    }

    private static int side(ContourPicture picture) {
        return picture.landscape().surface().grid().columns();
    }

    /** Lets one evaluation of the cost take as long as this. */
    private void costTakes(Duration duration) {
        clock.advanceAtEachReading(duration);
    }

    @Test
    void what_is_quick_is_made_at_once() {
        costTakes(Duration.ofNanos(8_000_000 / (9 * 9)));
        make(9, true);
        assertEquals(List.of(9), points);
    }

    @Test
    void what_takes_long_is_first_made_with_few_points() {
        costTakes(Duration.ofNanos(8_000_000 / (60 * 60) + 1));
        make(60, false);
        assertEquals(2, points.size());
        assertTrue(points.get(0) >= 8 && points.get(0) <= 24, points.toString());
        assertEquals(60, points.get(1));
    }

    @Test
    void of_what_is_outdated_the_coarse_picture_comes_even_so() {
        costTakes(Duration.ofMillis(1));
        make(60, true);
        assertEquals(1, points.size());
        assertTrue(points.get(0) >= 8 && points.get(0) <= 24, points.toString());
    }

    @Test
    void of_what_is_outdated_a_coarse_picture_that_takes_very_long_is_given_up() {
        costTakes(Duration.ofSeconds(1));
        make(60, true);
        assertEquals(List.of(), points);
    }

    @Test
    void what_takes_very_long_is_made_all_the_same_unless_it_is_outdated() {
        costTakes(Duration.ofSeconds(1));
        make(60, false);
        assertEquals(60, points.get(1));
    }
}
