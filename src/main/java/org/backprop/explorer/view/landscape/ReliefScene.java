package org.backprop.explorer.view.landscape;

import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.landscape.ColourScale;
import org.backprop.explorer.model.landscape.Coordinates;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.landscape.relief.Footprint;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;

/**
 * All that a {@link ReliefView} shows.
 *
 * @param ground the surface and how it is coloured
 * @param marks what lies on it
 * @param names what its coordinates are called
 */
public record ReliefScene(Ground ground, Marks marks, Names names) {

    /**
     * A surface and how it is coloured. Two grounds are the same if they are of the very same surface.
     *
     * @param surface the costs
     * @param scale their heights and colours
     * @param levels where contour lines are drawn
     */
    public record Ground(Surface surface, ColourScale scale, List<Double> levels) {

        /** Keeps a list of its own. */
        public Ground {
            levels = List.copyOf(levels);
        }
    }

    /**
     * What lies on a surface.
     *
     * @param path the path of a descent
     * @param point where the network is now
     * @param arrow how far and where the arrow at the point leads, as a displacement in the plane
     */
    public record Marks(List<Footprint> path, Optional<Coordinates> point, Optional<Coordinates> arrow) {

        /** A surface with nothing on it. */
        public static final Marks NONE = new Marks(List.of(), Optional.empty(), Optional.empty());

        /** Keeps a list of its own. */
        public Marks {
            path = List.copyOf(path);
        }
    }

    /**
     * What the coordinates are called.
     *
     * @param x the first
     * @param y the second
     * @param cost the cost
     */
    public record Names(String x, String y, String cost) {}

    /** What is shown, in words. */
    String words() {
        Interval x = ground.surface().grid().x();
        Interval y = ground.surface().grid().y();
        return Texts.text(
                "relief.ground",
                names.cost(),
                range(names.x(), x.from(), x.to()),
                range(names.y(), y.from(), y.to()),
                range(names.cost(), ground.scale().least(), ground.scale().greatest()));
    }

    private static String range(String name, double from, double to) {
        return Texts.text("relief.range", name, Numbers.axis(from), Numbers.axis(to));
    }
}
