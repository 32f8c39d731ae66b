package org.backprop.explorer.view.training;

import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;

/**
 * The slider of one parameter. While a hand holds it, it leads and the model follows; else it follows the model. All
 * that a hand does between taking and letting go is one edit.
 */
public final class ParameterSlider extends Slider {

    private static final double LEAST_WIDTH = 60;

    private final EditActions actions;
    private Gesture gesture;
    private boolean following;
    private int index;
    private double value;
    private SliderRange range = SliderRange.SMALLEST;

    /** A slider of no parameter yet; what a hand does to it is asked of {@code actions}. */
    public ParameterSlider(EditActions actions) {
        this.actions = actions;
        setMinWidth(LEAST_WIDTH);
        valueProperty().addListener((property, was, is) -> slide(is.doubleValue()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hold(event.getButton()));
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> letGo(event.getButton()));
    }

    /**
     * Shows the parameter at {@code shownIndex} as it is in {@code snapshot}; the thumb stays where a hand holds it.
     */
    public void show(Snapshot snapshot, int shownIndex, SliderRange newRange) {
        index = shownIndex;
        value = snapshot.parameters().get(index);
        range = newRange;
        String name = snapshot.network().layout().name(index).text();
        setAccessibleText(Texts.text("parameter.slider.accessible", name, Numbers.exact(value)));
        follow();
    }

    private void follow() {
        if (!isHeld()) {
            following = true;
            setMin(-range.limit());
            setMax(range.limit());
            setBlockIncrement(range.step());
            setValue(value);
            following = false;
        }
    }

    private void hold(MouseButton button) {
        if (button == MouseButton.PRIMARY) {
            gesture = new Gesture();
        }
    }

    /** The slider leads until its last value has come back from the model. */
    private void letGo(MouseButton button) {
        Gesture ending = gesture;
        if (button == MouseButton.PRIMARY && ending != null) {
            actions.release(ending, () -> {
                if (gesture == ending) {
                    gesture = null;
                    follow();
                }
            });
        }
    }

    private void slide(double position) {
        if (!following) {
            actions.setParameter(index, range.rounded(position), gesture);
        }
    }

    /** Whether a hand is on the slider, or its last value is still on the way. */
    public boolean isHeld() {
        return gesture != null;
    }
}
