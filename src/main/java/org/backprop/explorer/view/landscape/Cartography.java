package org.backprop.explorer.view.landscape;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.backprop.explorer.chart.LandscapePlot;
import org.backprop.explorer.chart.SurfaceImage;
import org.backprop.explorer.model.landscape.ColourScale;
import org.backprop.explorer.model.landscape.CostFunction;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.Survey;
import org.backprop.explorer.view.chart.MapPicture;

/**
 * Renders pictures of a landscape in the background: if that takes long, first a coarse one and then one in full
 * resolution.
 *
 * @param builder builds the landscape
 * @param logarithmic whether the color scale is logarithmic
 * @param axisLabels the labels of the axes
 * @param previous the previous picture, if it has the same directions
 */
record Cartography(Survey survey, boolean logarithmic, LandscapePlot.Names names, Optional<MapPicture> before) {

    /** The estimated duration up to which the full resolution is rendered at once. */
    private static final long AT_ONCE_NANOS = 8_000_000;
    /** The duration after which even a coarse picture is cancelled in favor of a newer request. */
    private static final long PATIENCE_NANOS = 1_500_000_000;

    /**
     * Renders the pictures, the one in full resolution last.
     *
     * @param points the number of grid points along each side at full resolution
     * @param outdated polled from time to time: whether a newer request replaces this one; the first picture is
     *     finished even then, unless it takes very long
     * @param show receives each picture, or empty if there is no landscape yet
     */
    void make(int points, BooleanSupplier outdated, Consumer<Optional<MapPicture>> show) {
        long nanos = nanosPerCost();
        if (nanos * points * points <= AT_ONCE_NANOS) {
            show.accept(picture(survey.make(Survey.Detail.full(points), () -> false), before));
            return;
        }
        long begin = System.nanoTime();
        BooleanSupplier hopeless = () -> System.nanoTime() - begin > PATIENCE_NANOS && outdated.getAsBoolean();
        Optional<MapPicture> coarse = picture(survey.make(Survey.Detail.quick(nanos), hopeless), before);
        if (coarse.isEmpty() && hopeless.getAsBoolean()) {
            return;
        }
        show.accept(coarse);
        if (coarse.isPresent() && !outdated.getAsBoolean()) {
            Survey finer = survey.after(coarse.get().landscape());
            finer.make(Survey.Detail.full(points), outdated)
                    .ifPresent(landscape -> show.accept(picture(Optional.of(landscape), coarse)));
        }
    }

    /** The time of one evaluation of the cost, in nanoseconds. */
    private long nanosPerCost() {
        return CostFunction.of(survey.snapshot())
                .meter()
                .nanosPerCost(survey.snapshot().parameters().toArray());
    }

    private Optional<MapPicture> picture(Optional<Landscape> landscape, Optional<MapPicture> earlier) {
        return landscape.map(map -> new MapPicture(map, image(map, earlier), names));
    }

    private SurfaceImage image(Landscape map, Optional<MapPicture> earlier) {
        ColourScale scale = ColourScale.of(map.surface(), logarithmic);
        return earlier.map(MapPicture::image)
                .filter(image ->
                        image.surface() == map.surface() && image.scale().equals(scale))
                .orElseGet(() -> new SurfaceImage(map.surface(), scale));
    }
}
