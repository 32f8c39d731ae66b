package org.backprop.explorer.view.network;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/** A derivative with its value: in one line where there is room, else in two. */
final class DerivativeLabel extends Label {

    private static final int DIGITS = 4;
    private static final int FEW_DIGITS = 3;
    private static final double LETTER = 0.62;
    private static final double PADDING = 10;

    private final String name;
    private final double letters;

    /** The derivative called {@code name}, in letters of {@code size}, where so much room is. */
    DerivativeLabel(String name, double size, double room) {
        this.name = name;
        this.letters = (room - PADDING) / (LETTER * size);
        setId("slope-" + name);
        getStyleClass().add("slope-label");
        setStyle("-fx-font-size: " + size + "px;");
        setTextAlignment(TextAlignment.CENTER);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(OptionalDouble value) {
        String line = Texts.text("single.value", name, format(value, DIGITS));
        setText(
                line.length() <= letters
                        ? line
                        : Texts.text("single.value.two-lines", name, format(value, FEW_DIGITS)));
        toggleStyle("to-come", value.isEmpty());
        setAccessibleText(Texts.text(
                "single.value", name, Double.isFinite(value.orElse(0)) ? Numbers.exact(value) : format(value, DIGITS)));
    }

    /** A saturated neuron's ∂L/∂a is no number that one could write. */
    private static String format(OptionalDouble value, int digits) {
        double number = value.orElse(0);
        if (Double.isNaN(number)) {
            return Texts.text("single.undefined");
        } else if (Double.isInfinite(number)) {
            return Texts.text("single.too-large");
        }
        return value.isPresent() ? Numbers.abbreviated(number, digits) : Numbers.UNKNOWN;
    }

    void showHighlights(boolean lit, boolean atWork) {
        toggleStyle("marked", lit);
        toggleStyle("at-work", atWork);
    }

    private void toggleStyle(String style, boolean holds) {
        getStyleClass().remove(style);
        if (holds) {
            getStyleClass().add(style);
        }
    }
}
