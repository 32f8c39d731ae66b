package org.backprop.explorer.view.help;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.backprop.explorer.text.Texts;

/** Small samples of what the picture of a network consists of, in its colors, widths and dashes. */
final class Swatch {

    private static final double LENGTH = 72;
    private static final double WIDTH = 3;
    private static final double RADIUS = 12;
    private static final double HEAD = 11;
    private static final double[] WIDTHS = {1.5, 3.5, 7};

    private Swatch() {}

    /** Returns an edge in the color of a role. */
    static Node edge(String role, boolean isDashed) {
        return isDashed ? line(LENGTH, WIDTH, role, 9, 5) : line(LENGTH, WIDTH, role);
    }

    private static Line line(double length, double width, String role, Double... dashes) {
        Line line = new Line(0, 0, length, 0);
        line.setStrokeWidth(width);
        line.setStyle("-fx-stroke: -x-" + role + ";");
        line.getStrokeDashArray().setAll(dashes);
        return line;
    }

    private static Line line(double length, double width, String role, int dash, int gap) {
        return line(length, width, role, (double) dash, (double) gap);
    }

    /** Returns edges of growing width. */
    static Node widths() {
        HBox widths = new HBox(6);
        widths.getStyleClass().add("swatches");
        for (double width : WIDTHS) {
            widths.getChildren().add(line(LENGTH / WIDTHS.length - 4, width, "positive"));
        }
        return widths;
    }

    /** Returns an edge that has carried an error signal to the left. */
    static Node backwardEdge(String role) {
        Polygon head = new Polygon(0, 0, HEAD, -HEAD / 2, HEAD, HEAD / 2);
        head.setStyle("-fx-fill: -x-" + role + ";");
        return new Group(line(LENGTH, WIDTH, role), head);
    }

    /** Returns the line between an output and its target. */
    static Node comparison() {
        return line(LENGTH, 1.2, "muted", 4, 4);
    }

    /** Returns a neuron that is filled to two fifths. */
    static Node fill() {
        Circle circle = circle("-fx-stroke: -x-text; -fx-stroke-width: 1.4px;");
        Circle fill = new Circle(RADIUS);
        fill.setOpacity(0.3);
        fill.setStyle("-fx-fill: linear-gradient(to top, -x-positive 40%, transparent 40%);");
        return new Group(circle, fill);
    }

    /** Returns the ring of a neuron that is computed in this step. */
    static Node ring(String role) {
        return circle("-fx-stroke: -x-" + role + "; -fx-stroke-width: 3px;");
    }

    /** Returns the halo of what is selected. */
    static Node halo() {
        Circle halo = new Circle(RADIUS + 4);
        halo.getStyleClass().add("neuron-halo");
        return new Group(halo, circle("-fx-stroke: -x-text; -fx-stroke-width: 1.4px;"));
    }

    private static Circle circle(String style) {
        Circle circle = new Circle(RADIUS);
        circle.setStyle("-fx-fill: -x-card; " + style);
        return circle;
    }

    /** Returns a number in the picture with these style classes. */
    static Node label(String style, String state) {
        Label label = new Label(Texts.text("help.swatch." + style + (state.isEmpty() ? "" : "." + state)));
        label.getStyleClass().add(style);
        if (!state.isEmpty()) {
            label.getStyleClass().add(state);
        }
        return label;
    }
}
