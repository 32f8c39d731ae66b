package org.backprop.explorer.view.training;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backprop.explorer.view.Bubble;
import org.backprop.explorer.view.Hint;
import org.backprop.explorer.view.Numbers;

/**
 * A field for one number. What is typed takes effect with Enter or when the field is left. What cannot be is marked,
 * with the reason right under it, and the old value stays in force; typing on, Escape and leaving the field take the
 * reason away, and the latter two bring the old value back. A value that is shown in short says itself in full when it
 * is pointed at.
 */
public final class NumberField extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final int digits;
    private final DoubleConsumer action;
    private final Bubble reason = new Bubble(this, "reason");
    private final Hint hint = new Hint(this, this::inFull);
    private double value;
    private boolean writing;
    private boolean typing;

    /**
     * A field with no number yet.
     *
     * @param digits the largest number of significant digits that are shown while nobody edits
     * @param action takes a typed number; throws {@link IllegalArgumentException}, with the reason, to refuse it
     */
    public NumberField(int digits, DoubleConsumer action) {
        this.digits = digits;
        this.action = action;
        getStyleClass().add("number-field");
        textProperty().addListener((property, was, is) -> takeUpTyping());
        setOnAction(event -> commit());
        focusedProperty().addListener((property, was, is) -> enterOrLeave(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveUndoToTheWindow);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && typing) {
                reset();
                event.consume();
            }
        });
    }

    /** While nobody types, the shortcuts for undo and redo mean the session's edits; the field would take them. */
    private void leaveUndoToTheWindow(KeyEvent event) {
        if (typing || !event.isShortcutDown() || event.getCode() != KeyCode.Z && event.getCode() != KeyCode.Y) {
            return;
        }
        getParent().fireEvent(event);
        event.consume();
    }

    /** What was refused is no longer there to be marked. */
    private void takeUpTyping() {
        if (!writing) {
            typing = true;
            accept();
        }
    }

    /** Shows {@code other}, unless a person is typing here. */
    public void show(double other) {
        value = other;
        if (!typing) {
            reset();
        }
        hint.refresh();
    }

    private void enterOrLeave(boolean focused) {
        if (!focused && typing) {
            commit();
        }
        reset(); // in full or in short; what was refused gives way to what holds
    }

    /** Ends the typing, with the value in force: in full for who edits it, else in as many digits as fit. */
    void reset() {
        String text = isFocused() ? Numbers.plain(value) : inShort();
        if (!text.equals(getText())) { // the same text again would move the caret
            boolean all = !getText().isEmpty() && getSelection().getLength() == getLength();
            writing = true;
            setText(text);
            writing = false;
            if (all && isFocused()) {
                selectAll(); // as it was, ready to be typed over
            }
        }
        typing = false;
        accept();
    }

    private void commit() {
        if (!typing) {
            return;
        }
        try {
            double typed = Numbers.parse(getText());
            action.accept(typed);
            value = typed;
            reset();
        } catch (IllegalArgumentException e) {
            refuse(e.getMessage());
        }
    }

    private void refuse(String why) {
        pseudoClassStateChanged(WRONG, true);
        setAccessibleHelp(why);
        reason.show(why);
        hint.refresh();
    }

    private void accept() {
        pseudoClassStateChanged(WRONG, false);
        setAccessibleHelp(null);
        reason.hide();
    }

    /** The value in as many digits as take no more room than as many decimals of a fraction. */
    private String inShort() {
        int room = digits + "0.".length() + (value < 0 ? 1 : 0);
        int kept = digits;
        while (kept > 1 && Numbers.brief(value, kept).length() > room) {
            kept--;
        }
        return Numbers.brief(value, kept);
    }

    /** All digits of the value, where they are not all in sight; nothing while other words are there. */
    private String inFull() {
        boolean whole = inShort().equals(Numbers.plain(value));
        return whole || typing ? "" : Numbers.plain(value);
    }
}
