package org.backprop.explorer.view.layers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.ParameterLayout;

/**
 * The layout of the picture for one architecture and one size. Columns are numbered from 1; column K + 2, after the
 * outputs, contains the targets.
 */
public final class NetworkGeometry {

    /** The level of detail of a neuron. */
    enum Detail {
        /** Its name, h, z, b and δ. */
        FULL,
        /** h and δ. */
        VALUE,
        /** The fill only. */
        DOT
    }

    /** The space for half a neuron on the left; for half a target with its name on the right. */
    private static final double LEFT_MARGIN = 46;

    private static final double RIGHT_MARGIN = 66;
    private static final double HEADER_HEIGHT = 34;
    private static final double MAX_SPACING = 210;
    private static final double FULL_SPACING = 112;
    private static final double VALUE_SPACING = 62;
    /** The minimum distance of two targets with L between them. */
    private static final double LOSS_SPACING = 84;
    /** The space above and below a neuron with full detail: for its name, and for z, b and δ. */
    private static final double TOP_MARGIN = 24;

    private static final double BOTTOM_MARGIN = 46;
    private static final double DELTA_HEIGHT = 26;

    private static final int NO_PARAMETER = -1;
    private static final double TEXT_WIDTH = 118;

    private final Architecture architecture;
    private final double width;
    private final double height;
    private final double spacing;
    private final double radius;

    public NetworkGeometry(Architecture architecture, double width, double height) {
        this.architecture = architecture;
        this.width = width;
        this.height = height;
        int maxSize = Collections.max(architecture.sizes());
        spacing = Math.min(MAX_SPACING, (height - HEADER_HEIGHT) / maxSize);
        radius = Math.max(2, Math.min(radiusBySpacing(), columnWidth() * 0.22));
    }

    private double radiusBySpacing() {
        return switch (detail()) {
            case FULL -> Math.min(34, (spacing - TOP_MARGIN - BOTTOM_MARGIN) / 2);
            case VALUE -> Math.min(24, (spacing - DELTA_HEIGHT) / 2);
            case DOT -> Math.min(14, spacing * 0.4);
        };
    }

    private double columnWidth() {
        return (width - LEFT_MARGIN - RIGHT_MARGIN) / (architecture.layerCount() + 1);
    }

    Architecture architecture() {
        return architecture;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double radius() {
        return radius;
    }

    double spacing() {
        return spacing;
    }

    Detail detail() {
        if (spacing >= FULL_SPACING && columnWidth() >= 84) {
            return Detail.FULL;
        }
        return spacing >= VALUE_SPACING && columnWidth() >= 60 ? Detail.VALUE : Detail.DOT;
    }

    /** Returns the horizontal center of a column. */
    double columnCenter(int column) {
        return LEFT_MARGIN + (column - 1) * columnWidth();
    }

    /** Returns the center of neuron {@code j} of a column, or of the j-th target in column K + 2. */
    Point2D neuronCenter(int column, int j) {
        int size = column == architecture.layerCount() + 2 ? architecture.outputCount() : architecture.size(column);
        double center = HEADER_HEIGHT + (height - HEADER_HEIGHT + topMargin() - bottomMargin()) / 2;
        return new Point2D(columnCenter(column), center + (j - (size + 1) / 2.0) * spacing);
    }

    private double topMargin() {
        return detail() == Detail.FULL ? TOP_MARGIN : 0;
    }

    private double bottomMargin() {
        return switch (detail()) {
            case FULL -> BOTTOM_MARGIN;
            case VALUE -> DELTA_HEIGHT;
            case DOT -> 0;
        };
    }

    /** Returns the distance of a neuron's δ below its center. */
    double deltaOffset() {
        return radius + bottomMargin() - 15;
    }

    /** Returns the bounds of the neurons and of the texts below them, which nothing else may cover. */
    List<Bounds> occupiedBounds() {
        List<Bounds> occupied = new ArrayList<>();
        for (int column = 1; column <= architecture.layerCount() + 1; column++) {
            for (int j = 1; j <= architecture.size(column); j++) {
                Point2D corner = neuronCenter(column, j).subtract(radius, radius);
                occupied.add(new BoundingBox(corner.getX(), corner.getY(), 2 * radius, 2 * radius));
            }
        }
        for (int column = 2; detail() != Detail.DOT && column <= architecture.layerCount() + 1; column++) {
            for (int j = 1; j <= architecture.size(column); j++) {
                Point2D center = neuronCenter(column, j);
                occupied.add(new BoundingBox(
                        center.getX() - TEXT_WIDTH / 2, center.getY() + radius + 5, TEXT_WIDTH, bottomMargin() - 8));
            }
        }
        return occupied;
    }

    /** Returns the center of L: between the targets, or below them if there is no space between them. */
    Point2D lossCenter() {
        int column = architecture.layerCount() + 2;
        int outputs = architecture.outputCount();
        double center =
                (neuronCenter(column, 1).getY() + neuronCenter(column, outputs).getY()) / 2;
        boolean hasSpace = outputs % 2 == 0 && spacing >= LOSS_SPACING;
        return new Point2D(columnCenter(column), hasSpace ? center : height - 34);
    }

    /** Returns the edges of layer {@code k}, in the order of the parameters. */
    List<Edge> edges(int k, ParameterLayout layout) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 1; i <= architecture.size(k); i++) {
            for (int j = 1; j <= architecture.size(k + 1); j++) {
                edges.add(new Edge(
                        layout.weightIndex(k, i, j),
                        k,
                        i,
                        j,
                        rightOf(neuronCenter(k, i)),
                        leftOf(neuronCenter(k + 1, j))));
            }
        }
        return edges;
    }

    /** Returns the lines from the outputs to their targets. */
    List<Edge> comparisons() {
        List<Edge> lines = new ArrayList<>();
        int outputs = architecture.layerCount() + 1;
        for (int j = 1; j <= architecture.outputCount(); j++) {
            lines.add(new Edge(
                    NO_PARAMETER,
                    outputs,
                    j,
                    j,
                    rightOf(neuronCenter(outputs, j)),
                    leftOf(neuronCenter(outputs + 1, j))));
        }
        return lines;
    }

    private Point2D rightOf(Point2D neuron) {
        return neuron.add(radius, 0);
    }

    private Point2D leftOf(Point2D neuron) {
        return neuron.subtract(radius, 0);
    }
}
