package org.backprop.explorer.view.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** Finds positions for labels on edges, so that they cover neither each other nor anything else. */
final class WeightLabelLayout {

    /** The font size of the labels. */
    static final double FONT_SIZE = 11.5;

    private static final double CHARACTER_WIDTH = 0.6 * FONT_SIZE;
    private static final double HEIGHT = 19;
    private static final double PADDING = 10;
    /** The minimum distance between a label and the ends of its edge. */
    private static final double GAP = 2;
    /** The minimum distance of an edge from the left or right side of its label. */
    private static final double MIN_OVERLAP = 8;

    private static final double[] CURVE_POSITIONS = {
        0.26, 0.23, 0.2, 0.29, 0.33, 0.17, 0.36, 0.4, 0.43, 0.47, 0.5, 0.55, 0.58, 0.61, 0.64, 0.68, 0.72, 0.76, 0.8
    };

    private final List<Bounds> occupied;

    /** Creates a layout without labels; {@code obstacles} stay free. */
    WeightLabelLayout(List<Bounds> obstacles) {
        occupied = new ArrayList<>(obstacles);
    }

    /**
     * Places labels on all edges of a layer, with the first of these lengths (in characters) at which as many labels
     * fit as at the last, shortest one. Level edges come first, since they leave no choice of height.
     */
    Placement placeLayer(List<Edge> layer, List<Integer> lengths) {
        List<Edge> edges =
                layer.stream().sorted(Comparator.comparingDouble(Edge::height)).toList();
        Placement shortest = place(edges, lengths.size() - 1, lengths);
        for (int form = 0; form < lengths.size() - 1; form++) {
            Placement placement = place(edges, form, lengths);
            if (placement.bounds().size() == shortest.bounds().size()) {
                occupied.addAll(placement.bounds().values());
                return placement;
            }
        }
        occupied.addAll(shortest.bounds().values());
        return shortest;
    }

    private Placement place(List<Edge> edges, int form, List<Integer> lengths) {
        Map<Integer, Bounds> placed = new HashMap<>();
        for (Edge edge : edges) {
            position(edge, lengths.get(form), placed).ifPresent(bounds -> placed.put(edge.index(), bounds));
        }
        return new Placement(form, placed);
    }

    private Optional<Bounds> position(Edge edge, int length, Map<Integer, Bounds> placed) {
        for (double t : CURVE_POSITIONS) {
            Optional<Bounds> position = boundsAt(edge, t, length)
                    .filter(bounds -> occupied.stream().noneMatch(bounds::intersects))
                    .filter(bounds -> placed.values().stream().noneMatch(bounds::intersects));
            if (position.isPresent()) {
                return position;
            }
        }
        return Optional.empty();
    }

    /** Returns the bounds of a label around a point of an edge and between the edge's ends, if it fits there. */
    private static Optional<Bounds> boundsAt(Edge edge, double t, int length) {
        Point2D point = edge.at(t);
        double halfWidth = width(length) / 2;
        double minCenter = edge.start().getX() + GAP + halfWidth;
        double maxCenter = edge.end().getX() - GAP - halfWidth;
        double center = Math.max(minCenter, Math.min(maxCenter, point.getX()));
        boolean isOnEdge = Math.abs(center - point.getX()) <= halfWidth - MIN_OVERLAP;
        return minCenter <= maxCenter && isOnEdge
                ? Optional.of(bounds(center, point.getY(), length))
                : Optional.empty();
    }

    /** Returns the bounds of a label with a text of so many characters. */
    static Bounds bounds(double centerX, double centerY, int length) {
        return new BoundingBox(centerX - width(length) / 2, centerY - HEIGHT / 2, width(length), HEIGHT);
    }

    /** Returns the bounds of a label that may cover other labels, but no obstacles if that is possible. */
    static Bounds inFront(Edge edge, int length, List<Bounds> obstacles) {
        return new WeightLabelLayout(obstacles)
                .position(edge, length, Map.of())
                .orElseGet(() -> bounds(edge.at(0.5).getX(), edge.at(0.5).getY(), length));
    }

    private static double width(int length) {
        return length * CHARACTER_WIDTH + PADDING;
    }

    /**
     * The labels of a layer.
     *
     * @param form the index of the length that they have space for
     * @param bounds the space of each label, by the index of its weight
     */
    record Placement(int form, Map<Integer, Bounds> bounds) {}
}
