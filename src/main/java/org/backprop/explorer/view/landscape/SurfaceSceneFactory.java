package org.backprop.explorer.view.landscape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backprop.explorer.model.landscape.Contour;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.PathOpacity;
import org.backprop.explorer.model.landscape.PathPoint;
import org.backprop.explorer.model.landscape.ViewWindow;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.surface.PathVertex;
import org.backprop.explorer.view.surface.SurfaceScene;

/** Creates the three-dimensional scene of a landscape. */
final class SurfaceSceneFactory {

    /** The length of the arrow, as a fraction of the visible window. */
    private static final double ARROW_LENGTH = 0.16;

    private SurfaceSceneFactory() {}

    static SurfaceScene of(ContourPicture picture) {
        Landscape landscape = picture.landscape();
        List<Double> levels =
                landscape.contours().stream().map(Contour::level).distinct().toList();
        return new SurfaceScene(
                new SurfaceScene.ColoredSurface(
                        landscape.surface(), picture.image().scale(), levels),
                marks(landscape),
                new SurfaceScene.BoxLabels(
                        picture.axisLabels().x(), picture.axisLabels().y(), "L"));
    }

    private static SurfaceScene.Marks marks(Landscape landscape) {
        PathPoint currentPoint = landscape.position().point();
        PathOpacity pathOpacity = new PathOpacity(landscape.surface());
        List<PathVertex> path = Stream.concat(
                        landscape.path().stream().filter(point -> point.updateCount() < currentPoint.updateCount()),
                        Stream.of(currentPoint))
                .map(point -> new PathVertex(point.coordinates(), pathOpacity.opacity(point)))
                .toList();
        return new SurfaceScene.Marks(
                path,
                Optional.of(currentPoint.coordinates()),
                arrow(landscape),
                landscape.position().previousPoint().map(PathPoint::coordinates));
    }

    private static Optional<Coordinates> arrow(Landscape landscape) {
        return landscape.position().descentAhead().flatMap(descent -> arrow(landscape, descent));
    }

    private static Optional<Coordinates> arrow(Landscape landscape, Coordinates descent) {
        ViewWindow viewWindow = landscape.viewWindow();
        double length = Math.hypot(
                descent.a() / viewWindow.x().length(),
                descent.b() / viewWindow.y().length());
        double factor = ARROW_LENGTH / length;
        return length > 0 && Double.isFinite(factor)
                ? Optional.of(new Coordinates(factor * descent.a(), factor * descent.b()))
                : Optional.empty();
    }
}
