package org.backprop.explorer.view.network;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.backprop.explorer.view.Numbers;

/** The name and the value of what is pointed at, with fewer digits and then in more lines where they do not fit. */
final class Readout extends Label {

    private static final int MAX_DIGITS = 17;
    private static final int MIN_DIGITS = 4;
    /** The font of the style class. */
    private static final Font FONT = Font.font("JetBrains Mono", 12);

    Readout() {
        setId("element-text");
        getStyleClass().add("element-text");
        setMouseTransparent(true);
        setWrapText(true);
    }

    /** Shows {@code text}, its numbers with as many digits as fit into one line of this width, but at least four. */
    void show(String text, double width) {
        int digits = MAX_DIGITS;
        String shown = text;
        while (digits > MIN_DIGITS && width(shown) > width) {
            digits--;
            shown = Numbers.withFewerDigits(text, digits);
        }
        setText(shown);
    }

    private static double width(String string) {
        Text text = new Text(string);
        text.setFont(FONT);
        return text.getLayoutBounds().getWidth();
    }
}
