package org.backprop.explorer.chart.landscape;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backprop.explorer.chart.AxisNumberFormat;
import org.backprop.explorer.chart.ChartFonts;
import org.backprop.explorer.chart.ChartStyle;
import org.backprop.explorer.chart.PlotLayer;
import org.backprop.explorer.chart.PlotTransform;
import org.backprop.explorer.chart.TickLabels;
import org.backprop.explorer.model.landscape.Contour;

/**
 * The labels of the contour lines: each level's cost on its longest line, off the path and the arrow where there is
 * room.
 */
public final class ContourLabels implements PlotLayer.Painter {

    private static final Color BACKGROUND = new Color(40, 44, 52, 175);
    private static final int FONT_SIZE = 11;
    private static final double PADDING = 4;
    /** The number of points of a contour line tried as the place of its label. */
    private static final int CANDIDATE_COUNT = 24;

    /** The area of the plot for each label, in square pixels. */
    private static final double PIXELS_PER_LABEL = 7000;

    private final List<Contour> longestContours;
    private final List<String> texts;
    private final PathLayer path;
    private final PositionLayer position;

    /** Creates labels of {@code contours} that avoid what {@code path} and {@code position} draw. */
    public ContourLabels(
            List<Contour> contours, AxisNumberFormat numberFormat, PathLayer path, PositionLayer position) {
        Map<Double, Contour> longest = new TreeMap<>();
        for (Contour contour : contours) {
            longest.merge(contour.level(), contour, (one, other) -> one.size() >= other.size() ? one : other);
        }
        this.longestContours = List.copyOf(longest.values());
        this.texts = texts(numberFormat);
        this.path = path;
        this.position = position;
    }

    /** The texts of all levels in one format: with equal decimals if the levels are equally spaced. */
    private List<String> texts(AxisNumberFormat numberFormat) {
        double[] levels = longestContours.stream().mapToDouble(Contour::level).toArray();
        TickLabels labels = TickLabels.of(levels);
        boolean isEven = levels.length > 1
                && levels[levels.length - 1] - levels[0] < 1.5 * (levels.length - 1) * (levels[1] - levels[0]);
        return isEven && labels.exponent() == 0
                ? labels.texts().stream().map(numberFormat::localized).toList()
                : Arrays.stream(levels).mapToObj(numberFormat::format).toList();
    }

    /**
     * The parts of the plot where no label may stand.
     *
     * @param lines center lines of drawn strokes
     * @param boxes areas occupied as a whole
     */
    private record OccupiedSpace(List<Line2D> lines, List<Rectangle2D> boxes) {

        /** Half the width of an arrowhead and some distance. */
        private static final double MARGIN = 5;

        boolean isFree(Rectangle2D box) {
            Rectangle2D expandedBox = expanded(box, MARGIN, MARGIN);
            return boxes.stream().noneMatch(box::intersects) && lines.stream().noneMatch(expandedBox::intersectsLine);
        }
    }

    @Override
    public void paint(Graphics2D graphics, PlotTransform transform) {
        graphics.setFont(ChartFonts.text(FONT_SIZE));
        OccupiedSpace occupiedSpace = new OccupiedSpace(
                new ArrayList<>(path.segments(transform)), new ArrayList<>(position.occupiedBoxes(transform)));
        position.arrow(transform).ifPresent(occupiedSpace.lines()::add);
        int stride = (int) Math.ceil(longestContours.size() * PIXELS_PER_LABEL / area(transform));
        for (int i = 0; i < longestContours.size(); i += Math.max(1, stride)) {
            placeLabel(graphics, longestContours.get(i), texts.get(i), transform, occupiedSpace);
        }
    }

    private static double area(PlotTransform transform) {
        return transform.dataArea().getWidth() * transform.dataArea().getHeight();
    }

    /**
     * Draws the label at the first candidate point where it is inside the plot and free; not at all if there is none.
     */
    private void placeLabel(
            Graphics2D graphics, Contour contour, String text, PlotTransform transform, OccupiedSpace occupiedSpace) {
        FontMetrics metrics = graphics.getFontMetrics();
        double width = metrics.stringWidth(text) + 2 * PADDING;
        double height = FONT_SIZE + PADDING;
        for (int candidate = 0; candidate < CANDIDATE_COUNT; candidate++) {
            int i = candidateIndex(contour.size(), candidate);
            Rectangle2D box = expanded(
                    new Rectangle2D.Double(transform.toPixelX(contour.x(i)), transform.toPixelY(contour.y(i)), 0, 0),
                    width / 2,
                    height / 2);
            if (transform.dataArea().contains(box) && occupiedSpace.isFree(box)) {
                occupiedSpace.boxes().add(expanded(box, width / 2, height / 2));
                draw(graphics, text, box);
                return;
            }
        }
    }

    private static Rectangle2D expanded(Rectangle2D box, double dx, double dy) {
        return new Rectangle2D.Double(
                box.getX() - dx, box.getY() - dy, box.getWidth() + 2 * dx, box.getHeight() + 2 * dy);
    }

    /** Returns the index of a candidate point, from the middle of a line outward to both ends. */
    private static int candidateIndex(int size, int candidate) {
        int offset = (candidate + 1) / 2 * size / CANDIDATE_COUNT;
        int index = size / 2 + (candidate % 2 == 0 ? offset : -offset);
        return Math.max(0, Math.min(size - 1, index));
    }

    private static void draw(Graphics2D graphics, String text, Rectangle2D box) {
        graphics.setColor(BACKGROUND);
        graphics.fill(new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), 2 * PADDING, 2 * PADDING));
        graphics.setColor(Color.WHITE);
        graphics.drawString(text, (float) (box.getX() + PADDING), ChartStyle.baseline(box, FONT_SIZE));
    }
}
