package org.backprop.explorer.view.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** Finds positions for labels on edges, so that they cover neither each other nor anything else. */
final class WeightLabelLayout {

    /** The font size of the labels. */
    static final double FONT_SIZE = 11.5;

    private static final double CHARACTER_WIDTH = 0.6 * FONT_SIZE;
    private static final double HEIGHT = 20;
    private static final double LINE_HEIGHT = 16;
    private static final double PADDING = 8;
    /** The minimum distance between a label and the ends of its edge. */
    private static final double GAP = 1;
    /** The distance from the left end at which an arrowhead stays free, if there is space. */
    private static final double HEAD_GAP = 16;
    /** The minimum distance of an edge from the left or right side of its label. */
    private static final double MIN_OVERLAP = 8;

    /** The minimum height of a label above and below its edge. */
    private static final double MIN_COVERED_HEIGHT = 4;

    private static final double OFFSET_STEP = 3;
    private static final int MAX_LABELS_WITH_OFFSETS = 16;

    private static final double[] CURVE_POSITIONS = {
        0.26, 0.23, 0.2, 0.29, 0.33, 0.17, 0.36, 0.4, 0.43, 0.47, 0.5, 0.55, 0.58, 0.61, 0.64, 0.68, 0.72, 0.76, 0.8
    };

    private final List<Bounds> occupied;

    /** Creates a layout without labels; {@code obstacles} stay free. */
    WeightLabelLayout(List<Bounds> obstacles) {
        occupied = new ArrayList<>(obstacles);
    }

    /**
     * Places labels on all edges of a layer, with the first of these sizes at which most labels fit. Level edges come
     * first, since they leave no choice of height.
     */
    Placement placeLayer(List<Edge> layer, List<CharacterBox> sizes) {
        List<Edge> edges =
                layer.stream().sorted(Comparator.comparingDouble(Edge::height)).toList();
        Placement best = place(edges, 0, sizes);
        for (int form = 1; form < sizes.size() && best.bounds().size() < edges.size(); form++) {
            Placement placement = place(edges, form, sizes);
            best = placement.bounds().size() > best.bounds().size() ? placement : best;
        }
        occupied.addAll(best.bounds().values());
        return best;
    }

    private Placement place(List<Edge> edges, int form, List<CharacterBox> sizes) {
        Map<Integer, Bounds> placed = new HashMap<>();
        for (Edge edge : edges) {
            position(edge, sizes.get(form), placed).ifPresent(bounds -> placed.put(edge.index(), bounds));
        }
        return new Placement(form, placed);
    }

    private Optional<Bounds> position(Edge edge, CharacterBox size, Map<Integer, Bounds> placed) {
        return Stream.of(HEAD_GAP, GAP)
                .flatMap(gap -> offsets(size, placed.size()).flatMap(offset -> DoubleStream.of(CURVE_POSITIONS)
                        .mapToObj(t -> boundsAt(edge, t, gap, offset, size))
                        .flatMap(Optional::stream)))
                .filter(this::isFree)
                .filter(bounds -> placed.values().stream().noneMatch(bounds::intersects))
                .findFirst();
    }

    /** Returns the distances of a label's center above or below its edge; only 0 among many labels, to save time. */
    private static Stream<Double> offsets(CharacterBox size, int count) {
        double max = count <= MAX_LABELS_WITH_OFFSETS ? height(size) / 2 - MIN_COVERED_HEIGHT : 0;
        return Stream.iterate(0.0, offset -> offset <= max, offset -> offset + OFFSET_STEP)
                .flatMap(offset -> offset == 0 ? Stream.of(0.0) : Stream.of(offset, -offset));
    }

    private boolean isFree(Bounds bounds) {
        return occupied.stream().noneMatch(bounds::intersects);
    }

    /** Returns the bounds of a label around a point of an edge and between the edge's ends, if it fits there. */
    private static Optional<Bounds> boundsAt(Edge edge, double t, double leftGap, double offset, CharacterBox size) {
        Point2D point = edge.at(t);
        double halfWidth = width(size) / 2;
        double minCenter = edge.start().getX() + leftGap + halfWidth;
        double maxCenter = edge.end().getX() - GAP - halfWidth;
        double center = Math.max(minCenter, Math.min(maxCenter, point.getX()));
        boolean isOnEdge = Math.abs(center - point.getX()) <= halfWidth - MIN_OVERLAP;
        return minCenter <= maxCenter && isOnEdge
                ? Optional.of(bounds(center, point.getY() + offset, size))
                : Optional.empty();
    }

    /** Returns the bounds of a label with a text of this size. */
    static Bounds bounds(double centerX, double centerY, CharacterBox size) {
        return new BoundingBox(centerX - width(size) / 2, centerY - height(size) / 2, width(size), height(size));
    }

    private static double height(CharacterBox size) {
        return HEIGHT + (size.lines() - 1) * LINE_HEIGHT;
    }

    /**
     * Places a label that may cover other labels, but no obstacles if that is possible: with the first of these sizes
     * that fits on the edge, or above or below it.
     */
    static Placement inFront(Edge edge, List<CharacterBox> sizes, List<Bounds> obstacles, Bounds area) {
        WeightLabelLayout layout = new WeightLabelLayout(obstacles);
        for (int form = 0; form < sizes.size(); form++) {
            Optional<Bounds> onEdge = layout.position(edge, sizes.get(form), Map.of());
            if (onEdge.isPresent()) {
                return new Placement(form, Map.of(edge.index(), onEdge.get()));
            }
        }
        for (int form = 0; form < sizes.size(); form++) {
            Optional<Bounds> beside = layout.nearest(edge, sizes.get(form), area);
            if (beside.isPresent()) {
                return new Placement(form, Map.of(edge.index(), beside.get()));
            }
        }
        int smallest = sizes.size() - 1;
        return new Placement(smallest, Map.of(edge.index(), inMiddle(edge, sizes.get(smallest), 0)));
    }

    /** Returns the free place that is nearest above or below the middle of an edge. */
    private Optional<Bounds> nearest(Edge edge, CharacterBox size, Bounds area) {
        for (double distance = 0; distance <= area.getHeight(); distance += LINE_HEIGHT / 2) {
            for (double offset : new double[] {distance, -distance}) {
                Bounds bounds = inMiddle(edge, size, offset);
                if (area.contains(bounds) && isFree(bounds)) {
                    return Optional.of(bounds);
                }
            }
        }
        return Optional.empty();
    }

    private static Bounds inMiddle(Edge edge, CharacterBox size, double offset) {
        Point2D middle = edge.at(0.5);
        return bounds(middle.getX(), middle.getY() + offset, size);
    }

    private static double width(CharacterBox size) {
        return size.length() * CHARACTER_WIDTH + PADDING;
    }

    /**
     * The labels of a layer.
     *
     * @param form the index of the size that they have space for
     * @param bounds the space of each label, by the index of its weight
     */
    record Placement(int form, Map<Integer, Bounds> bounds) {}
}
