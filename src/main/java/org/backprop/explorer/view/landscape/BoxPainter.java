package org.backprop.explorer.view.landscape;

import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.backprop.explorer.model.landscape.relief.Position;
import org.backprop.explorer.model.landscape.relief.Projection;
import org.backprop.explorer.model.landscape.relief.Terrain;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/** Draws the box around a surface and its axes. */
final class BoxPainter {

    private static final double TICK = 0.018;
    /** The minimum height of the vertical axis on the screen at which it gets tick labels. */
    private static final double LEAST = 40;

    private final GraphicsContext graphics;
    private final Palette palette;
    private final Projection projection;
    private final Box box;
    private final double letters;

    BoxPainter(GraphicsContext graphics, Palette palette, ReliefPicture picture) {
        this.graphics = graphics;
        this.palette = palette;
        this.projection = picture.relief().projection();
        this.box = new Box(picture.scene().ground(), projection.camera());
        this.letters = Room.of(picture.relief().viewport()).letters();
    }

    /** Draws what lies behind the surface: the floor, and the two far walls with a grid line for each tick. */
    void paintWalls() {
        Position[] floor = box.corners(0);
        Position[] ceiling = box.corners(Terrain.HEIGHT);
        pen(palette.get(Role.LINE), 1);
        for (double tick : box.height().ticks()) {
            double z = box.height().at(tick).z();
            Position[] corners = box.corners(z);
            line(corners[3], corners[0]);
            line(corners[0], corners[1]);
        }
        for (int i = 0; i < floor.length; i++) {
            line(floor[i], floor[(i + 1) % floor.length]);
            if (i != 2) {
                line(floor[i], ceiling[i]);
            }
        }
    }

    /** Draws the axes with tick marks, tick labels and names. */
    void paintAxes(ReliefScene.Names names) {
        Lettering lettering = new Lettering(graphics, letters);
        Axis height = box.height();
        Position top = height.end();
        if (projection.pixel(height.middle()).y() - projection.pixel(top).y() > LEAST / 2) {
            figures(height, lettering);
            lettering.write(names.cost(), point(top), new Point2D(0, -1), Room.GAP, palette.get(Role.INK));
        }
        figures(box.x(), lettering);
        figures(box.y(), lettering);
        name(box.x(), names.x(), lettering);
        name(box.y(), names.y(), lettering);
    }

    private void figures(Axis axis, Lettering lettering) {
        pen(palette.get(Role.SOFT), 1);
        for (double tick : axis.ticks()) {
            Position place = axis.at(tick);
            Position end = axis.beside(place, TICK);
            line(place, end);
            lettering.write(Numbers.axis(tick), point(end), outward(axis), Room.GAP, palette.get(Role.SOFT));
        }
    }

    private void name(Axis axis, String name, Lettering lettering) {
        double away = Room.GAP + 2 * letters;
        Point2D place = point(axis.beside(axis.middle(), TICK));
        lettering.write(name, place, outward(axis), away, palette.get(Role.INK));
    }

    /** The direction out of the box on the screen. */
    private Point2D outward(Axis axis) {
        return point(axis.beside(axis.middle(), 1))
                .subtract(point(axis.middle()))
                .normalize();
    }

    private void pen(Color colour, double width) {
        graphics.setStroke(colour);
        graphics.setLineWidth(width);
    }

    private void line(Position from, Position to) {
        Point2D start = point(from);
        Point2D end = point(to);
        graphics.strokeLine(start.getX(), start.getY(), end.getX(), end.getY());
    }

    private Point2D point(Position position) {
        return new Point2D(
                projection.pixel(position).x(), projection.pixel(position).y());
    }
}
