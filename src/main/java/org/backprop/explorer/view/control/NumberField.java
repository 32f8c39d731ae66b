package org.backprop.explorer.view.control;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/**
 * A field for one number. Typed text is committed with Enter or when the field loses the focus. If it is invalid, the
 * field is marked, a label below it shows the error, and the old value remains in force; the text stays, with its
 * error, until it is corrected or Escape restores the old value. All text is selected when the field receives the focus
 * and after Enter, so that typing replaces it. A tooltip shows its name, and all digits of a value that is shown
 * rounded.
 */
public final class NumberField extends TextField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final int digits;
    private final DoubleConsumer action;
    private final PopupLabel errorLabel = new PopupLabel(this, "error");
    private final DelayedTooltip tooltip = new DelayedTooltip(this, this::fullText);
    private String name = "";
    private double value;
    private String error = "";
    private boolean isUpdating;
    private boolean isEditing;
    private boolean isFocusedByMouse;

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
        setOnAction(event -> {
            if (commit()) {
                selectAll();
            }
        });
        focusedProperty().addListener((observable, oldValue, newValue) -> focusChanged(newValue));
        hoverProperty().addListener((observable, oldValue, newValue) -> showError());
        addEventFilter(KeyEvent.KEY_PRESSED, this::ignoreUndoKeys);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> isFocusedByMouse = !isFocused());
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> selectAfterClick());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && isEditing) {
                reset();
                selectAll();
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

    /** Selects all text after the click that gave the field the focus, unless the mouse has selected a part of it. */
    private void selectAfterClick() {
        if (isFocusedByMouse && getSelection().getLength() == 0) {
            selectAll();
        }
        isFocusedByMouse = false;
    }

    /** Removes the error, which was about the text before the change. */
    private void startEditing() {
        if (!isUpdating) {
            isEditing = true;
            setError("");
        }
    }

    /** Moves the focus to this field and selects all its text. */
    public void focusAll() {
        requestFocus();
        selectAll();
    }

    /** Returns whether a number can begin with {@code typed}. */
    public static boolean isBeginningOfNumber(String typed) {
        return typed.matches("[-+\u2212.,0-9]");
    }

    /** Moves the focus to this field and replaces its text by {@code text}, as if it had been typed here. */
    public void startTyping(String text) {
        focusAll();
        replaceSelection(text);
    }

    /** Shows {@code newValue}, unless the user is typing here or has left an invalid text. */
    public void show(double newValue) {
        value = newValue;
        if (!isEditing) {
            reset();
        }
        tooltip.refresh();
    }

    private void focusChanged(boolean isFocused) {
        if (isEditing) {
            if (!isFocused) {
                commit();
            }
        } else {
            reset(); // shows the value with all or with few digits
        }
        if (isFocused) {
            selectAll();
            showError();
        }
    }

    /** Ends editing and shows the value: with all digits while the field has the focus, else with as many as fit. */
    public void reset() {
        String text = isFocused() ? Numbers.typed(value) : shortText();
        if (!text.equals(getText())) { // setting the same text would move the caret
            boolean isAllSelected = !getText().isEmpty() && getSelection().getLength() == getLength();
            setTextWithoutEditing(text);
            if (isAllSelected && isFocused()) {
                selectAll(); // as before, so that typing replaces the text
            }
        }
        isEditing = false;
        setError("");
    }

    /** Shows the value again in place of an invalid text. */
    public void discardInvalidText() {
        if (!error.isEmpty()) {
            reset();
        }
    }

    private void setTextWithoutEditing(String text) {
        isUpdating = true;
        setText(text);
        isUpdating = false;
    }

    /** Commits typed text, if any; returns whether it was valid. */
    public boolean commit() {
        if (!isEditing) {
            return true;
        }
        try {
            double typed = Numbers.parse(getText());
            action.accept(typed);
            value = typed;
            reset();
            return true;
        } catch (InvalidValueException e) {
            setError(Texts.text(e.problem()));
            return false;
        }
    }

    /** Returns whether text is being typed here, or an invalid text has been left. */
    public boolean isEditing() {
        return isEditing;
    }

    /** Returns the invalid text that has been left here with its error, if any. */
    public Optional<String> invalidText() {
        return error.isEmpty() ? Optional.empty() : Optional.of(getText());
    }

    /** Shows an invalid text again that was left here before, with its error. */
    public void restoreInvalidText(String text) {
        setTextWithoutEditing(text);
        isEditing = true;
        commit();
    }

    private void setError(String message) {
        error = message;
        pseudoClassStateChanged(INVALID, !error.isEmpty());
        setAccessibleHelp(error.isEmpty() ? null : error);
        showError();
        tooltip.refresh();
    }

    private void showError() {
        if (error.isEmpty()) {
            errorLabel.hide();
        } else {
            errorLabel.show(error);
        }
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

    /** Gives the field a name, which is its accessible text and stands in its tooltip. */
    public void setName(String newName) {
        name = newName;
        setAccessibleText(newName);
    }

    /** Returns the name, and all digits of the value if the field shows it rounded; nothing beside an error. */
    private String fullText() {
        if (!error.isEmpty()) {
            return "";
        }
        boolean isComplete = isEditing || shortText().equals(Numbers.plain(value));
        return isComplete ? name : (name + "\n" + Numbers.plain(value)).strip();
    }
}
