package org.backprop.explorer.view.network;

import javafx.geometry.Point2D;

/**
 * Where everything in a single neuron's graph stands in a space of one size: x, z, a and L in a row, what they are made
 * with above them, what they are called and their derivatives below.
 *
 * @param width the width of the space
 * @param height its height
 */
record SingleGeometry(double width, double height) {

    private static final double SMALLEST_RADIUS = 19;
    private static final double LARGEST_RADIUS = 64;
    private static final double MARGIN = 7;
    /** From one line of text to the next, for letters of size 1. */
    private static final double LINE = 1.45;

    /** The radius of the nodes in the row. */
    double radius() {
        double fitting = Math.min(width * 0.052, height * 0.115);
        return Math.max(SMALLEST_RADIUS, Math.min(LARGEST_RADIUS, fitting));
    }

    /** The radius of a node; for the target's box half its width. */
    double radius(Spot spot) {
        return spot.isGiven() ? radius() * 0.78 : radius();
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
    Point2D centre(Spot spot) {
        double left = (width - 3 * spacing()) / 2;
        double column =
                switch (spot) {
                    case INPUT -> 0;
                    case WEIGHT -> 0.5;
                    case SUM, BIAS -> 1;
                    case ACTIVATION -> 2;
                    case TARGET, LOSS -> 3;
                };
        return new Point2D(left + column * spacing(), spot.isGiven() ? row() - rise() : row());
    }

    /** What goes back lies beside what comes forward, each so far from the middle. */
    private double lane() {
        return 0.2 * radius();
    }

    /** Where {@code arrow} is drawn. */
    Line line(Arrow arrow) {
        Spot from = arrow.from();
        Spot to = arrow.to();
        double aside = arrow == Arrow.CARRY ? 0 : lane();
        return Line.between(centre(from), radius(from) + 2, centre(to), radius(to) + 2, aside);
    }

    /** The line on which y stands above L. */
    Line comparison() {
        Point2D target = centre(Spot.TARGET).add(0, SpotView.FLATNESS * radius(Spot.TARGET));
        return new Line(target, centre(Spot.LOSS).subtract(0, radius() + 2));
    }

    private double row() {
        double above = rise() + radius(Spot.WEIGHT);
        return (height - above - radius() - below()) / 2 + above;
    }

    /** From the row up to what its nodes are made with. */
    private double rise() {
        double nodes = 2 * radius(Spot.WEIGHT) + 2 * radius();
        double gap = Math.max(0.6 * radius(), Math.min(1.9 * radius(), height - nodes - below() - MARGIN));
        return radius(Spot.WEIGHT) + gap + radius();
    }

    /** The room for a caption and for ∂L/∂z below a node. */
    private double below() {
        return 2 * LINE * text() + 14;
    }

    /** Where a node's caption begins; that of L is long, so in a narrow picture it stands below all derivatives. */
    Place caption(Spot spot) {
        double lower = spot == Spot.LOSS && spacing() < 5 * radius() ? LINE * text() : 0;
        return new Place(centre(spot).add(0, radius() + 3 + lower), 0.5, 0);
    }

    /** What is written on the arrow from one node of the row to the next. */
    Place above(Arrow arrow) {
        Point2D middle = centre(arrow.from()).midpoint(centre(arrow.to()));
        double lane = arrow == Arrow.CARRY ? 2 : lane();
        return new Place(middle.subtract(0, lane + 4), 0.5, 1);
    }

    /** Where the derivative stands that goes back along {@code arrow}. */
    Place slope(Arrow arrow) {
        double beside = radius(Spot.WEIGHT) + 7;
        return switch (arrow) {
            case TO_WEIGHT -> new Place(centre(Spot.WEIGHT).subtract(beside, 0), 1, 0.5);
            case TO_BIAS -> new Place(centre(Spot.BIAS).add(beside, 0), 0, 0.5);
            default -> {
                Point2D middle = centre(arrow.from()).midpoint(centre(arrow.to()));
                yield new Place(middle.add(0, lane() + 4), 0.5, 0);
            }
        };
    }

    /** Where ∂L/∂z stands. */
    Place signal() {
        return new Place(centre(Spot.SUM).add(0, radius() + 8 + LINE * text()), 0.5, 0);
    }

    /** How wide what stands at the place of {@code arrow}'s derivative may be. */
    double room(Arrow arrow) {
        double gap = spacing() - 2 * radius() - 4;
        return switch (arrow) {
            case TO_WEIGHT -> centre(Spot.WEIGHT).getX() - radius(Spot.WEIGHT) - 9;
            case TO_BIAS -> spacing() * 2 - radius(Spot.WEIGHT) - radius(Spot.TARGET) - 20;
            default -> gap;
        };
    }
}
