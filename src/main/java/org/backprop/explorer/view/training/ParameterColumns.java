package org.backprop.explorer.view.training;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The columns of the parameter list, the same in all its rows and in its heading: name, slider, value, gradient. Where
 * there is little room, first the sliders become shorter and disappear, then the gradient's bars.
 */
final class ParameterColumns {

    private static final double VALUE_WIDTH = 92;
    private static final double GRADIENT_WIDTH = 128;
    private static final double MIN_NAME_WIDTH = 44;
    static final double MIN_SLIDER_WIDTH = 40;
    private static final double GAP = 8;

    private final DoubleProperty rowWidth = new SimpleDoubleProperty();
    private final DoubleProperty nameWidth = new SimpleDoubleProperty(MIN_NAME_WIDTH);

    /** Returns a heading that stands above the columns; its title is hidden if there is no room for it. */
    Pane heading(Node title, Node value, Node gradient) {
        Pane heading = new Line(title, value, gradient) {
            @Override
            protected void layoutChildren() {
                double left = getInsets().getLeft();
                double width = rowWidth.get();
                title.setVisible(title.prefWidth(-1) <= valueX(width) - GAP);
                place(title, left, valueX(width) - GAP, getHeight());
                place(value, left + valueX(width), VALUE_WIDTH, getHeight());
                place(gradient, left + width - gradientWidth(width), gradientWidth(width), getHeight());
            }
        };
        heading.setMinHeight(Region.USE_PREF_SIZE);
        rowWidth.addListener((observable, oldValue, newValue) -> layOut(heading));
        nameWidth.addListener((observable, oldValue, newValue) -> layOut(heading));
        return heading;
    }

    /** Returns a row with these nodes in the columns. */
    Pane row(Node name, Node slider, Node value, Node gradient) {
        Pane row = new Line(name, slider, value, gradient) {
            @Override
            protected void layoutChildren() {
                double width = getWidth();
                if (getParent().isVisible()) { // the list also lays out rows that it does not use at present
                    rowWidth.set(width);
                }
                nameWidth.set(Math.max(nameWidth.get(), Math.ceil(name.prefWidth(-1))));
                place(name, 0, nameWidth.get(), getHeight());
                slider.setVisible(sliderWidth(width) >= MIN_SLIDER_WIDTH);
                place(slider, nameWidth.get() + GAP, sliderWidth(width), getHeight());
                place(value, valueX(width), VALUE_WIDTH, getHeight());
                place(gradient, width - gradientWidth(width), gradientWidth(width), getHeight());
            }
        };
        nameWidth.addListener((observable, oldValue, newValue) -> layOut(row));
        return row;
    }

    /** Lays out at once: while another row is laid out, a request would not reach the window. */
    private static void layOut(Pane pane) {
        pane.requestLayout();
        pane.layout();
    }

    /** Nodes side by side, the highest of which determines the height. */
    private abstract static class Line extends Pane {

        Line(Node... nodes) {
            super(nodes);
        }

        @Override
        protected double computePrefHeight(double width) {
            return getChildren().stream()
                    .mapToDouble(node -> node.prefHeight(-1))
                    .max()
                    .orElse(0);
        }
    }

    /** Makes the column of names as narrow as at first, for the names of another network. */
    void reset() {
        nameWidth.set(MIN_NAME_WIDTH);
    }

    private double sliderWidth(double width) {
        return valueX(width) - GAP - (nameWidth.get() + GAP);
    }

    private double valueX(double width) {
        return width - gradientWidth(width) - GAP - VALUE_WIDTH;
    }

    private double gradientWidth(double width) {
        double room = width - nameWidth.get() - VALUE_WIDTH - 2 * GAP;
        return room < GRADIENT_WIDTH ? GradientCell.MIN_WIDTH : GRADIENT_WIDTH;
    }

    private static void place(Node node, double x, double width, double height) {
        Region.layoutInArea(
                node, x, 0, Math.max(0, width), height, -1, Insets.EMPTY, true, true, HPos.LEFT, VPos.CENTER, true);
    }
}
