package org.backprop.explorer.view.chart;

import java.util.SortedMap;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.view.EditActions;

/** Sets parameters by pressing and dragging on a chart; each such movement is one edit. */
final class HandOnChart {

    private final EditActions actions;
    private final ChartPane pane;
    private final Function<Point2D, SortedMap<Integer, Double>> meaning;
    private Gesture gesture;

    /** @param meaning what a place in the coordinates of the chart's data sets the parameters to */
    HandOnChart(EditActions actions, ChartPane pane, Function<Point2D, SortedMap<Integer, Double>> meaning) {
        this.actions = actions;
        this.pane = pane;
        this.meaning = meaning;
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** Whether a hand is on the chart, or its last value is still on the way. */
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
