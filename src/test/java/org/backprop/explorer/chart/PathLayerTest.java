package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.chart.landscape.PathLayer;
import org.backprop.explorer.model.landscape.PathPoint;
import org.backprop.explorer.model.landscape.ProjectedPoint;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.jfree.chart.axis.NumberAxis;
import org.junit.jupiter.api.Test;

/** A path of one horizontal segment across a plot of 400 by 400 pixels. */
class PathLayerTest {

    private static final int SIZE = 400;

    /** The number of gaps in the segment. */
    private static long gaps(boolean isEdited, long present) {
        PathPoint start = TestLandscapes.point(3, -3, 0);
        PathPoint end = new PathPoint(new ProjectedPoint(4, new Coordinates(3, 0), isEdited), 2.25, 2.25);
        PathPoint current = TestLandscapes.point(present, 3, -3);
        BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        NumberAxis axis = new NumberAxis();
        axis.setRange(TestLandscapes.RANGE.from(), TestLandscapes.RANGE.to());
        new PathLayer(TestLandscapes.of(List.of(start, end), TestLandscapes.position(current, 0, 0)))
                .paint(graphics, new PlotTransform(new Rectangle2D.Double(0, 0, SIZE, SIZE), axis, axis));
        return IntStream.range(60, 340)
                .filter(x ->
                        (picture.getRGB(x, SIZE / 2) & 0xff) < 128 && (picture.getRGB(x - 1, SIZE / 2) & 0xff) >= 128)
                .count();
    }

    @Test
    void a_step_of_learning_is_a_solid_line() {
        assertEquals(0, gaps(false, 9));
    }

    @Test
    void an_edit_is_a_dashed_line() {
        assertEquals(24, gaps(true, 9), 1);
    }
}
