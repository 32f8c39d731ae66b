package org.backprop.explorer.view.chart;

import java.util.SortedMap;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.view.EditActions;

/** Sets parameters while the pointer is pressed and dragged on a chart; each such gesture is one edit. */
final class HandOnChart {

    private final EditActions actions;
    private final ChartPane pane;
    private final Function<Point2D, SortedMap<Integer, Double>> meaning;
    private Gesture gesture;

    /** @param meaning maps data coordinates of the chart to the parameter values to set */
    HandOnChart(EditActions actions, ChartPane pane, Function<Point2D, SortedMap<Integer, Double>> meaning) {
        this.actions = actions;
        this.pane = pane;
        this.meaning = meaning;
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** Returns whether a drag is in progress, or its last value is not applied yet. */
    boolean isOn() {
        return gesture != null;
    }

    private void press(MouseEvent event) {
        boolean inside = pane.plotArea()
                .filter(area -> area.contains(event.getX(), event.getY()))
                .isPresent();
        if (event.getButton() == MouseButton.PRIMARY && !Navigation.pans(event) && inside) {
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
        pane.dataAt(event.getX(), event.getY()).ifPresent(at -> actions.setParameters(meaning.apply(at), gesture));
    }

    private void release(MouseEvent event) {
        Gesture ending = gesture;
        if (ending != null && event.getButton() == MouseButton.PRIMARY) {
            actions.release(ending, () -> {
                if (gesture == ending) {
                    gesture = null;
                }
            });
        }
    }
}
