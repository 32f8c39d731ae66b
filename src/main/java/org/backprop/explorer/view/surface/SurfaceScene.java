package org.backprop.explorer.view.surface;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.surface.PathVertex;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/**
 * A scene for a {@link SurfaceView}: a colored surface with marks and axis labels.
 *
 * @param coloredSurface the surface, its colors and contour lines
 * @param marks the marks on it
 * @param labels the labels of the axes
 */
public record SurfaceScene(ColoredSurface coloredSurface, Marks marks, BoxLabels labels) {

    /**
     * A surface with its color scale and contour levels. Surfaces are compared by identity.
     *
     * @param surface the costs over a grid
     * @param scale maps costs to heights and colors
     * @param levels the costs of the contour lines
     */
    public record ColoredSurface(Surface surface, ColorScale scale, List<Double> levels) {

        /** Keeps a list of its own. */
        public ColoredSurface {
            levels = List.copyOf(levels);
        }
    }

    /**
     * The marks on a surface.
     *
     * @param path the path of a descent
     * @param point the current point
     * @param arrow the arrow at the current point, as a displacement in the plane
     * @param previous the point where the step to the current point started, if one has just been made
     */
    public record Marks(
            List<PathVertex> path,
            Optional<Coordinates> point,
            Optional<Coordinates> arrow,
            Optional<Coordinates> previous) {

        /** No marks. */
        public static final Marks NONE = new Marks(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Keeps a list of its own. */
        public Marks {
            path = List.copyOf(path);
        }
    }

    /**
     * The labels of the three axes.
     *
     * @param x the label of the first coordinate
     * @param y the label of the second coordinate
     * @param cost the label of the cost
     */
    public record BoxLabels(String x, String y, String cost) {}

    /** Returns a description of the scene in words, for screen readers. */
    String description() {
        Interval x = coloredSurface.surface().grid().x();
        Interval y = coloredSurface.surface().grid().y();
        return Texts.text(
                "surface.description",
                labels.cost(),
                range(labels.x(), x.from(), x.to()),
                range(labels.y(), y.from(), y.to()),
                range(
                        labels.cost(),
                        coloredSurface.scale().min(),
                        coloredSurface.scale().max()));
    }

    private static String range(String name, double from, double to) {
        return Texts.text("surface.range", name, Numbers.axis(from), Numbers.axis(to));
    }
}
