package org.backprop.explorer.view.curve;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.backprop.explorer.chart.curve.CostReading;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.view.chart.ChartPane;

/** A crosshair over a cost curve: a dot on the curve at the pointer, and the values beside it. */
final class CurveCrosshair extends Pane {

    private static final double GAP = 12;

    private final ChartPane pane;
    private final Supplier<CostCurve> curve;
    private final DoubleUnaryOperator displayedCost;
    private final Line verticalLine = new Line();
    private final Line marker = new Line();
    private final Label label = new Label();
    private Point2D pointer;

    /**
     * Creates a crosshair over {@code pane}.
     *
     * @param curve returns the displayed curve, or null while there is none
     * @param displayedCost returns the cost at whose height a cost is displayed
     */
    CurveCrosshair(ChartPane pane, Supplier<CostCurve> curve, DoubleUnaryOperator displayedCost) {
        this.pane = pane;
        this.curve = curve;
        this.displayedCost = displayedCost;
        verticalLine.getStyleClass().add("curve-crosshair");
        marker.getStyleClass().add("curve-marker");
        label.getStyleClass().add("curve-reading");
        label.setId("curve-reading");
        getChildren().setAll(verticalLine, marker, label);
        setMouseTransparent(true);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::movePointer);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::movePointer);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            pointer = null;
            refresh();
        });
        refresh();
    }

    private void movePointer(MouseEvent event) {
        pointer = new Point2D(event.getX(), event.getY());
        refresh();
    }

    /** Updates the values at the pointer. */
    void refresh() {
        boolean isOverCurve = pointer != null
                && curve.get() != null
                && pane.plotArea().filter(area -> area.contains(pointer)).isPresent();
        getChildren().forEach(child -> child.setVisible(isOverCurve));
        if (isOverCurve) {
            showReading(pane.plotArea().orElseThrow());
        }
    }

    private void showReading(Bounds area) {
        double updatePosition = updateAtX(pointer.getX());
        double updatesPerColumn = updateAtX(pointer.getX() + 1) - updatePosition;
        CostReading reading = CostReading.of(curve.get(), updatePosition, updatesPerColumn);
        Point2D minPoint = positionOf(reading, reading.total().min());
        Point2D maxPoint = positionOf(reading, reading.total().max());
        setVertical(verticalLine, minPoint.getX(), area.getMinY(), area.getMaxY());
        setVertical(marker, minPoint.getX(), maxPoint.getY(), minPoint.getY());
        label.setText(CurveTexts.reading(curve.get(), reading));
        placeLabel(area, maxPoint);
    }

    private double updateAtX(double x) {
        return pane.dataAt(x, pointer.getY()).orElseThrow().getX();
    }

    private Point2D positionOf(CostReading reading, double cost) {
        double middle = (reading.first() + (double) reading.last()) / 2;
        return pane.positionOf(middle, displayedCost.applyAsDouble(cost)).orElseThrow();
    }

    private static void setVertical(Line line, double x, double top, double bottom) {
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(top);
        line.setEndY(bottom);
    }

    /** Places the label beside the dot, on the side with more space, inside the pane. */
    private void placeLabel(Bounds area, Point2D anchor) {
        label.applyCss();
        double width = Math.ceil(label.prefWidth(-1));
        double height = Math.ceil(label.prefHeight(width));
        boolean left = anchor.getX() > area.getCenterX();
        double x = left ? anchor.getX() - GAP - width : anchor.getX() + GAP;
        double y = anchor.getY() - GAP - height;
        label.resizeRelocate(
                Math.rint(Math.max(0, Math.min(x, getWidth() - width))),
                Math.rint(Math.max(0, Math.min(y, getHeight() - height))),
                width,
                height);
    }
}
