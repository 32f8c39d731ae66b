package org.backprop.explorer.view.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.landscape.Directions;
import org.backprop.explorer.model.landscape.LandscapeBuilder;
import org.backprop.explorer.model.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Slow landscapes are rendered in two steps. */
class LandscapeRendererTest {

    /** The number of points along each side that is too slow to be rendered at once. */
    private static final int MANY = 700;

    private final List<Integer> points = new ArrayList<>();

    private void make(int side, boolean outdated) {
        Preset preset = Preset.twoTwoTwoTwo();
        Timeline timeline = new Timeline(preset.network(), preset.initialState(), List.of());
        LandscapeBuilder landscapeBuilder = new LandscapeBuilder(
                timeline.snapshot(), new Directions.TwoParameters(12, 14), Optional.empty(), Optional.empty());
        new LandscapeRenderer(landscapeBuilder, false, LandscapePlot.AxisLabels.NONE, Optional.empty())
                .render(
                        side,
                        () -> outdated,
                        picture -> points.add(
                                picture.map(LandscapeRendererTest::side).orElse(0)));
    }

    private static int side(ContourPicture picture) {
        return picture.landscape().surface().grid().columns();
    }

    @Test
    void what_is_quick_is_made_at_once() {
        make(9, true);
        assertEquals(List.of(9), points);
    }

    @Test
    void what_takes_long_is_first_made_with_few_points() {
        make(MANY, false);
        assertEquals(2, points.size());
        assertTrue(points.get(0) >= 8 && points.get(0) <= 24, points.toString());
        assertEquals(MANY, points.get(1));
    }

    @Test
    void of_what_is_outdated_the_coarse_picture_comes_even_so() {
        make(MANY, true);
        assertEquals(1, points.size());
        assertTrue(points.get(0) >= 8 && points.get(0) <= 24, points.toString());
    }
}
