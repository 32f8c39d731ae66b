package org.backprop.explorer.chart.fx;

import javafx.scene.canvas.Canvas;
import org.jfree.fx.FXGraphics2D;

/** Draws with the commands of Java 2D on a canvas of JavaFX. */
public class CanvasGraphics extends FXGraphics2D {

    /** Creates graphics that draw on {@code canvas}. */
    public CanvasGraphics(Canvas canvas) {
        super(canvas.getGraphicsContext2D());
    }
}
