package org.backprop.explorer.view.landscape;

import org.backprop.explorer.model.landscape.ColourScale;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.landscape.relief.Camera;
import org.backprop.explorer.model.landscape.relief.Position;
import org.backprop.explorer.model.landscape.relief.Terrain;

/** The box around a surface, with the axes on the edges that suit the camera. */
final class Box {

    private static final double HALF = 0.5;

    private final ReliefScene.Ground ground;
    private final double nearX;
    private final double nearY;
    private final double leftX;
    private final double leftY;
    private final Position left;

    Box(ReliefScene.Ground ground, Camera camera) {
        this.ground = ground;
        double turn = Math.toRadians(camera.turn());
        nearX = Math.sin(turn) > 0 ? HALF : -HALF;
        nearY = Math.cos(turn) > 0 ? -HALF : HALF;
        leftX = Math.cos(turn) > 0 ? -HALF : HALF;
        leftY = Math.sin(turn) > 0 ? -HALF : HALF;
        left = new Position(-Math.cos(turn), -Math.sin(turn), 0);
    }

    /** The axis of the first coordinate, along the bottom of the near side. */
    Axis x() {
        Interval range = ground.surface().grid().x();
        return new Axis(
                new Position(-HALF, nearY, 0),
                new Position(HALF, nearY, 0),
                new Position(0, 2 * nearY, 0),
                range.ticks(),
                range::fraction);
    }

    /** The axis of the second coordinate, along the bottom of the near side. */
    Axis y() {
        Interval range = ground.surface().grid().y();
        return new Axis(
                new Position(nearX, -HALF, 0),
                new Position(nearX, HALF, 0),
                new Position(2 * nearX, 0, 0),
                range.ticks(),
                range::fraction);
    }

    /** The axis of the cost, along the leftmost vertical edge. */
    Axis height() {
        ColourScale scale = ground.scale();
        return new Axis(
                new Position(leftX, leftY, 0),
                new Position(leftX, leftY, Terrain.HEIGHT),
                left,
                scale.ticks(),
                scale::fraction);
    }

    /**
     * Returns the corners of the box at height {@code z}, in order around it: the farthest first, the nearest third.
     */
    Position[] corners(double z) {
        return new Position[] {
            new Position(-nearX, -nearY, z),
            new Position(nearX, -nearY, z),
            new Position(nearX, nearY, z),
            new Position(-nearX, nearY, z)
        };
    }
}
