package org.backprop.explorer.view.network;

import javafx.geometry.Point2D;

/**
 * Where everything in a single neuron's graph stands in a space of one size: x, z, a and L in a row, what they are made
 * with above them, what they are called and their derivatives below.
 *
 * @param width the width of the space
 * @param height its height
 */
record SingleNeuronGeometry(double width, double height) {

    private static final double MIN_RADIUS = 19;
    private static final double MAX_RADIUS = 64;
    private static final double MARGIN = 7;
    /** From one line of text to the next, for letters of size 1. */
    private static final double LINE = 1.45;

    /** The radius of the nodes in the row. */
    double radius() {
        double fitting = Math.min(width * 0.052, height * 0.115);
        return Math.max(MIN_RADIUS, Math.min(MAX_RADIUS, fitting));
    }

    /** The radius of a node; for the target's box half its width. */
    double radius(NeuronGraphNode neuronGraphNode) {
        return neuronGraphNode.isGiven() ? radius() * 0.78 : radius();
    }

    /** The size of letters beside the nodes. */
    double text() {
        return Math.max(9, Math.min(16, radius() * 0.33));
    }

    /** From one node of the row to the next. */
    double spacing() {
        return Math.min(6.2 * radius(), (width - 2 * (radius() + MARGIN)) / 3);
    }

    /** The middle of a node. */
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
                left + column * spacing(), neuronGraphNode.isGiven() ? rowHeight() - arrowOffset() : rowHeight());
    }

    /** What goes back lies beside what comes forward, each so far from the middle. */
    private double laneOffset() {
        return 0.2 * radius();
    }

    /** Where {@code neuronGraphArrow} is drawn. */
    Line line(NeuronGraphArrow neuronGraphArrow) {
        NeuronGraphNode from = neuronGraphArrow.from();
        NeuronGraphNode to = neuronGraphArrow.to();
        double aside = neuronGraphArrow == NeuronGraphArrow.INPUT_TO_SUM ? 0 : laneOffset();
        return Line.between(center(from), radius(from) + 2, center(to), radius(to) + 2, aside);
    }

    /** The line on which y stands above L. */
    Line comparison() {
        Point2D target =
                center(NeuronGraphNode.TARGET).add(0, NeuronGraphNodeView.FLATNESS * radius(NeuronGraphNode.TARGET));
        return new Line(target, center(NeuronGraphNode.LOSS).subtract(0, radius() + 2));
    }

    private double rowHeight() {
        double above = arrowOffset() + radius(NeuronGraphNode.WEIGHT);
        return (height - above - radius() - below()) / 2 + above;
    }

    /** From the row up to what its nodes are made with. */
    private double arrowOffset() {
        double nodes = 2 * radius(NeuronGraphNode.WEIGHT) + 2 * radius();
        double gap = Math.max(0.6 * radius(), Math.min(1.9 * radius(), height - nodes - below() - MARGIN));
        return radius(NeuronGraphNode.WEIGHT) + gap + radius();
    }

    /** The room for a caption and for ∂L/∂z below a node. */
    private double below() {
        return 2 * LINE * text() + 14;
    }

    /** Where a node's caption begins; that of L is long, so in a narrow picture it stands below all derivatives. */
    TextAnchor caption(NeuronGraphNode neuronGraphNode) {
        double lower = neuronGraphNode == NeuronGraphNode.LOSS && spacing() < 5 * radius() ? LINE * text() : 0;
        return new TextAnchor(center(neuronGraphNode).add(0, radius() + 3 + lower), 0.5, 0);
    }

    /** What is written on the arrow from one node of the row to the next. */
    TextAnchor above(NeuronGraphArrow neuronGraphArrow) {
        Point2D middle = center(neuronGraphArrow.from()).midpoint(center(neuronGraphArrow.to()));
        double lane = neuronGraphArrow == NeuronGraphArrow.INPUT_TO_SUM ? 2 : laneOffset();
        return new TextAnchor(middle.subtract(0, lane + 4), 0.5, 1);
    }

    /** Where the derivative stands that goes back along {@code neuronGraphArrow}. */
    TextAnchor derivativeAnchor(NeuronGraphArrow neuronGraphArrow) {
        double beside = radius(NeuronGraphNode.WEIGHT) + 7;
        return switch (neuronGraphArrow) {
            case SUM_TO_WEIGHT -> new TextAnchor(center(NeuronGraphNode.WEIGHT).subtract(beside, 0), 1, 0.5);
            case SUM_TO_BIAS -> new TextAnchor(center(NeuronGraphNode.BIAS).add(beside, 0), 0, 0.5);
            default -> {
                Point2D middle = center(neuronGraphArrow.from()).midpoint(center(neuronGraphArrow.to()));
                yield new TextAnchor(middle.add(0, laneOffset() + 4), 0.5, 0);
            }
        };
    }

    /** Where ∂L/∂z stands. */
    TextAnchor deltaAnchor() {
        return new TextAnchor(center(NeuronGraphNode.SUM).add(0, radius() + 8 + LINE * text()), 0.5, 0);
    }

    /** How wide what stands at the place of {@code neuronGraphArrow}'s derivative may be. */
    double availableWidth(NeuronGraphArrow neuronGraphArrow) {
        double gap = spacing() - 2 * radius() - 4;
        return switch (neuronGraphArrow) {
            case SUM_TO_WEIGHT -> center(NeuronGraphNode.WEIGHT).getX() - radius(NeuronGraphNode.WEIGHT) - 9;
            case SUM_TO_BIAS -> spacing() * 2 - radius(NeuronGraphNode.WEIGHT) - radius(NeuronGraphNode.TARGET) - 20;
            default -> gap;
        };
    }
}
