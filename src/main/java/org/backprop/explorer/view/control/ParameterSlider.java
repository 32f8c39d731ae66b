package org.backprop.explorer.view.control;

import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Numbers;

/**
 * The slider of one parameter. While the user drags it, the model follows it; otherwise it follows the model. All
 * changes between press and release are one edit.
 */
public final class ParameterSlider extends Slider {

    private static final double MIN_SLIDER_WIDTH = 60;

    private final EditActions actions;
    private Gesture gesture;
    private boolean isUpdating;
    private int index;
    private double value;
    private SliderRange range = SliderRange.MIN;

    /** Creates a slider that shows no parameter yet; {@code actions} carries out its changes. */
    public ParameterSlider(EditActions actions) {
        this.actions = actions;
        setMinWidth(MIN_SLIDER_WIDTH);
        valueProperty().addListener((observable, oldValue, newValue) -> moveTo(newValue.doubleValue()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(event.getButton()));
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release(event.getButton()));
    }

    /**
     * Shows the parameter at {@code newIndex} as it is in {@code snapshot}; the thumb does not move while the user
     * drags it.
     */
    public void show(Snapshot snapshot, int newIndex, SliderRange newRange) {
        index = newIndex;
        value = snapshot.parameters().get(index);
        range = newRange;
        String name = snapshot.network().layout().name(index).text();
        setAccessibleText(Texts.text("parameter.slider.accessible", name, Numbers.exact(value)));
        updateThumb();
    }

    private void updateThumb() {
        if (!isHeld()) {
            isUpdating = true;
            setMin(-range.limit());
            setMax(range.limit());
            setBlockIncrement(range.step());
            setValue(value);
            isUpdating = false;
        }
    }

    private void press(MouseButton button) {
        if (button == MouseButton.PRIMARY) {
            gesture = new Gesture();
        }
    }

    /** Keeps the thumb in place until the last value has been applied, since the model's value may be older. */
    private void release(MouseButton button) {
        Gesture endedGesture = gesture;
        if (button == MouseButton.PRIMARY && endedGesture != null) {
            actions.release(endedGesture, () -> {
                if (gesture == endedGesture) {
                    gesture = null;
                    updateThumb();
                }
            });
        }
    }

    private void moveTo(double position) {
        if (!isUpdating) {
            actions.setParameter(index, range.rounded(position), gesture);
        }
    }

    /** Returns whether the user drags the slider, or its last value has not been applied yet. */
    public boolean isHeld() {
        return gesture != null;
    }
}
