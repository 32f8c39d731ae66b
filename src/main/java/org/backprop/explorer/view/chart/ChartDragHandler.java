package org.backprop.explorer.view.chart;

import java.util.SortedMap;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.view.EditActions;

/** Sets parameters while the pointer is pressed and dragged on a chart; each such gesture is one edit. */
public final class ChartDragHandler {

    private final EditActions actions;
    private final ChartPane pane;
    private final Function<Point2D, SortedMap<Integer, Double>> parametersAt;
    private Gesture gesture;

    /** @param parametersAt maps data coordinates of the chart to the parameter values to set */
    public ChartDragHandler(
            EditActions actions, ChartPane pane, Function<Point2D, SortedMap<Integer, Double>> parametersAt) {
        this.actions = actions;
        this.pane = pane;
        this.parametersAt = parametersAt;
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** Returns whether a drag is in progress, or its last value is not applied yet. */
    public boolean isDragging() {
        return gesture != null;
    }

    private void press(MouseEvent event) {
        boolean isInsidePlot = pane.plotArea()
                .filter(area -> area.contains(event.getX(), event.getY()))
                .isPresent();
        if (event.getButton() == MouseButton.PRIMARY && !PanZoomHandler.isPanGesture(event) && isInsidePlot) {
            gesture = new Gesture();
            set(event);
        }
    }

    private void drag(MouseEvent event) {
        if (gesture != null && event.getButton() == MouseButton.PRIMARY) {
            set(event);
        }
    }

    private void set(MouseEvent event) {
        pane.dataAt(event.getX(), event.getY()).ifPresent(at -> actions.setParameters(parametersAt.apply(at), gesture));
    }

    private void release(MouseEvent event) {
        Gesture released = gesture;
        if (released != null && event.getButton() == MouseButton.PRIMARY) {
            actions.release(released, () -> {
                if (gesture == released) {
                    gesture = null;
                }
            });
        }
    }
}
