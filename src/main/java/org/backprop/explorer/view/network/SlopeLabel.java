package org.backprop.explorer.view.network;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;

/** A derivative with its value: in one line where there is room, else in two. */
final class SlopeLabel extends Label {

    private static final int DIGITS = 4;
    private static final double LETTER = 0.62;
    private static final double PADDING = 10;

    private final String name;
    private final double letters;

    /** The derivative called {@code name}, in letters of {@code size}, where so much room is. */
    SlopeLabel(String name, double size, double room) {
        this.name = name;
        this.letters = (room - PADDING) / (LETTER * size);
        setId("slope-" + name);
        getStyleClass().add("slope-label");
        setStyle("-fx-font-size: " + size + "px;");
        setTextAlignment(TextAlignment.CENTER);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(OptionalDouble value) {
        String known = value.isPresent() ? known(value.getAsDouble()) : Numbers.UNKNOWN;
        String line = Texts.text("single.value", name, known);
        setText(line.length() <= letters ? line : Texts.text("single.value.two-lines", name, known));
        mark("to-come", value.isEmpty());
        setAccessibleText(Texts.text(
                "single.value",
                name,
                value.isPresent() && !Double.isFinite(value.getAsDouble()) ? known : Numbers.exact(value)));
    }

    /** A saturated neuron's ∂L/∂a is no number that one could write. */
    private static String known(double value) {
        if (Double.isNaN(value)) {
            return Texts.text("single.undefined");
        }
        return Double.isInfinite(value) ? Texts.text("single.too-large") : Numbers.brief(value, DIGITS);
    }

    void showLights(boolean lit, boolean atWork) {
        mark("marked", lit);
        mark("at-work", atWork);
    }

    private void mark(String style, boolean holds) {
        getStyleClass().remove(style);
        if (holds) {
            getStyleClass().add(style);
        }
    }
}
