package org.backprop.explorer.view.control;

import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Numbers;

/**
 * The slider of one parameter, input or target. While the user drags it, the model follows it; otherwise it follows the
 * model. All changes between press and release, of the mouse or of a key, are one edit.
 */
public final class ParameterSlider extends Slider {

    private static final double MIN_SLIDER_WIDTH = 60;

    private final EditActions actions;
    private final NumberField field;
    private Gesture gesture;
    private KeyCode heldKey;
    private boolean isUpdating;
    private EditableValue shown;
    private SliderRange range = SliderRange.MIN;

    /**
     * Creates a slider that shows no parameter yet.
     *
     * @param actions carries out its changes
     * @param field the field for the same value: digits that are typed on the slider go there
     */
    public ParameterSlider(EditActions actions, NumberField field) {
        this.actions = actions;
        this.field = field;
        setMinWidth(MIN_SLIDER_WIDTH);
        valueProperty().addListener((observable, oldValue, newValue) -> moveTo(newValue.doubleValue()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(event.getButton()));
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release(event.getButton()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressKey);
        addEventFilter(KeyEvent.KEY_RELEASED, event -> releaseKey());
        focusedProperty().addListener((observable, oldValue, newValue) -> releaseKey());
        addEventHandler(KeyEvent.KEY_TYPED, this::startTyping);
    }

    /**
     * Shows the parameter at {@code newIndex} as it is in {@code snapshot}; the thumb does not move while the user
     * drags it.
     */
    public void show(Snapshot snapshot, int newIndex, SliderRange newRange) {
        show(EditableValue.ofParameter(snapshot, newIndex), newRange);
    }

    /** Shows {@code newValue}; the thumb does not move while the user drags it. */
    public void show(EditableValue newValue, SliderRange newRange) {
        shown = newValue;
        range = newRange;
        setAccessibleText(Texts.text("parameter.slider.accessible", shown.name(), Numbers.exact(shown.value())));
        updateThumb();
    }

    private void updateThumb() {
        if (!isHeld()) {
            isUpdating = true;
            setMin(-range.limit());
            setMax(range.limit());
            setBlockIncrement(range.step());
            setValue(shown.value());
            isUpdating = false;
        }
    }

    /** Passes on what can begin a number. */
    private void startTyping(KeyEvent event) {
        if (NumberField.isBeginningOfNumber(event.getCharacter())) {
            field.startTyping(event.getCharacter());
            event.consume();
        }
    }

    private void press(MouseButton button) {
        if (button == MouseButton.PRIMARY) {
            begin();
        }
    }

    private void release(MouseButton button) {
        if (button == MouseButton.PRIMARY) {
            end();
        }
    }

    /** A key that is held down is one gesture, however often it is repeated. */
    private void pressKey(KeyEvent event) {
        boolean isMoving =
                event.getCode().isArrowKey() || event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END;
        if (isMoving && heldKey == null) {
            heldKey = event.getCode();
            begin();
        }
    }

    private void releaseKey() {
        if (heldKey != null) {
            heldKey = null;
            end();
        }
    }

    /** Begins a gesture, whose value replaces the text that has been left in the field. */
    private void begin() {
        field.reset();
        gesture = new Gesture();
    }

    /** Ends the gesture; keeps the thumb in place until its last value is applied: the model's value may be older. */
    private void end() {
        Gesture endedGesture = gesture;
        if (endedGesture != null) {
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
            shown.setter().set(actions, range.rounded(position), gesture);
        }
    }

    /** Returns whether the user drags the slider, or its last value has not been applied yet. */
    public boolean isHeld() {
        return gesture != null;
    }
}
