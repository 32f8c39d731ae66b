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
 * A field for one number. What is typed takes effect with Enter or when the field is left. What cannot be is marked,
 * with the reason right under it, and the old value stays in force; typing on, Escape and leaving the field take the
 * reason away, and the latter two bring the old value back. A value that is shown in short says itself in full when it
 * is pointed at.
 */
public final class NumberField extends TextField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("wrong");

    private final int digits;
    private final DoubleConsumer action;
    private final PopupLabel errorLabel = new PopupLabel(this, "reason");
    private final DelayedTooltip tooltip = new DelayedTooltip(this, this::fullText);
    private double value;
    private boolean isUpdating;
    private boolean isEditing;

    /**
     * A field with no number yet.
     *
     * @param digits the largest number of significant digits that are shown while the field is not edited
     * @param action takes a typed number; throws {@link InvalidValueException} to refuse it
     */
    public NumberField(int digits, DoubleConsumer action) {
        this.digits = digits;
        this.action = action;
        getStyleClass().add("number-field");
        textProperty().addListener((property, was, is) -> startEditing());
        setOnAction(event -> commit());
        focusedProperty().addListener((property, was, is) -> focusChanged(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::ignoreUndoKeys);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && isEditing) {
                reset();
                event.consume();
            }
        });
    }

    /**
     * While the field is not edited, the shortcuts for undo and redo mean the session's edits; the field would take
     * them.
     */
    private void ignoreUndoKeys(KeyEvent event) {
        if (isEditing || !event.isShortcutDown() || event.getCode() != KeyCode.Z && event.getCode() != KeyCode.Y) {
            return;
        }
        getParent().fireEvent(event);
        event.consume();
    }

    /** What was refused is no longer there to be marked. */
    private void startEditing() {
        if (!isUpdating) {
            isEditing = true;
            clearError();
        }
    }

    /** Shows {@code other}, unless the user is typing here. */
    public void show(double other) {
        value = other;
        if (!isEditing) {
            reset();
        }
        tooltip.refresh();
    }

    private void focusChanged(boolean focused) {
        if (!focused && isEditing) {
            commit();
        }
        reset(); // in full or in short; what was refused gives way to what holds
    }

    /** Ends the typing, with the value in force: in full for who edits it, else in as many digits as fit. */
    public void reset() {
        String text = isFocused() ? Numbers.plain(value) : shortText();
        if (!text.equals(getText())) { // the same text again would move the caret
            boolean all = !getText().isEmpty() && getSelection().getLength() == getLength();
            isUpdating = true;
            setText(text);
            isUpdating = false;
            if (all && isFocused()) {
                selectAll(); // as it was, ready to be typed over
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

    private void showError(String why) {
        pseudoClassStateChanged(INVALID, true);
        setAccessibleHelp(why);
        errorLabel.show(why);
        tooltip.refresh();
    }

    private void clearError() {
        pseudoClassStateChanged(INVALID, false);
        setAccessibleHelp(null);
        errorLabel.hide();
    }

    /** The value in as many digits as take no more room than as many decimals of a fraction. */
    private String shortText() {
        int room = digits + "0.".length() + (value < 0 ? 1 : 0);
        int kept = digits;
        while (kept > 1 && Numbers.abbreviated(value, kept).length() > room) {
            kept--;
        }
        return Numbers.abbreviated(value, kept);
    }

    /** All digits of the value, where they are not all in sight; nothing while other words are there. */
    private String fullText() {
        boolean whole = shortText().equals(Numbers.plain(value));
        return whole || isEditing ? "" : Numbers.plain(value);
    }
}
