package org.backprop.explorer.view.chart;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.backprop.explorer.chart.CostReading;
import org.backprop.explorer.model.timeline.CostCurve;

/** A crosshair over a cost curve: a dot on the curve at the pointer, and the values beside it. */
final class CurveReader extends Pane {

    private static final double GAP = 12;

    private final ChartPane pane;
    private final Supplier<CostCurve> curve;
    private final DoubleUnaryOperator drawn;
    private final Line hair = new Line();
    private final Line dot = new Line();
    private final Label words = new Label();
    private Point2D mouse;

    /**
     * Creates a crosshair over {@code pane}.
     *
     * @param curve returns the displayed curve, or null while there is none
     * @param drawn returns the cost at whose height a cost is displayed
     */
    CurveReader(ChartPane pane, Supplier<CostCurve> curve, DoubleUnaryOperator drawn) {
        this.pane = pane;
        this.curve = curve;
        this.drawn = drawn;
        hair.getStyleClass().add("curve-hair");
        dot.getStyleClass().add("curve-dot");
        words.getStyleClass().add("curve-reading");
        words.setId("curve-reading");
        getChildren().setAll(hair, dot, words);
        setMouseTransparent(true);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::follow);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::follow);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            mouse = null;
            refresh();
        });
        refresh();
    }

    private void follow(MouseEvent event) {
        mouse = new Point2D(event.getX(), event.getY());
        refresh();
    }

    /** Updates the values at the pointer. */
    void refresh() {
        boolean reads = mouse != null
                && curve.get() != null
                && pane.plotArea().filter(area -> area.contains(mouse)).isPresent();
        getChildren().forEach(child -> child.setVisible(reads));
        if (reads) {
            read(pane.plotArea().orElseThrow());
        }
    }

    private void read(Bounds area) {
        double place = updateAt(mouse.getX());
        double width = updateAt(mouse.getX() + 1) - place;
        CostReading reading = CostReading.of(curve.get(), place, width);
        Point2D low = placeOf(reading, reading.total().least());
        Point2D high = placeOf(reading, reading.total().greatest());
        draw(hair, low.getX(), area.getMinY(), area.getMaxY());
        draw(dot, low.getX(), high.getY(), low.getY());
        words.setText(CurveWords.reading(curve.get(), reading));
        put(area, high);
    }

    private double updateAt(double x) {
        return pane.dataAt(x, mouse.getY()).orElseThrow().getX();
    }

    private Point2D placeOf(CostReading reading, double cost) {
        double middle = (reading.first() + (double) reading.last()) / 2;
        return pane.placeOf(middle, drawn.applyAsDouble(cost)).orElseThrow();
    }

    private static void draw(Line line, double x, double top, double bottom) {
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(top);
        line.setEndY(bottom);
    }

    /** Places the label beside the dot, on the side with more room, inside the pane. */
    private void put(Bounds area, Point2D beside) {
        words.applyCss();
        double width = Math.ceil(words.prefWidth(-1));
        double height = Math.ceil(words.prefHeight(width));
        boolean left = beside.getX() > area.getCenterX();
        double x = left ? beside.getX() - GAP - width : beside.getX() + GAP;
        double y = beside.getY() - GAP - height;
        words.resizeRelocate(
                Math.rint(Math.max(0, Math.min(x, getWidth() - width))),
                Math.rint(Math.max(0, Math.min(y, getHeight() - height))),
                width,
                height);
    }
}
