package org.backprop.explorer.view.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.background.ManualClock;
import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.model.landscape.Directions;
import org.backprop.explorer.model.landscape.LandscapeBuilder;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.Timelines;
import org.junit.jupiter.api.Test;

/** Slow landscapes are rendered in two steps. */
class LandscapeRendererTest {

    private final ManualClock clock = new ManualClock();
    private final List<Integer> points = new ArrayList<>();

    private void render(int side, boolean outdated) {
        Timeline timeline = Timelines.network2222();
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
    void a_fast_picture_is_rendered_at_once_in_full_resolution() {
        costTakes(Duration.ofNanos(8_000_000 / (9 * 9)));
        render(9, true);
        assertEquals(List.of(9), points);
    }

    @Test
    void a_slow_picture_is_rendered_first_with_few_points() {
        costTakes(Duration.ofNanos(8_000_000 / (60 * 60) + 1));
        render(60, false);
        assertEquals(2, points.size());
        assertTrue(points.get(0) >= 8 && points.get(0) <= 24, points.toString());
        assertEquals(60, points.get(1));
    }

    @Test
    void the_coarse_picture_of_an_outdated_request_is_finished() {
        costTakes(Duration.ofMillis(1));
        render(60, true);
        assertEquals(1, points.size());
        assertTrue(points.get(0) >= 8 && points.get(0) <= 24, points.toString());
    }

    @Test
    void a_very_slow_coarse_picture_of_an_outdated_request_is_canceled() {
        costTakes(Duration.ofSeconds(1));
        render(60, true);
        assertEquals(List.of(), points);
    }

    @Test
    void a_very_slow_picture_is_finished_unless_it_is_outdated() {
        costTakes(Duration.ofSeconds(1));
        render(60, false);
        assertEquals(60, points.get(1));
    }
}
