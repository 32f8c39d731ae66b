package org.backprop.explorer.view.layers;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.ParameterLayout;

/** The places of the edges between neurons, of their arrowheads, and of the lines from outputs to targets. */
final class EdgeGeometry {

    /** The distance of two arrowheads at a neuron. */
    private static final double HEAD_HEIGHT = 14;

    /** The distance from which on two arrowheads are told apart. */
    private static final double MIN_HEAD_HEIGHT = 11;

    private static final double HEAD_STEP = 0.02;
    private static final double MAX_HEAD_POSITION = 0.4;
    /** The part of the radius, above and below the center, on which edges touch a neuron. */
    private static final double EDGE_PART = 0.6;

    private static final int NO_PARAMETER = -1;

    private final NetworkGeometry geometry;
    private final Architecture architecture;

    EdgeGeometry(NetworkGeometry geometry) {
        this.geometry = geometry;
        architecture = geometry.architecture();
    }

    /** Returns the edges of layer {@code k}, in the order of the parameters. */
    List<Edge> edges(int k, ParameterLayout layout) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 1; i <= architecture.size(k); i++) {
            for (int j = 1; j <= architecture.size(k + 1); j++) {
                Point2D start = geometry.isValueBeside()
                        ? geometry.neuronCenter(k, i).add(geometry.rightExtent(), 0)
                        : onCircle(geometry.neuronCenter(k, i), j, architecture.size(k + 1), 1);
                Point2D end = geometry.leftExtent() > geometry.radius()
                        ? geometry.neuronCenter(k + 1, j).subtract(geometry.leftExtent(), 0)
                        : onCircle(geometry.neuronCenter(k + 1, j), i, architecture.size(k), -1);
                edges.add(new Edge(layout.weightIndex(k, i, j), k, i, j, start, end));
            }
        }
        return edges;
    }

    /** Returns where edge {@code i} of {@code count} touches a neuron, on its right ({@code side} 1) or left (-1). */
    private Point2D onCircle(Point2D center, int i, int count, int side) {
        double y = (i - (count + 1) / 2.0) * edgeDistance(count);
        return center.add(side * Math.sqrt(geometry.radius() * geometry.radius() - y * y), y);
    }

    /** Returns the distance of two of {@code count} edges at a neuron. */
    private double edgeDistance(int count) {
        return Math.min(HEAD_HEIGHT, 2 * EDGE_PART * geometry.radius() / Math.max(1, count - 1));
    }

    /** Returns the position on an edge of layer {@code k}, from its left end, where arrowheads have space. */
    double headPosition(int k) {
        int count = architecture.size(k + 1);
        double atNeuron = geometry.isValueBeside() ? 0 : edgeDistance(count);
        double position = 0;
        while (count > 1 && position < MAX_HEAD_POSITION && separation(atNeuron, position) < MIN_HEAD_HEIGHT) {
            position += HEAD_STEP;
        }
        return position;
    }

    /** Returns the vertical distance of two edges from one neuron to two neighbors, at a position on them. */
    private double separation(double atNeuron, double position) {
        return atNeuron + (geometry.spacing() - atNeuron) * position * position * (3 - 2 * position);
    }

    /** Returns the lines from the outputs to their targets. */
    List<Edge> comparisons() {
        List<Edge> lines = new ArrayList<>();
        int outputs = architecture.layerCount() + 1;
        TargetGeometry targets = geometry.targets();
        for (int j = 1; j <= architecture.outputCount(); j++) {
            Point2D end = targets.center(j).subtract(targets.halfWidth(), 0);
            lines.add(new Edge(
                    NO_PARAMETER,
                    outputs,
                    j,
                    j,
                    geometry.neuronCenter(outputs, j).add(geometry.rightExtent(), 0),
                    end));
        }
        return lines;
    }
}
