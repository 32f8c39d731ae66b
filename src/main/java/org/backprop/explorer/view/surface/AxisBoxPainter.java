package org.backprop.explorer.view.surface;

import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.backprop.explorer.surface.HeightField;
import org.backprop.explorer.surface.Projection;
import org.backprop.explorer.surface.Viewport;
import org.backprop.explorer.surface.WorldPoint;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/** Draws the box around a surface and its axes. */
final class AxisBoxPainter {

    private static final double TICK_LENGTH = 0.018;
    /** The minimum height of the vertical axis on the screen at which it gets tick labels. */
    private static final double MIN_AXIS_HEIGHT = 40;

    private final GraphicsContext graphics;
    private final Palette palette;
    private final Projection projection;
    private final AxisBox axisBox;
    private final Viewport viewport;
    private final double fontSize;

    AxisBoxPainter(GraphicsContext graphics, Palette palette, RenderedScene picture) {
        this.graphics = graphics;
        this.palette = palette;
        this.projection = picture.surface().projection();
        this.axisBox = new AxisBox(picture.scene().coloredSurface(), projection.camera());
        this.viewport = picture.surface().viewport();
        this.fontSize = SceneLayout.of(viewport).fontSize();
    }

    /** Draws what lies behind the surface: the floor, and the two far walls with a grid line for each tick. */
    void paintWalls() {
        WorldPoint[] floor = axisBox.corners(0);
        WorldPoint[] ceiling = axisBox.corners(HeightField.BOX_HEIGHT);
        setStroke(palette.get(Role.LINE), 1);
        for (double tick : axisBox.costAxis().ticks()) {
            double z = axisBox.costAxis().pointAt(tick).z();
            WorldPoint[] corners = axisBox.corners(z);
            drawLine(corners[3], corners[0]);
            drawLine(corners[0], corners[1]);
        }
        for (int i = 0; i < floor.length; i++) {
            drawLine(floor[i], floor[(i + 1) % floor.length]);
            if (i != 2) {
                drawLine(floor[i], ceiling[i]);
            }
        }
    }

    /** Draws the axes with names, tick marks, and tick labels where the names leave space for them. */
    void paintAxes(SurfaceScene.BoxLabels boxLabels) {
        LabelPlacer labelPlacer = new LabelPlacer(graphics, fontSize, viewport);
        drawName(axisBox.xAxis(), boxLabels.x(), labelPlacer);
        drawName(axisBox.yAxis(), boxLabels.y(), labelPlacer);
        Axis height = axisBox.costAxis();
        WorldPoint top = height.end();
        labelPlacer.placeAlways(
                boxLabels.cost(), project(top), new Point2D(0, -1), SceneLayout.LABEL_GAP, palette.get(Role.TEXT));
        if (projection.project(height.middle()).y() - projection.project(top).y() > MIN_AXIS_HEIGHT / 2) {
            drawTicks(height, labelPlacer);
        }
        drawTicks(axisBox.xAxis(), labelPlacer);
        drawTicks(axisBox.yAxis(), labelPlacer);
    }

    private void drawTicks(Axis axis, LabelPlacer labelPlacer) {
        setStroke(palette.get(Role.MUTED), 1);
        for (double tick : axis.ticks()) {
            WorldPoint tickPoint = axis.pointAt(tick);
            WorldPoint end = axis.offset(tickPoint, TICK_LENGTH);
            drawLine(tickPoint, end);
            labelPlacer.place(
                    Numbers.axis(tick), project(end), outward(axis), SceneLayout.LABEL_GAP, palette.get(Role.MUTED));
        }
    }

    private void drawName(Axis axis, String name, LabelPlacer labelPlacer) {
        double gap = SceneLayout.LABEL_GAP + 2 * fontSize;
        Point2D anchor = project(axis.offset(axis.middle(), TICK_LENGTH));
        labelPlacer.placeAlways(name, anchor, outward(axis), gap, palette.get(Role.TEXT));
    }

    /** Returns the direction out of the box on the screen. */
    private Point2D outward(Axis axis) {
        return project(axis.offset(axis.middle(), 1))
                .subtract(project(axis.middle()))
                .normalize();
    }

    private void setStroke(Color color, double width) {
        graphics.setStroke(color);
        graphics.setLineWidth(width);
    }

    private void drawLine(WorldPoint from, WorldPoint to) {
        Point2D start = project(from);
        Point2D end = project(to);
        graphics.strokeLine(start.getX(), start.getY(), end.getX(), end.getY());
    }

    private Point2D project(WorldPoint worldPoint) {
        return new Point2D(
                projection.project(worldPoint).x(),
                projection.project(worldPoint).y());
    }
}
