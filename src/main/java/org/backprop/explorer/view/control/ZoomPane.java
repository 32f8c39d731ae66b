package org.backprop.explorer.view.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * A pane that magnifies its content, which is laid out in correspondingly fewer pixels. The content is magnified less
 * than asked for where it would get less than a minimum size, and is made smaller where even its own size is too large.
 */
public final class ZoomPane extends Region {

    private final Region content;
    private final Dimension2D minSize;
    private final double minFactor;
    private final Scale scale = new Scale();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    /**
     * Creates a pane that shows {@code content} in its own size.
     *
     * @param minSize the size below which the content is magnified no further
     * @param minFactor the magnification that is always kept: 1 if the content may get less than its minimum size, less
     *     than 1 if it is made smaller instead
     */
    public ZoomPane(Region content, Dimension2D minSize, double minFactor) {
        this.content = content;
        this.minSize = minSize;
        this.minFactor = minFactor;
        content.getTransforms().add(scale);
        getChildren().setAll(content);
        widthProperty().addListener((observable, oldValue, newValue) -> updateScale());
        heightProperty().addListener((observable, oldValue, newValue) -> updateScale());
        zoom.addListener((observable, oldValue, newValue) -> updateScale());
    }

    /** Returns the property of the magnification that is asked for. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Returns the outermost pane that {@code node} is magnified in, or the root of its scene if there is none. */
    static Node outermostContent(Node node) {
        Node outermost = node.getScene().getRoot();
        for (Node child = node; child.getParent() != null; child = child.getParent()) {
            if (child.getParent() instanceof ZoomPane) {
                outermost = child;
            }
        }
        return outermost;
    }

    /** Returns the size that the content has in a pane of this size. */
    public Dimension2D contentSize(double width, double height) {
        double factor = factor(width, height);
        return new Dimension2D(width / factor, height / factor);
    }

    private double factor(double width, double height) {
        double room = Math.min(width / minSize.getWidth(), height / minSize.getHeight());
        return Math.min(zoom.get(), Math.max(minFactor, room));
    }

    private void updateScale() {
        double factor = factor(getWidth(), getHeight());
        if (factor != scale.getX()) {
            scale.setX(factor);
            scale.setY(factor);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    protected double computeMinWidth(double height) {
        return minFactor * minSize.getWidth();
    }

    @Override
    protected double computeMinHeight(double width) {
        return minFactor * minSize.getHeight();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * zoom.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * zoom.get();
    }
}
