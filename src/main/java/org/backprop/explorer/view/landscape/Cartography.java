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
 * Makes pictures of a landscape in the background: where that takes long, first a coarse one and then the whole.
 *
 * @param survey what of
 * @param logarithmic whether colours go by the logarithm of the cost
 * @param names what stands at the axes
 * @param before the picture seen before, if it was of the same directions
 */
record Cartography(Survey survey, boolean logarithmic, LandscapePlot.Names names, Optional<MapPicture> before) {

    /** What takes no longer than this is not made in two steps. */
    private static final long AT_ONCE_NANOS = 8_000_000;
    /** What takes longer than this is given up for a newer picture, be it a coarse one. */
    private static final long PATIENCE_NANOS = 1_500_000_000;

    /**
     * Makes the pictures, the best last.
     *
     * @param points along each side of the best picture
     * @param outdated is asked now and then whether nobody waits for it any more; the first picture comes even so,
     *     unless that takes very long
     * @param show takes each picture, or nothing if there is none yet
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

    /** How long it takes to compute the cost once. */
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
