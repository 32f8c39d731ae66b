package org.backprop.explorer.view.neuron;

import javafx.geometry.Point2D;

/**
 * The layout of a single neuron's graph: x, z, a and L in a row, the parameters and the target above, captions and
 * derivatives below.
 *
 * @param width the width of the picture
 * @param height its height
 */
public record SingleNeuronGeometry(double width, double height) {

    /** The height of the target's rectangle divided by its width. */
    static final double TARGET_HEIGHT_TO_WIDTH = 0.75;

    private static final double MIN_RADIUS = 19;
    private static final double MAX_RADIUS = 64;
    private static final double MARGIN = 7;
    /** The line height at font size 1. */
    private static final double LINE_HEIGHT = 1.45;
    /** The distance of two nodes, at font size 1, at which the caption of L has room beside a derivative. */
    private static final double CAPTION_SPACING = 15;

    /** Returns the radius of the nodes in the row. */
    double radius() {
        double fitting = Math.min(width * 0.052, height * 0.115);
        return Math.max(MIN_RADIUS, Math.min(MAX_RADIUS, fitting));
    }

    /** Returns the radius of a node; of the target's rectangle, half its width. */
    double radius(NeuronGraphNode neuronGraphNode) {
        return neuronGraphNode.isAboveRow() ? radius() * 0.78 : radius();
    }

    /** Returns the font size of captions and derivatives. */
    double fontSize() {
        return Math.max(9, Math.min(16, radius() * 0.33));
    }

    /** Returns the distance of two nodes in the row. */
    double spacing() {
        return Math.min(6.2 * radius(), (width - 2 * (radius() + MARGIN)) / 3);
    }

    /** Returns the center of a node. */
    Point2D center(NeuronGraphNode neuronGraphNode) {
        double left = (width - 3 * spacing()) / 2;
        double column =
                switch (neuronGraphNode) {
                    case INPUT -> 0;
                    case WEIGHT -> 0.5;
                    case SUM, BIAS -> 1;
                    case ACTIVATION -> 2;
                    case TARGET, LOSS -> 3;
                };
        return new Point2D(
                left + column * spacing(), neuronGraphNode.isAboveRow() ? rowY() - offsetAboveRow() : rowY());
    }

    /** Returns the distance of a forward or backward arrow from the line of the centers: they are side by side. */
    private double laneOffset() {
        return 0.2 * radius();
    }

    /** Returns the line of {@code neuronGraphArrow}. */
    Line lineOf(NeuronGraphArrow neuronGraphArrow) {
        NeuronGraphNode from = neuronGraphArrow.from();
        NeuronGraphNode to = neuronGraphArrow.to();
        double offset = neuronGraphArrow == NeuronGraphArrow.INPUT_TO_SUM ? 0 : laneOffset();
        return Line.between(center(from), radius(from) + 2, center(to), radius(to) + 2, offset);
    }

    /** Returns the line from y down to L. */
    Line comparison() {
        Point2D target = center(NeuronGraphNode.TARGET).add(0, TARGET_HEIGHT_TO_WIDTH * radius(NeuronGraphNode.TARGET));
        return new Line(target, center(NeuronGraphNode.LOSS).subtract(0, radius() + 2));
    }

    private double rowY() {
        double heightAbove = offsetAboveRow() + radius(NeuronGraphNode.WEIGHT);
        return (height - heightAbove - radius() - heightBelow()) / 2 + heightAbove;
    }

    /** Returns the vertical distance of the parameters and the target from the row. */
    private double offsetAboveRow() {
        double nodes = 2 * radius(NeuronGraphNode.WEIGHT) + 2 * radius();
        double gap = Math.max(0.6 * radius(), Math.min(1.9 * radius(), height - nodes - heightBelow() - MARGIN));
        return radius(NeuronGraphNode.WEIGHT) + gap + radius();
    }

    /** Returns the height of the space for a caption and for ∂L/∂z below a node. */
    private double heightBelow() {
        return 2 * LINE_HEIGHT * fontSize() + 14;
    }

    /**
     * Returns the anchor of a node's caption; that of L is long, so in a narrow picture it is below all derivatives.
     */
    TextAnchor captionAnchor(NeuronGraphNode neuronGraphNode) {
        double shift = neuronGraphNode == NeuronGraphNode.LOSS && spacing() < CAPTION_SPACING * fontSize()
                ? LINE_HEIGHT * fontSize()
                : 0;
        return new TextAnchor(center(neuronGraphNode).add(0, radius() + 3 + shift), 0.5, 0);
    }

    /** Returns the anchor of the caption on {@code neuronGraphArrow}. */
    TextAnchor arrowCaptionAnchor(NeuronGraphArrow neuronGraphArrow) {
        Point2D middle = center(neuronGraphArrow.from()).midpoint(center(neuronGraphArrow.to()));
        double offset = neuronGraphArrow == NeuronGraphArrow.INPUT_TO_SUM ? 2 : laneOffset();
        return new TextAnchor(middle.subtract(0, offset + 4), 0.5, 1);
    }

    /** Returns the anchor of the derivative at {@code neuronGraphArrow}. */
    TextAnchor derivativeAnchor(NeuronGraphArrow neuronGraphArrow) {
        double distance = radius(NeuronGraphNode.WEIGHT) + 7;
        return switch (neuronGraphArrow) {
            case SUM_TO_WEIGHT -> new TextAnchor(center(NeuronGraphNode.WEIGHT).subtract(distance, 0), 1, 0.5);
            case SUM_TO_BIAS -> new TextAnchor(center(NeuronGraphNode.BIAS).add(distance, 0), 0, 0.5);
            default -> {
                Point2D middle = center(neuronGraphArrow.from()).midpoint(center(neuronGraphArrow.to()));
                yield new TextAnchor(middle.add(0, laneOffset() + 4), 0.5, 0);
            }
        };
    }

    /** Returns the anchor of ∂L/∂z. */
    TextAnchor deltaAnchor() {
        return new TextAnchor(center(NeuronGraphNode.SUM).add(0, radius() + 8 + LINE_HEIGHT * fontSize()), 0.5, 0);
    }

    /** Returns the maximum width of the derivative at {@code neuronGraphArrow}. */
    double availableWidth(NeuronGraphArrow neuronGraphArrow) {
        double gap = spacing() - 2 * radius() - 4;
        return switch (neuronGraphArrow) {
            case SUM_TO_WEIGHT -> center(NeuronGraphNode.WEIGHT).getX() - radius(NeuronGraphNode.WEIGHT) - 9;
            case SUM_TO_BIAS -> spacing() * 2 - radius(NeuronGraphNode.WEIGHT) - radius(NeuronGraphNode.TARGET) - 20;
            default -> gap;
        };
    }
}
