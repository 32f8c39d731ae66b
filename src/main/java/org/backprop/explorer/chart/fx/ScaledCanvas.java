package org.backprop.explorer.chart.fx;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;

/**
 * A canvas with as many pixels as it covers once its ancestors have scaled it, so that a magnified picture is as sharp
 * as any other. It is drawn on in logical pixels, those of its parent.
 */
public class ScaledCanvas extends Canvas {

    /** Moves the canvas by less than a pixel, to where its pixels are those of the scene. */
    private final Translate alignment = new Translate();

    private final Scale inverse = new Scale();
    private final ChangeListener<Transform> transformListener = (observable, oldValue, newValue) -> adapt();
    private Runnable onScaleChange = () -> {};
    private double logicalWidth;
    private double logicalHeight;
    private double drawnScale = 1;

    /** Creates a canvas of size 0. */
    public ScaledCanvas() {
        setManaged(false);
        getTransforms().setAll(alignment, inverse);
        parentProperty().addListener((observable, oldValue, newValue) -> {
            if (oldValue != null) {
                oldValue.localToSceneTransformProperty().removeListener(transformListener);
            }
            if (newValue != null) {
                newValue.localToSceneTransformProperty().addListener(transformListener);
            }
        });
    }

    /** Sets what draws the picture again after the ancestors' scale has changed. */
    public final void setOnScaleChange(Runnable redraw) {
        onScaleChange = redraw;
    }

    private void adapt() {
        align();
        if (getWidth() > 0 && scale() != drawnScale) {
            onScaleChange.run();
        }
    }

    private void align() {
        Point2D origin = getParent().localToScene(getLayoutX(), getLayoutY());
        alignment.setX((Math.rint(origin.getX()) - origin.getX()) / drawnScale);
        alignment.setY((Math.rint(origin.getY()) - origin.getY()) / drawnScale);
    }

    /** Clears the picture at its present size, and returns the context to draw the next one with. */
    public final GraphicsContext clear() {
        return clear(logicalWidth, logicalHeight);
    }

    /** Sets the size in logical pixels, clears the picture, and returns the context to draw the next one with. */
    public final GraphicsContext clear(double width, double height) {
        drawnScale = scale();
        logicalWidth = width;
        logicalHeight = height;
        inverse.setX(1 / drawnScale);
        inverse.setY(1 / drawnScale);
        // a pixel that is covered in part only would not be cleared, and shows what the memory held before
        setWidth(Math.ceil(width * drawnScale));
        setHeight(Math.ceil(height * drawnScale));
        if (getParent() != null) {
            align();
        }
        GraphicsContext context = getGraphicsContext2D();
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, getWidth(), getHeight());
        context.setTransform(drawnScale, 0, 0, drawnScale, 0, 0);
        return context;
    }

    /** Returns the width in logical pixels. */
    public final double logicalWidth() {
        return logicalWidth;
    }

    /** Returns the height in logical pixels. */
    public final double logicalHeight() {
        return logicalHeight;
    }

    /** Returns the number of pixels for each logical pixel of the picture as it was last drawn. */
    public final double drawnScale() {
        return drawnScale;
    }

    private double scale() {
        double scale =
                getParent() == null ? 1 : getParent().getLocalToSceneTransform().getMxx();
        return scale > 0 && Double.isFinite(scale) ? scale : 1;
    }
}
