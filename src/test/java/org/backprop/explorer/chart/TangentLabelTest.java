package org.backprop.explorer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.backprop.explorer.chart.function.TangentLabel;
import org.jfree.chart.axis.NumberAxis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TangentLabelTest {

    private static final String WORDS = "slope -4.03e-5";
    private static final int WIDE = 245;
    private static final int HIGH = 90;
    private static final int POINTS = 101;
    private static final int MARGIN = 40;

    /** Values and costs run from -1 to 1; the tangent is that of the function at {@code here}. */
    private record Sight(DoubleUnaryOperator f, double slope, double here, Rectangle2D area) {

        private PlotTransform frame() {
            NumberAxis across = new NumberAxis();
            NumberAxis up = new NumberAxis();
            across.setRange(-1, 1);
            up.setRange(-1, 1);
            return new PlotTransform(area, across, up);
        }

        private double[][] curve() {
            double[] x = IntStream.range(0, POINTS)
                    .mapToDouble(i -> -1 + i * 2.0 / (POINTS - 1))
                    .toArray();
            return new double[][] {
                x,
                IntStream.range(0, POINTS)
                        .mapToDouble(i -> f.applyAsDouble(x[i]))
                        .toArray()
            };
        }

        /** The pixels that the words and their ground take. */
        Rectangle words() {
            double dx = 0.34;
            double y = f.applyAsDouble(here);
            double[][] tangent = {{here - dx, here + dx}, {y - slope * dx, y + slope * dx}};
            BufferedImage image = new BufferedImage(
                    (int) area.getMaxX() + MARGIN, (int) area.getMaxY() + MARGIN, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = image.createGraphics();
            new TangentLabel(WORDS, tangent, List.<double[][]>of(curve()), ChartColors.PRINT).paint(graphics, frame());
            graphics.dispose();
            return painted(image);
        }

        boolean isOnTheCurve(Rectangle box) {
            double[][] points = curve();
            PlotTransform frame = frame();
            return IntStream.range(1, POINTS).anyMatch(i -> new Line2D.Double(
                            frame.toPixelX(points[0][i - 1]),
                            frame.toPixelY(points[1][i - 1]),
                            frame.toPixelX(points[0][i]),
                            frame.toPixelY(points[1][i]))
                    .intersects(box.x + 1, box.y + 1, box.width - 2, box.height - 2));
        }
    }

    private static Rectangle painted(BufferedImage image) {
        Rectangle box = null;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 != 0) {
                    Rectangle pixel = new Rectangle(x, y, 1, 1);
                    box = box == null ? pixel : box.union(pixel);
                }
            }
        }
        return box;
    }

    private static Rectangle2D small() {
        return new Rectangle2D.Double(MARGIN, MARGIN, WIDE, HIGH);
    }

    @ParameterizedTest(name = "slope {0} at {1}")
    @CsvSource({"-0.3, 0.02", "0.3, 0.02", "-0.3, -0.7", "0.3, -0.7", "-0.3, 0.7", "0.3, 0.7", "0, 0", "2, 0", "-2, 0"})
    void they_are_wholly_in_a_small_picture(double slope, double here) {
        Sight sight = new Sight(x -> slope * (x - here), slope, here, small());
        Rectangle2D large = new Rectangle2D.Double(MARGIN, MARGIN, 10 * WIDE, 10 * HIGH);
        Rectangle whole = new Sight(x -> 0, 0, 0, large).words();
        Rectangle seen = sight.words();
        assertTrue(small().contains(seen.x + 1, seen.y + 1, seen.width - 2, seen.height - 2), seen.toString());
        assertEquals(whole.width, seen.width, 1.0);
    }

    @ParameterizedTest(name = "slope {0}, curvature {1}")
    @CsvSource({"-0.6, 0", "0.6, 0", "-0.6, 0.5", "0.6, 0.5", "-0.6, -0.5", "0.6, -0.5"})
    void they_keep_off_the_curve_where_there_is_room(double slope, double curvature) {
        Rectangle2D area = new Rectangle2D.Double(MARGIN, MARGIN, 2 * WIDE, 2 * HIGH);
        Sight sight = new Sight(x -> slope * x + curvature * x * x, slope, 0, area);
        assertFalse(sight.isOnTheCurve(sight.words()), sight.words().toString());
    }
}
