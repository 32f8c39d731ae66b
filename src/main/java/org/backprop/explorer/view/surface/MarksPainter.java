package org.backprop.explorer.view.surface;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.surface.PathPart;
import org.backprop.explorer.surface.PathVertex;
import org.backprop.explorer.surface.RenderedSurface;
import org.backprop.explorer.surface.ScreenPoint;
import org.backprop.explorer.surface.ScreenVertex;
import org.backprop.explorer.surface.SurfacePath;
import org.backprop.explorer.surface.SurfacePoint;
import org.backprop.explorer.surface.WorldPoint;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/**
 * Draws the marks on a surface: the path, the current point, and an arrow from it, or one to it from a hollow point
 * where the step started.
 */
final class MarksPainter {

    private static final Color OUTLINE = Color.rgb(12, 16, 24, 0.55);
    private static final Color WHITE = Color.WHITE;
    private static final Color YELLOW = Palette.LIGHT.get(Role.SELECTION);
    private static final double LINE_WIDTH = 2.4;
    private static final double OUTLINE_WIDTH = 1.6;
    private static final double ARROW_OUTLINE_WIDTH = 1;
    private static final double HIDDEN_OPACITY = 0.35;
    private static final double DOT_RADIUS = 2.9;
    private static final double MIN_DOT_DISTANCE = 9;
    private static final double POINT_RADIUS = 6;
    private static final double RING_WIDTH = 2.2;
    /** The length below which the ends of a step are too close for an arrow between two points of the full size. */
    private static final double MIN_STEP_LENGTH = 30;

    private static final double MIN_ARROW_LENGTH = 3;
    private static final double STEP_GAP = 3;

    private final GraphicsContext graphics;
    private final RenderedSurface renderedSurface;
    private final double scale;
    private final LinePainter lines;

    /** Creates a painter of lines that are {@code scale} times as wide as in a small picture. */
    MarksPainter(GraphicsContext graphics, RenderedSurface renderedSurface, double scale) {
        this.graphics = graphics;
        this.renderedSurface = renderedSurface;
        this.scale = scale;
        this.lines = new LinePainter(graphics, scale);
    }

    void paint(SurfaceScene.Marks marks) {
        graphics.save();
        stroke(SurfacePath.project(renderedSurface, marks.path()), WHITE, OUTLINE_WIDTH);
        drawDots(marks.path());
        marks.point().ifPresent(point -> {
            drawDropLine(point);
            marks.arrow()
                    .ifPresent(
                            arrow -> drawArrow(point, new Coordinates(point.a() + arrow.a(), point.b() + arrow.b())));
            marks.previous()
                    .ifPresentOrElse(start -> drawStep(start, point), () -> drawPoint(point, POINT_RADIUS, RING_WIDTH));
        });
        graphics.restore();
    }

    /** Draws lines with an outline, and without one those that the surface hides, as if seen through it. */
    private void stroke(List<PathPart> parts, Color color, double outlineWidth) {
        for (PathPart part : parts) {
            if (part.visible()) {
                lines.stroke(part.vertices(), OUTLINE, LINE_WIDTH + 2 * outlineWidth);
            } else {
                lines.stroke(part.vertices(), color.deriveColor(0, 1, 1, HIDDEN_OPACITY), LINE_WIDTH);
            }
        }
        parts.stream().filter(PathPart::visible).forEach(part -> lines.stroke(part.vertices(), color, LINE_WIDTH));
    }

    private Optional<ScreenPoint> project(Coordinates point) {
        return SurfacePath.project(renderedSurface, new PathVertex(point, 1)).map(ScreenVertex::position);
    }

    /** Draws a dot for each point of the path, leaving out those too close to the previous dot. */
    private void drawDots(List<PathVertex> path) {
        ScreenPoint previous = null;
        for (PathVertex pathVertex : path) {
            Optional<ScreenVertex> vertex = SurfacePath.project(renderedSurface, pathVertex);
            if (vertex.isPresent()
                    && (previous == null || vertex.get().position().distance(previous) >= MIN_DOT_DISTANCE * scale)) {
                previous = vertex.get().position();
                drawDisc(
                        previous,
                        DOT_RADIUS,
                        WHITE.deriveColor(0, 1, 1, vertex.get().opacity()));
            }
        }
    }

    private void drawDisc(ScreenPoint center, double radius, Color color) {
        double r = radius * scale;
        graphics.setFill(color);
        graphics.fillOval(center.x() - r, center.y() - r, 2 * r, 2 * r);
    }

    /** Draws the current point, faintly where the surface hides it. */
    private void drawPoint(Coordinates point, double radius, double ringWidth) {
        renderedSurface.heightField().pointAt(point).ifPresent(surfacePoint -> {
            ScreenPoint center = renderedSurface.projection().project(surfacePoint.worldPoint());
            graphics.setGlobalAlpha(renderedSurface.isVisible(surfacePoint) ? 1 : HIDDEN_OPACITY);
            drawDisc(center, radius + ringWidth + 1, OUTLINE);
            drawDisc(center, radius + ringWidth, WHITE);
            drawDisc(center, radius, YELLOW);
            graphics.setGlobalAlpha(1);
        });
    }

    /** Draws a step: a ring at its start, the current point, smaller where it would cover the ring, and an arrow. */
    private void drawStep(Coordinates start, Coordinates end) {
        double distance = position(start)
                .flatMap(from -> position(end).map(from::distance))
                .orElse(0.0);
        boolean isClose = distance < MIN_STEP_LENGTH * scale;
        drawRing(start);
        double radius = isClose ? POINT_RADIUS / 2 : POINT_RADIUS;
        double ringWidth = isClose ? RING_WIDTH / 2 : RING_WIDTH;
        drawPoint(end, radius, ringWidth);
        double endGap = (radius + ringWidth + STEP_GAP) * scale;
        double startGap = isClose ? 0 : endGap;
        if (distance - startGap - endGap >= MIN_ARROW_LENGTH * scale) {
            drawArrow(between(start, end, startGap / distance), between(start, end, 1 - endGap / distance));
        }
    }

    private static Coordinates between(Coordinates from, Coordinates to, double fraction) {
        return new Coordinates(from.a() + fraction * (to.a() - from.a()), from.b() + fraction * (to.b() - from.b()));
    }

    private Optional<ScreenPoint> position(Coordinates point) {
        return renderedSurface
                .heightField()
                .pointAt(point)
                .map(SurfacePoint::worldPoint)
                .map(renderedSurface.projection()::project);
    }

    /** Draws a hollow point, faintly where the surface hides it. */
    private void drawRing(Coordinates point) {
        renderedSurface.heightField().pointAt(point).ifPresent(surfacePoint -> {
            ScreenPoint center = renderedSurface.projection().project(surfacePoint.worldPoint());
            graphics.setGlobalAlpha(renderedSurface.isVisible(surfacePoint) ? 1 : HIDDEN_OPACITY);
            strokeCircle(center, OUTLINE, RING_WIDTH + 2);
            strokeCircle(center, WHITE, RING_WIDTH);
            graphics.setGlobalAlpha(1);
        });
    }

    private void strokeCircle(ScreenPoint center, Color color, double width) {
        double r = POINT_RADIUS * scale;
        graphics.setStroke(color);
        graphics.setLineWidth(width * scale);
        graphics.strokeOval(center.x() - r, center.y() - r, 2 * r, 2 * r);
    }

    /** Draws a thin line from a point down to the floor, where the surface does not hide it. */
    private void drawDropLine(Coordinates point) {
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineWidth(1.5 * scale);
        graphics.setStroke(YELLOW);
        renderedSurface
                .heightField()
                .pointAt(point)
                .map(SurfacePoint::worldPoint)
                .ifPresent(top -> {
                    double step = 1 / renderedSurface.projection().scale();
                    for (double z = top.z(); z > 0; z -= step) {
                        WorldPoint upper = new WorldPoint(top.x(), top.y(), z);
                        WorldPoint lower = new WorldPoint(top.x(), top.y(), Math.max(0, z - step));
                        if (renderedSurface.isVisible(upper) && renderedSurface.isVisible(lower)) {
                            drawLine(
                                    renderedSurface.projection().project(upper),
                                    renderedSurface.projection().project(lower));
                        }
                    }
                });
    }

    private void drawLine(ScreenPoint from, ScreenPoint to) {
        graphics.strokeLine(from.x(), from.y(), to.x(), to.y());
    }

    private void drawArrow(Coordinates start, Coordinates tip) {
        List<PathPart> parts =
                SurfacePath.project(renderedSurface, List.of(new PathVertex(start, 1), new PathVertex(tip, 1)));
        stroke(parts, YELLOW, ARROW_OUTLINE_WIDTH);
        project(tip)
                .filter(tipPosition -> !parts.isEmpty())
                .ifPresent(tipPosition ->
                        lines.drawArrowHead(parts.get(parts.size() - 1).vertices(), YELLOW));
    }
}
