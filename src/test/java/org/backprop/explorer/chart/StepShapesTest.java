package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepShapesTest {

    private static final double RADIUS = 5;

    private static StepShapes step(double length, boolean isDone) {
        return new StepShapes(
                new Point2D.Double(10, 20), new Point2D.Double(10 + length * 0.6, 20 - length * 0.8), isDone, RADIUS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 2, 4, 8, 12, 20, 30, 100})
    void the_dot_never_covers_the_ring(double length) {
        for (boolean isDone : new boolean[] {true, false}) {
            StepShapes step = step(length, isDone);
            Area uncovered = new Area(step.ring());
            uncovered.subtract(new Area(step.dot(1)));
            double size = uncovered.getBounds2D().getWidth();
            assertTrue(size > RADIUS, size + " of the ring is seen");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {7, 8, 12, 20, 30, 100})
    void the_arrow_leads_from_the_start_to_the_end(double length) {
        for (boolean isDone : new boolean[] {true, false}) {
            StepShapes step = step(length, isDone);
            double toStart = step.shaft().orElseThrow().getP1().distance(step.from());
            Point2D tip = step.head().orElseThrow().getCurrentPoint();
            assertTrue(toStart <= RADIUS + 2.001, toStart + " from the start");
            assertTrue(tip.distance(step.to()) <= RADIUS + 2.001, tip.distance(step.to()) + " from the end");
            assertTrue(tip.distance(step.from()) > toStart);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 3})
    void there_is_no_arrow_where_it_would_be_shorter_than_a_head(double length) {
        assertFalse(step(length, true).shaft().isPresent());
        assertFalse(step(length, true).head().isPresent());
    }

    @ParameterizedTest
    @ValueSource(doubles = {22, 30, 100})
    void both_points_have_their_full_size_where_there_is_room(double length) {
        assertEquals(RADIUS, step(length, true).dotRadius());
    }
}
