package org.backprop.explorer.view.layers;

import java.util.List;
import javafx.scene.paint.Color;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.backprop.explorer.view.layers.ParameterText.Kind;
import org.backprop.explorer.view.picture.AnimationFrame;

/**
 * The numbers that the edges show by their color and width: the weights, but at the phase gradient the derivatives, and
 * at the phase update the changes.
 *
 * @param kind what the numbers are
 * @param values the numbers, by the index of the weight
 * @param largest the largest absolute value of them
 * @param count the number of edges
 */
record EdgeValues(Kind kind, double[] values, double largest, int count) {

    private static final double MIN_WIDTH = 1.3;
    private static final double MIN_OPACITY = 0.5;
    /** The weight at which the width is halfway between minimum and maximum. */
    private static final double HALF_WIDTH_WEIGHT = 2.2;

    /** The weight at which the opacity is halfway between minimum and maximum. */
    private static final double HALF_OPACITY_WEIGHT = 0.25;
    /** The width of the largest derivative or change, since its size is relative. */
    private static final double RELATIVE_WIDTH = 6;

    /** The same among many edges. */
    private static final double MANY_RELATIVE_WIDTH = 3;

    private static final int MANY = 40;

    /** Returns the numbers of {@code edges} in a frame, in which the parameters have these values. */
    static EdgeValues of(AnimationFrame frame, double[] parameters, List<Edge> edges) {
        Snapshot snapshot = frame.snapshot();
        Phase phase = snapshot.moment().phase();
        double[] values = parameters.clone();
        if (phase.equals(Phase.GRADIENT)) {
            edges.forEach(edge ->
                    values[edge.index()] = snapshot.batchGradient(edge.index()).orElseThrow());
            return of(Kind.DERIVATIVE, values, edges);
        } else if (phase.equals(Phase.UPDATE) && !frame.isPending(Phase.UPDATE)) {
            edges.forEach(edge ->
                    values[edge.index()] -= snapshot.beforeUpdate().parameters().get(edge.index()));
            return of(Kind.CHANGE, values, edges);
        }
        return of(Kind.VALUE, values, edges);
    }

    private static EdgeValues of(Kind kind, double[] values, List<Edge> edges) {
        double largest = edges.stream()
                .mapToDouble(edge -> Math.abs(values[edge.index()]))
                .max()
                .orElse(0);
        return new EdgeValues(kind, values, largest, edges.size());
    }

    double size(Edge edge) {
        return Math.abs(values[edge.index()]);
    }

    boolean isNegative(Edge edge) {
        return values[edge.index()] < 0;
    }

    /** Returns the color for the sign. */
    Color color(Edge edge, Palette palette) {
        double value = values[edge.index()];
        double relative = kind == Kind.VALUE ? size(edge) / (size(edge) + HALF_OPACITY_WEIGHT) : relativeSize(edge);
        double opacity = MIN_OPACITY + (1 - MIN_OPACITY) * relative;
        return sign(value, palette).deriveColor(0, 1, 1, opacity);
    }

    private Color sign(double value, Palette palette) {
        if (kind == Kind.VALUE) {
            return palette.weight(value);
        } else if (value == 0) {
            return palette.get(Role.MUTED);
        }
        return kind == Kind.DERIVATIVE ? palette.derivative(value) : palette.weight(value);
    }

    /** Returns the width for the absolute value. */
    double width(Edge edge, double maxWidth) {
        if (kind == Kind.VALUE) {
            return width(values[edge.index()], maxWidth);
        }
        double largestWidth = Math.min(maxWidth, count > MANY ? MANY_RELATIVE_WIDTH : RELATIVE_WIDTH);
        return MIN_WIDTH + (largestWidth - MIN_WIDTH) * relativeSize(edge);
    }

    /** Returns the width for a weight. */
    static double width(double weight, double maxWidth) {
        double size = Math.abs(weight);
        return MIN_WIDTH + (maxWidth - MIN_WIDTH) * size / (size + HALF_WIDTH_WEIGHT);
    }

    private double relativeSize(Edge edge) {
        return largest == 0 ? 0 : Math.min(1, size(edge) / largest);
    }
}
