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

/** What takes long is made in two steps. */
class CartographyTest {

    /** So many points along each side take longer than is made at once. */
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
                        picture -> points.add(picture.map(CartographyTest::side).orElse(0)));
    }

    private static int side(ContourPicture picture) {
        return picture.landscape().surface().grid().columns();
    }

    @Test
    void whatIsQuickIsMadeAtOnce() {
        make(9, true);
        assertEquals(List.of(9), points);
    }

    @Test
    void whatTakesLongIsFirstMadeWithFewPoints() {
        make(MANY, false);
        assertEquals(2, points.size());
        assertTrue(points.get(0) >= 8 && points.get(0) <= 24, points.toString());
        assertEquals(MANY, points.get(1));
    }

    @Test
    void ofWhatIsOutdatedTheCoarsePictureComesEvenSo() {
        make(MANY, true);
        assertEquals(1, points.size());
        assertTrue(points.get(0) >= 8 && points.get(0) <= 24, points.toString());
    }
}
