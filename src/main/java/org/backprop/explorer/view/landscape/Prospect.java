package org.backprop.explorer.view.landscape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backprop.explorer.model.landscape.Contour;
import org.backprop.explorer.model.landscape.Coordinates;
import org.backprop.explorer.model.landscape.Fading;
import org.backprop.explorer.model.landscape.Frame;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.PathPoint;
import org.backprop.explorer.model.landscape.relief.Footprint;
import org.backprop.explorer.view.chart.MapPicture;

/** Creates the three-dimensional scene of a landscape. */
final class Prospect {

    /** The length of the arrow, as a fraction of the visible window. */
    private static final double ARROW = 0.16;

    private Prospect() {}

    static ReliefScene of(MapPicture picture) {
        Landscape map = picture.landscape();
        List<Double> levels =
                map.contours().stream().map(Contour::level).distinct().toList();
        return new ReliefScene(
                new ReliefScene.Ground(map.surface(), picture.image().scale(), levels),
                marks(map),
                new ReliefScene.Names(picture.names().across(), picture.names().up(), "L"));
    }

    private static ReliefScene.Marks marks(Landscape map) {
        PathPoint here = map.position().point();
        Fading fading = new Fading(map.surface());
        List<Footprint> path = Stream.concat(
                        map.path().stream().filter(point -> point.update() < here.update()), Stream.of(here))
                .map(point -> new Footprint(point.at(), fading.opacity(point)))
                .toList();
        return new ReliefScene.Marks(path, Optional.of(here.at()), arrow(map));
    }

    private static Optional<Coordinates> arrow(Landscape map) {
        Frame frame = map.frame();
        Coordinates descent = map.position().descent();
        double length = Math.hypot(
                descent.a() / frame.x().length(), descent.b() / frame.y().length());
        double factor = ARROW / length;
        return length > 0 && Double.isFinite(factor)
                ? Optional.of(new Coordinates(factor * descent.a(), factor * descent.b()))
                : Optional.empty();
    }
}
