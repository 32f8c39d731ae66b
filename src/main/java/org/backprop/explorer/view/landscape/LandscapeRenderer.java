package org.backprop.explorer.view.landscape;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.backprop.explorer.background.NanoClock;
import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.chart.landscape.SurfaceImage;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.CostEvaluator;
import org.backprop.explorer.model.landscape.CostFunction;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.LandscapeBuilder;

/**
 * Renders pictures of a landscape in the background: if that takes long, first a coarse one and then one in full
 * resolution. Of a path that takes long to replay it shows what is known in some milliseconds.
 *
 * @param clock measures how long it takes
 * @param builder builds the landscape
 * @param logarithmic whether the color scale is logarithmic
 * @param axisLabels the labels of the axes
 * @param previous the previous picture, if it has the same directions
 */
record LandscapeRenderer(
        NanoClock clock,
        LandscapeBuilder builder,
        boolean logarithmic,
        LandscapePlot.AxisLabels axisLabels,
        Optional<ContourPicture> previous) {

    /** The estimated duration up to which the full resolution is rendered at once. */
    private static final long MAX_DIRECT_NANOS = 8_000_000;
    /** The duration after which even a coarse picture is canceled in favor of a newer request. */
    private static final long COARSE_TIMEOUT_NANOS = 1_500_000_000;

    /** The time given to the replay of the path. */
    private static final long REPLAY_NANOS = 5_000_000;

    /**
     * Renders the pictures, the one in full resolution last.
     *
     * @param points the number of grid points along each side at full resolution
     * @param isOutdated polled from time to time: whether a newer request replaces this one; the first picture is
     *     finished even then, unless it takes very long
     * @param pictureConsumer receives each picture, or empty if there is no landscape yet
     */
    void render(int points, BooleanSupplier isOutdated, Consumer<Optional<ContourPicture>> pictureConsumer) {
        long nanos = nanosPerCost();
        if (nanos * points * points <= MAX_DIRECT_NANOS) {
            LandscapeBuilder.Resolution full = LandscapeBuilder.Resolution.full(points);
            pictureConsumer.accept(picture(builder.build(full, () -> false, timeLimit(REPLAY_NANOS)), previous));
            return;
        }
        long start = clock.nanoTime();
        BooleanSupplier isTimedOut = () -> clock.nanoTime() - start > COARSE_TIMEOUT_NANOS && isOutdated.getAsBoolean();
        Optional<ContourPicture> coarse = picture(
                builder.build(LandscapeBuilder.Resolution.coarse(nanos), isTimedOut, timeLimit(REPLAY_NANOS)),
                previous);
        if (coarse.isEmpty() && isTimedOut.getAsBoolean()) {
            return;
        }
        pictureConsumer.accept(coarse);
        if (coarse.isPresent() && !isOutdated.getAsBoolean()) {
            LandscapeBuilder refined = builder.refining(coarse.get().landscape());
            refined.build(LandscapeBuilder.Resolution.full(points), isOutdated, timeLimit(REPLAY_NANOS))
                    .ifPresent(landscape -> pictureConsumer.accept(picture(Optional.of(landscape), coarse)));
        }
    }

    private BooleanSupplier timeLimit(long nanos) {
        long start = clock.nanoTime();
        return () -> clock.nanoTime() - start > nanos;
    }

    /** Returns the time of one evaluation of the cost, in nanoseconds. */
    private long nanosPerCost() {
        CostEvaluator evaluator = CostFunction.of(builder.snapshot()).evaluator();
        double[] parameters = builder.snapshot().parameters().toArray();
        return clock.nanosPerRun(() -> evaluator.cost(parameters));
    }

    private Optional<ContourPicture> picture(Optional<Landscape> landscape, Optional<ContourPicture> previousPicture) {
        return landscape.map(built -> new ContourPicture(built, image(built, previousPicture), axisLabels));
    }

    private SurfaceImage image(Landscape landscape, Optional<ContourPicture> previousPicture) {
        ColorScale scale = ColorScale.of(landscape.surface(), logarithmic);
        return previousPicture
                .map(ContourPicture::image)
                .filter(image ->
                        image.surface() == landscape.surface() && image.scale().equals(scale))
                .orElseGet(() -> new SurfaceImage(landscape.surface(), scale));
    }
}
