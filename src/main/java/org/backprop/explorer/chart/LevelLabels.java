package org.backprop.explorer.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backprop.explorer.model.landscape.Contour;

/**
 * The labels of the contour lines: each level's cost on its longest line, off the path and the arrow where there is
 * room.
 */
final class LevelLabels implements PlotLayer.Painter {

    private static final Color GROUND = new Color(40, 44, 52, 175);
    private static final int LETTERS = 11;
    private static final double PADDING = 4;
    /** The number of points of a contour line tried as the place of its label. */
    private static final int TRIALS = 24;

    /** The area of the plot for each label, in square pixels. */
    private static final double ROOM_FOR_LABEL = 7000;

    private final List<Contour> lines;
    private final NumberFormat numbers;
    private final PathLayer path;
    private final PositionLayer position;

    /** Creates labels of {@code contours} that avoid what {@code path} and {@code position} draw. */
    LevelLabels(List<Contour> contours, NumberFormat numbers, PathLayer path, PositionLayer position) {
        Map<Double, Contour> longest = new TreeMap<>();
        for (Contour contour : contours) {
            longest.merge(contour.level(), contour, (one, other) -> one.size() >= other.size() ? one : other);
        }
        this.lines = List.copyOf(longest.values());
        this.numbers = numbers;
        this.path = path;
        this.position = position;
    }

    /**
     * The parts of the plot where no label may stand.
     *
     * @param lines center lines of drawn strokes
     * @param boxes areas occupied as a whole
     */
    private record Taken(List<Line2D> lines, List<Rectangle2D> boxes) {

        /** Half the width of an arrowhead and some distance. */
        private static final double MARGIN = 5;

        boolean leaves(Rectangle2D box) {
            Rectangle2D around = grown(box, MARGIN, MARGIN);
            return boxes.stream().noneMatch(box::intersects) && lines.stream().noneMatch(around::intersectsLine);
        }
    }

    @Override
    public void paint(Graphics2D graphics, PlotFrame frame) {
        Font font = ChartFonts.text(LETTERS);
        graphics.setFont(font);
        FontMetrics metrics = graphics.getFontMetrics(font);
        Taken taken = new Taken(new ArrayList<>(path.pieces(frame)), new ArrayList<>(position.surroundings(frame)));
        position.arrow(frame).ifPresent(taken.lines()::add);
        int every = (int) Math.ceil(lines.size() * ROOM_FOR_LABEL / area(frame));
        for (int i = 0; i < lines.size(); i += Math.max(1, every)) {
            label(graphics, metrics, lines.get(i), frame, taken);
        }
    }

    private static double area(PlotFrame frame) {
        return frame.area().getWidth() * frame.area().getHeight();
    }

    /**
     * Draws the label at the first candidate point where it is inside the plot and free; not at all if there is none.
     */
    private void label(Graphics2D graphics, FontMetrics metrics, Contour contour, PlotFrame frame, Taken taken) {
        String text = numbers.format(contour.level());
        double width = metrics.stringWidth(text) + 2 * PADDING;
        double height = LETTERS + PADDING;
        for (int trial = 0; trial < TRIALS; trial++) {
            int i = place(contour.size(), trial);
            Rectangle2D box = grown(
                    new Rectangle2D.Double(frame.x(contour.x(i)), frame.y(contour.y(i)), 0, 0), width / 2, height / 2);
            if (frame.area().contains(box) && taken.leaves(box)) {
                taken.boxes().add(grown(box, width / 2, height / 2));
                draw(graphics, text, box);
                return;
            }
        }
    }

    private static Rectangle2D grown(Rectangle2D box, double across, double up) {
        return new Rectangle2D.Double(
                box.getX() - across, box.getY() - up, box.getWidth() + 2 * across, box.getHeight() + 2 * up);
    }

    /** Returns the index of a candidate point, from the middle of a line outward to both ends. */
    private static int place(int size, int trial) {
        int way = (trial + 1) / 2 * size / TRIALS;
        int middle = size / 2 + (trial % 2 == 0 ? way : -way);
        return Math.max(0, Math.min(size - 1, middle));
    }

    private static void draw(Graphics2D graphics, String text, Rectangle2D box) {
        graphics.setColor(GROUND);
        graphics.fill(new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), 2 * PADDING, 2 * PADDING));
        graphics.setColor(Color.WHITE);
        graphics.drawString(text, (float) (box.getX() + PADDING), ChartStyle.baseline(box, LETTERS));
    }
}
