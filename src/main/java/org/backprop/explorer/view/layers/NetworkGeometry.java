package org.backprop.explorer.view.layers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.backprop.explorer.model.network.Architecture;

/**
 * The layout of the picture for one architecture and one size. All lengths are those before the picture is scaled by
 * {@link #scale}: in a large room everything grows, in a small one it shrinks as far as it stays legible. Columns are
 * numbered from 1; column K + 2, after the outputs, contains the targets.
 */
final class NetworkGeometry {

    /** The level of detail of a neuron. */
    enum Detail {
        /** Its name above it, h, z, b and δ. */
        FULL,
        /** Its name beside it, h and δ. */
        VALUE,
        /** Its name and h, inside or beside it. */
        COMPACT,
        /** The fill only. */
        DOT
    }

    private static final double MIN_SCALE = 0.85;
    private static final double MAX_SCALE = 1.8;
    /** The distance of columns at which the scale is 1. */
    private static final double COLUMN_WIDTH_AT_SCALE_1 = 186;

    /** The distance of neurons at which the scale is 1. */
    private static final double SPACING_AT_SCALE_1 = 166;

    private static final double HEADER_HEIGHT = 34;
    private static final double MAX_SPACING = 210;
    private static final double VALUE_SPACING = 62;
    /** The distance of neurons with h and δ from which on names have space above them. */
    private static final double NAME_ABOVE_SPACING = 86;

    private static final double COMPACT_SPACING = 24;
    /** The distance of columns from which on δ has space. */
    private static final double DELTA_COLUMN_WIDTH = 88;
    /** The space between two columns in which the old and new value of a weight fit. */
    private static final double CHANGE_WIDTH = 118;
    /** The space between two columns in which a number of six signs fits. */
    private static final double NUMBER_WIDTH = 54;
    /** The distance of columns from which on z and b have space in one line. */
    private static final double ONE_LINE_COLUMN_WIDTH = 150;

    /** The distance of columns from which on names and h have space beside neurons. */
    private static final double NAME_COLUMN_WIDTH = 110;

    /** The minimum radius of a neuron with full detail. */
    private static final double MIN_FULL_RADIUS = 19;
    /** The minimum radius of a neuron with h inside. */
    private static final double MIN_VALUE_RADIUS = 14;

    /** The radius below which h is beside its neuron if there is space. */
    private static final double MIN_LEGIBLE_VALUE_RADIUS = 16;
    /** The space above a neuron with full detail, for its name. */
    private static final double NAME_HEIGHT = 24;
    /** The height of a line of z and b. */
    private static final double LINE_HEIGHT = 15;

    private static final double DELTA_HEIGHT = 26;
    private static final double NAME_WIDTH = 26;
    private static final double LONG_NAME_WIDTH = 36;
    private static final double VALUE_WIDTH = 44;
    private static final double TEXT_WIDTH = 184;
    private static final double NARROW_TEXT_WIDTH = 96;
    private static final double DELTA_WIDTH = 106;
    private static final double DELTA_PADDING = 18;
    private static final double DELTA_CHARACTER_WIDTH = 7.2;

    /** The width of a z. */
    private static final double SUM_WIDTH = 62;

    /** The width of a character of the texts about z and b. */
    private static final double SUM_CHARACTER_WIDTH = 6.9;

    private static final double TEXT_GAP = 8;

    private final Architecture architecture;
    private final double scale;
    private final double width;
    private final double height;
    private final double spacing;
    private final ColumnWidths columns;

    /** Creates the layout for a picture of this size on the screen. */
    NetworkGeometry(Architecture architecture, double screenWidth, double screenHeight) {
        this.architecture = architecture;
        int maxSize = Collections.max(architecture.sizes());
        int gaps = architecture.layerCount() + 1;
        double horizontal = screenWidth / (COLUMN_WIDTH_AT_SCALE_1 * gaps + ColumnWidths.LEFT + ColumnWidths.RIGHT);
        double vertical = screenHeight / (SPACING_AT_SCALE_1 * maxSize + HEADER_HEIGHT);
        scale = Math.max(MIN_SCALE, Math.min(MAX_SCALE, Math.min(horizontal, vertical)));
        width = screenWidth / scale;
        height = screenHeight / scale;
        spacing = Math.min(MAX_SPACING, (height - HEADER_HEIGHT) / maxSize);
        columns = columns();
    }

    /** Leaves space for names on the left if they are beside the neurons, or if the columns are far enough apart. */
    private ColumnWidths columns() {
        ColumnWidths withNames = ColumnWidths.of(width, architecture.layerCount(), true);
        return spacing < NAME_ABOVE_SPACING && withNames.distance() >= NAME_COLUMN_WIDTH
                ? withNames
                : ColumnWidths.of(width, architecture.layerCount(), false);
    }

    Architecture architecture() {
        return architecture;
    }

    /** Returns the factor by which the picture is scaled. */
    double scale() {
        return scale;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Returns the bounds of the space below the captions. */
    Bounds area() {
        return new BoundingBox(0, HEADER_HEIGHT, width, height - HEADER_HEIGHT);
    }

    double spacing() {
        return spacing;
    }

    double columnWidth() {
        return columns.distance();
    }

    /** Returns the distance of the targets from the outputs. */
    double targetDistance() {
        return columns.targetDistance();
    }

    /** Returns whether targets and L have little space. */
    boolean hasNarrowTargets() {
        return columns.hasNarrowTargets();
    }

    double radius() {
        double fitting =
                switch (detail()) {
                    case FULL -> Math.min(fullRadius(), wideRadius());
                    case VALUE -> Math.min(24, (spacing - topMargin() - DELTA_HEIGHT) / 2);
                    case COMPACT -> compactRadius();
                    case DOT -> Math.min(14, spacing * 0.4);
                };
        return Math.max(2, Math.min(fitting, columnWidth() * 0.22));
    }

    /**
     * Returns the radius that leaves space between columns for old and new values or, if they are close, for numbers.
     */
    private double wideRadius() {
        return columnWidth() < CHANGE_WIDTH
                ? Math.max(MIN_FULL_RADIUS, Math.min(25, (columnWidth() - NUMBER_WIDTH) / 2))
                : Math.max(25, Math.min(34, (columnWidth() - CHANGE_WIDTH) / 2));
    }

    private double compactRadius() {
        return Math.min(Math.min(20, spacing * 0.42), columnWidth() * 0.22);
    }

    private double fullRadius() {
        return (spacing - NAME_HEIGHT - sumsHeight() - DELTA_HEIGHT - 5) / 2;
    }

    Detail detail() {
        if (fullRadius() >= MIN_FULL_RADIUS && columnWidth() >= DELTA_COLUMN_WIDTH) {
            return Detail.FULL;
        } else if (spacing >= VALUE_SPACING && columnWidth() >= DELTA_COLUMN_WIDTH) {
            return Detail.VALUE;
        }
        boolean hasValue = compactRadius() >= MIN_VALUE_RADIUS || columnWidth() >= NAME_COLUMN_WIDTH;
        return hasValue && spacing >= COMPACT_SPACING ? Detail.COMPACT : Detail.DOT;
    }

    /** Returns whether neurons have names. */
    boolean hasNames() {
        return isNameAbove()
                || detail() != Detail.DOT && columnWidth() >= NAME_COLUMN_WIDTH && columns.left() >= ColumnWidths.LEFT;
    }

    /** Returns whether names are above their neurons, not beside them. */
    boolean isNameAbove() {
        return detail() == Detail.FULL || detail() == Detail.VALUE && spacing >= NAME_ABOVE_SPACING;
    }

    /** Returns whether h is beside its neuron, which is too small for it. */
    boolean isValueBeside() {
        return detail() == Detail.COMPACT
                && columnWidth() >= NAME_COLUMN_WIDTH
                && compactRadius() < MIN_LEGIBLE_VALUE_RADIUS;
    }

    /** Returns whether z and b are in one line, not one below the other. */
    boolean isOneLine() {
        return columnWidth() >= ONE_LINE_COLUMN_WIDTH;
    }

    /** Returns the greatest length of the text about a bias. */
    int maxBiasLength() {
        double available = isOneLine() ? sumsWidth() - SUM_WIDTH : sumsWidth();
        return (int) (available / SUM_CHARACTER_WIDTH);
    }

    private double sumsWidth() {
        return isOneLine()
                ? Math.min(TEXT_WIDTH, columnWidth() - TEXT_GAP / 4)
                : Math.min(NARROW_TEXT_WIDTH, columnWidth() - TEXT_GAP);
    }

    /** Returns the greatest length of the text about δ. */
    int maxDeltaLength() {
        return (int) ((deltaWidth() - DELTA_PADDING) / DELTA_CHARACTER_WIDTH);
    }

    private double deltaWidth() {
        return Math.min(DELTA_WIDTH, columnWidth() - TEXT_GAP / 2);
    }

    private double sumsHeight() {
        return isOneLine() ? LINE_HEIGHT : 2 * LINE_HEIGHT;
    }

    /** Returns the horizontal center of a column. */
    double columnCenter(int column) {
        int targets = architecture.layerCount() + 2;
        return column < targets
                ? columns.left() + (column - 1) * columnWidth()
                : columnCenter(column - 1) + targetDistance();
    }

    /** Returns the center of neuron {@code j} of a column. */
    Point2D neuronCenter(int column, int j) {
        double center = HEADER_HEIGHT + (height - HEADER_HEIGHT + topMargin() - bottomMargin()) / 2;
        return new Point2D(columnCenter(column), center + (j - (architecture.size(column) + 1) / 2.0) * spacing);
    }

    private double topMargin() {
        return isNameAbove() ? NAME_HEIGHT : 0;
    }

    private double bottomMargin() {
        return switch (detail()) {
            case FULL -> 5 + sumsHeight() + DELTA_HEIGHT;
            case VALUE -> DELTA_HEIGHT;
            case COMPACT, DOT -> 0;
        };
    }

    /** Returns the distance of the middle of z and b below a neuron's center. */
    double sumsOffset() {
        return radius() + 4 + sumsHeight() / 2;
    }

    /** Returns the distance of a neuron's δ below its center. */
    double deltaOffset() {
        return radius() + bottomMargin() - 14;
    }

    /** Returns the distance from a neuron's center to the left end of what belongs to it. */
    double leftExtent() {
        return hasNames() && !isNameAbove() ? radius() + nameWidth() : radius();
    }

    private double nameWidth() {
        return Collections.max(architecture.sizes()) < 10 ? NAME_WIDTH : LONG_NAME_WIDTH;
    }

    /** Returns the distance from a neuron's center to the right end of what belongs to it. */
    double rightExtent() {
        return isValueBeside() ? radius() + VALUE_WIDTH : radius();
    }

    /** Returns the bounds of the neurons and of the texts above and below them, which nothing else may cover. */
    List<Bounds> occupiedBounds() {
        List<Bounds> occupied = new ArrayList<>();
        for (int column = 1; column <= architecture.layerCount() + 1; column++) {
            for (int j = 1; j <= architecture.size(column); j++) {
                addOccupied(neuronCenter(column, j), column > 1, occupied);
            }
        }
        return occupied;
    }

    private void addOccupied(Point2D center, boolean hasTextBelow, List<Bounds> occupied) {
        double r = radius();
        occupied.add(
                new BoundingBox(center.getX() - leftExtent(), center.getY() - r, leftExtent() + rightExtent(), 2 * r));
        if (topMargin() > 0) {
            occupied.add(new BoundingBox(
                    center.getX() - NAME_WIDTH / 2, center.getY() - r - NAME_HEIGHT, NAME_WIDTH, NAME_HEIGHT));
        }
        if (hasTextBelow && detail() == Detail.FULL) {
            occupied.add(below(center, r + 3, sumsWidth(), sumsHeight() + 2));
        }
        if (hasTextBelow && bottomMargin() > 0) {
            occupied.add(below(center, deltaOffset() - DELTA_HEIGHT / 2 + 2, deltaWidth(), DELTA_HEIGHT - 4));
        }
    }

    private static Bounds below(Point2D center, double distance, double width, double height) {
        return new BoundingBox(center.getX() - width / 2, center.getY() + distance, width, height);
    }

    /** Returns the places of the targets and of L. */
    TargetGeometry targets() {
        int outputs = architecture.layerCount() + 1;
        return new TargetGeometry(
                architecture.outputCount(),
                columnCenter(outputs + 1),
                neuronCenter(outputs, 1).getY(),
                spacing,
                HEADER_HEIGHT,
                height,
                hasNarrowTargets());
    }
}
