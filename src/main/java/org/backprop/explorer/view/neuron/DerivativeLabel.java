package org.backprop.explorer.view.neuron;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/** Shows a derivative with its value, in two lines if one line is too long. */
final class DerivativeLabel extends Label {

    private static final int MIN_DIGITS = 1;
    private static final double CHARACTER_WIDTH = 0.62;
    private static final double PADDING = 10;

    private final String name;
    private double maxLength;

    /** Creates a label for the derivative {@code name}. */
    DerivativeLabel(String name) {
        this.name = name;
        setId("derivative-" + name);
        getStyleClass().add("derivative-label");
        setTextAlignment(TextAlignment.CENTER);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Moves the label to {@code anchor}, with a font size, at most {@code width} wide. */
    void place(TextAnchor anchor, double fontSize, double width) {
        maxLength = (width - PADDING) / (CHARACTER_WIDTH * fontSize);
        setStyle("-fx-font-size: " + fontSize + "px;");
        anchor.keepAtAnchor(this);
    }

    void show(OptionalDouble value) {
        String line = Texts.text("single.value", name, format(value, Numbers.BRIEF));
        setText(line.length() <= maxLength ? line : Texts.text("single.value.two-lines", name, shortText(value)));
        toggleStyle("pending", value.isEmpty());
        setAccessibleText(Texts.text(
                "single.value",
                name,
                Double.isFinite(value.orElse(0)) ? Numbers.exact(value) : format(value, Numbers.BRIEF)));
    }

    /** Returns the value with as many digits as fit. */
    private String shortText(OptionalDouble value) {
        int digits = Numbers.BRIEF;
        while (digits > MIN_DIGITS && format(value, digits).length() > maxLength) {
            digits--;
        }
        return format(value, digits);
    }

    /** Returns a word instead of the number if the value is not finite, as ∂L/∂a of a saturated neuron can be. */
    private static String format(OptionalDouble value, int digits) {
        double number = value.orElse(0);
        if (Double.isNaN(number)) {
            return Texts.text("single.undefined");
        } else if (Double.isInfinite(number)) {
            return Texts.text("single.too-large");
        }
        return value.isPresent() ? Numbers.abbreviated(number, digits) : Numbers.UNKNOWN;
    }

    void showHighlights(boolean isHighlighted, boolean isActive) {
        toggleStyle("highlighted", isHighlighted);
        toggleStyle("active", isActive);
    }

    private void toggleStyle(String style, boolean isPresent) {
        getStyleClass().remove(style);
        if (isPresent) {
            getStyleClass().add(style);
        }
    }
}
