package org.backprop.explorer.view.surface;

import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.surface.Camera;
import org.backprop.explorer.surface.HeightField;
import org.backprop.explorer.surface.WorldPoint;

/** The box around a surface, with the axes on the edges that suit the camera. */
final class AxisBox {

    private static final double HALF = 0.5;

    private final SurfaceScene.ColoredSurface coloredSurface;
    private final double nearX;
    private final double nearY;
    private final double leftX;
    private final double leftY;
    private final WorldPoint leftward;

    AxisBox(SurfaceScene.ColoredSurface coloredSurface, Camera camera) {
        this.coloredSurface = coloredSurface;
        double azimuth = Math.toRadians(camera.azimuth());
        nearX = Math.sin(azimuth) > 0 ? HALF : -HALF;
        nearY = Math.cos(azimuth) > 0 ? -HALF : HALF;
        leftX = Math.cos(azimuth) > 0 ? -HALF : HALF;
        leftY = Math.sin(azimuth) > 0 ? -HALF : HALF;
        leftward = new WorldPoint(-Math.cos(azimuth), -Math.sin(azimuth), 0);
    }

    /** Returns the axis of the first coordinate, along the bottom of the near side. */
    Axis xAxis() {
        Interval range = coloredSurface.surface().grid().x();
        return new Axis(
                new WorldPoint(-HALF, nearY, 0),
                new WorldPoint(HALF, nearY, 0),
                new WorldPoint(0, 2 * nearY, 0),
                range.ticks(),
                range::fraction);
    }

    /** Returns the axis of the second coordinate, along the bottom of the near side. */
    Axis yAxis() {
        Interval range = coloredSurface.surface().grid().y();
        return new Axis(
                new WorldPoint(nearX, -HALF, 0),
                new WorldPoint(nearX, HALF, 0),
                new WorldPoint(2 * nearX, 0, 0),
                range.ticks(),
                range::fraction);
    }

    /** Returns the axis of the cost, along the leftmost vertical edge. */
    Axis costAxis() {
        ColorScale scale = coloredSurface.scale();
        return new Axis(
                new WorldPoint(leftX, leftY, 0),
                new WorldPoint(leftX, leftY, HeightField.BOX_HEIGHT),
                leftward,
                scale.ticks(),
                scale::fraction);
    }

    /**
     * Returns the corners of the box at height {@code z}, in order around it: the farthest first, the nearest third.
     */
    WorldPoint[] corners(double z) {
        return new WorldPoint[] {
            new WorldPoint(-nearX, -nearY, z),
            new WorldPoint(nearX, -nearY, z),
            new WorldPoint(nearX, nearY, z),
            new WorldPoint(-nearX, nearY, z)
        };
    }
}
