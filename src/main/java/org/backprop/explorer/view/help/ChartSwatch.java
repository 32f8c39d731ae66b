package org.backprop.explorer.view.help;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** Small samples of the marks in the charts, in their colors, widths and dashes. */
final class ChartSwatch {

    private static final double LENGTH = 72;
    private static final double HEIGHT = 24;
    private static final double RADIUS = 5.5;
    private static final double HEAD = 9;
    private static final String MARK = "-x-positive-derivative";
    private static final String SELECTION = "-x-selection";
    /** A color from the middle of the map's scale. */
    private static final String MAP = "rgb(49, 104, 142)";

    private ChartSwatch() {}

    /** Returns the point of the present moment. */
    static Node point() {
        return dot(MARK, MARK);
    }

    /** Returns the point at the other end of a step. */
    static Node hollowPoint() {
        return dot("-x-card", MARK);
    }

    private static Circle dot(String fill, String stroke) {
        Circle circle = new Circle(RADIUS);
        circle.setStyle("-fx-fill: " + fill + "; -fx-stroke: " + stroke + "; -fx-stroke-width: 2px;");
        return circle;
    }

    /** Returns the arrow of a step, dashed before it is made. */
    static Node step(Double... dashes) {
        return arrow(LENGTH, MARK, dashes);
    }

    /** Returns a line through a point of a curve. */
    static Node tangent() {
        Circle point = dot(MARK, MARK);
        point.setCenterX(LENGTH / 2);
        return new Group(line(LENGTH, 1.4, MARK), point);
    }

    /** Returns the vertical line at the present update. */
    static Node presentUpdate() {
        return vertical(MARK, 4.0, 3.0);
    }

    /** Returns the vertical line at an edit. */
    static Node edit() {
        return vertical(SELECTION);
    }

    private static Line vertical(String color, Double... dashes) {
        Line line = new Line(0, 0, 0, HEIGHT);
        line.setStrokeWidth(2);
        line.setStyle("-fx-stroke: " + color + ";");
        line.getStrokeDashArray().setAll(dashes);
        return line;
    }

    /** Returns a path on the map. */
    static Node path(double opacity, Double... dashes) {
        Line path = line(LENGTH, 2.4, "white", dashes);
        path.setOpacity(opacity);
        return onMap(path);
    }

    /** Returns the present point on the map, with the arrow of the descent. */
    static Node descent() {
        Circle point = new Circle(RADIUS);
        point.setStyle("-fx-fill: " + SELECTION + "; -fx-stroke: white; -fx-stroke-width: 2px;");
        return onMap(new Group(arrow(LENGTH / 2, SELECTION), point));
    }

    /** Returns the ring where the update leads on the map. */
    static Node target() {
        return onMap(dot("transparent", "white"));
    }

    private static Node onMap(Node mark) {
        Rectangle map = new Rectangle(LENGTH + 16, HEIGHT);
        map.setArcWidth(8);
        map.setArcHeight(8);
        map.setStyle("-fx-fill: " + MAP + ";");
        mark.setLayoutX(mark instanceof Circle ? map.getWidth() / 2 : 8 + RADIUS / 2);
        mark.setLayoutY(HEIGHT / 2);
        return new Group(map, mark);
    }

    private static Group arrow(double length, String color, Double... dashes) {
        Polygon head = new Polygon(length, 0, length - HEAD, -HEAD / 2, length - HEAD, HEAD / 2);
        head.setStyle("-fx-fill: " + color + ";");
        return new Group(line(length - HEAD / 2, 2.4, color, dashes), head);
    }

    private static Line line(double length, double width, String color, Double... dashes) {
        Line line = new Line(0, 0, length, 0);
        line.setStrokeWidth(width);
        line.setStyle("-fx-stroke: " + color + ";");
        line.getStrokeDashArray().setAll(dashes);
        return line;
    }
}
