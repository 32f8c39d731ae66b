package org.backprop.explorer.view.control;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/**
 * A field for one number. Typed text is committed with Enter or when the field loses the focus. If it is invalid, the
 * field is marked, a label below it shows the error, and the old value remains; typing, Escape and the loss of the
 * focus remove the error, and the latter two restore the old value. If the field shows a rounded value, a tooltip shows
 * all its digits.
 */
public final class NumberField extends TextField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final int digits;
    private final DoubleConsumer action;
    private final PopupLabel errorLabel = new PopupLabel(this, "error");
    private final DelayedTooltip tooltip = new DelayedTooltip(this, this::fullText);
    private double value;
    private boolean isUpdating;
    private boolean isEditing;

    /**
     * Creates a field.
     *
     * @param digits the maximum number of significant digits while the field is not edited
     * @param action accepts a typed number, or throws an {@link InvalidValueException} that says why it is invalid
     */
    public NumberField(int digits, DoubleConsumer action) {
        this.digits = digits;
        this.action = action;
        getStyleClass().add("number-field");
        textProperty().addListener((observable, oldValue, newValue) -> startEditing());
        setOnAction(event -> commit());
        focusedProperty().addListener((observable, oldValue, newValue) -> focusChanged(newValue));
        addEventFilter(KeyEvent.KEY_PRESSED, this::ignoreUndoKeys);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && isEditing) {
                reset();
                event.consume();
            }
        });
    }

    /** Passes the shortcuts for undo and redo on while the field is not edited: then they mean the session's edits. */
    private void ignoreUndoKeys(KeyEvent event) {
        if (isEditing || !event.isShortcutDown() || event.getCode() != KeyCode.Z && event.getCode() != KeyCode.Y) {
            return;
        }
        getParent().fireEvent(event);
        event.consume();
    }

    /** Removes the error, which was about the text before the change. */
    private void startEditing() {
        if (!isUpdating) {
            isEditing = true;
            clearError();
        }
    }

    /** Shows {@code newValue}, unless the user is typing here. */
    public void show(double newValue) {
        value = newValue;
        if (!isEditing) {
            reset();
        }
        tooltip.refresh();
    }

    private void focusChanged(boolean isFocused) {
        if (!isFocused && isEditing) {
            commit();
        }
        reset(); // shows the value with all or with few digits, and drops an invalid text
    }

    /** Ends editing and shows the value: with all digits while the field has the focus, else with as many as fit. */
    public void reset() {
        String text = isFocused() ? Numbers.plain(value) : shortText();
        if (!text.equals(getText())) { // setting the same text would move the caret
            boolean isAllSelected = !getText().isEmpty() && getSelection().getLength() == getLength();
            isUpdating = true;
            setText(text);
            isUpdating = false;
            if (isAllSelected && isFocused()) {
                selectAll(); // as before, so that typing replaces the text
            }
        }
        isEditing = false;
        clearError();
    }

    private void commit() {
        if (!isEditing) {
            return;
        }
        try {
            double typed = Numbers.parse(getText());
            action.accept(typed);
            value = typed;
            reset();
        } catch (InvalidValueException e) {
            showError(Texts.text(e.problem()));
        }
    }

    private void showError(String message) {
        pseudoClassStateChanged(INVALID, true);
        setAccessibleHelp(message);
        errorLabel.show(message);
        tooltip.refresh();
    }

    private void clearError() {
        pseudoClassStateChanged(INVALID, false);
        setAccessibleHelp(null);
        errorLabel.hide();
    }

    /** Returns the value rounded so that it is no longer than a fraction with {@link #digits} decimals. */
    private String shortText() {
        int maxLength = digits + "0.".length() + (value < 0 ? 1 : 0);
        int keptDigits = digits;
        while (keptDigits > 1 && Numbers.abbreviated(value, keptDigits).length() > maxLength) {
            keptDigits--;
        }
        return Numbers.abbreviated(value, keptDigits);
    }

    /** Returns all digits of the value if the field shows it rounded, else an empty string. */
    private String fullText() {
        boolean isComplete = shortText().equals(Numbers.plain(value));
        return isComplete || isEditing ? "" : Numbers.plain(value);
    }
}
