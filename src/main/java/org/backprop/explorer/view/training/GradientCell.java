package org.backprop.explorer.view.training;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.StyleClasses;

/**
 * The derivative with respect to one parameter, as a bar and as a number. The decimal points of all cells are aligned.
 */
final class GradientCell extends Pane {

    static final double MIN_WIDTH = 88;
    private static final double BAR_WIDTH = 34;
    private static final double BAR_HEIGHT = 10;
    private static final double GAP = 6;
    private static final double MIN_BAR_LENGTH = 1.5;

    private final Region bar = new Region();
    private final Label number = new Label();
    private double barFraction;
    private int integerDigits = 1;
    private Font measuredFont;
    private double digitWidth;

    GradientCell() {
        number.getStyleClass().add("derivative");
        bar.getStyleClass().add("gradient-bar");
        getChildren().setAll(bar, number);
    }

    /** The number. */
    Label number() {
        return number;
    }

    void show(OptionalDouble gradient, GradientScale scale) {
        number.setText(Numbers.significant(gradient, Numbers.BRIEF)); // requests layout if the text is another
        double fraction = gradient.isPresent() ? scale.fraction(gradient.getAsDouble()) : 0;
        if (barFraction != fraction || integerDigits != scale.integerDigits()) {
            barFraction = fraction;
            integerDigits = scale.integerDigits();
            requestLayout();
        }
        bar.setVisible(gradient.orElse(0) != 0);
        StyleClasses.select(bar, gradient.orElse(0) < 0, "negative-derivative", "positive-derivative");
    }

    @Override
    protected void layoutChildren() {
        boolean hasBar = getWidth() >= MIN_WIDTH + BAR_WIDTH + GAP;
        double start = hasBar ? BAR_WIDTH + GAP : 0;
        double barLength = hasBar ? Math.max(MIN_BAR_LENGTH, BAR_WIDTH * barFraction) : 0;
        bar.resizeRelocate(0, snapPositionY((getHeight() - BAR_HEIGHT) / 2), barLength, BAR_HEIGHT);
        double width = number.prefWidth(-1);
        double height = number.prefHeight(-1);
        double aligned = start + (1 + integerDigits - lengthBeforePoint()) * digitWidth(); // 1 is for the sign
        double x = Math.max(start, Math.min(aligned, getWidth() - width));
        number.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
    }

    private int lengthBeforePoint() {
        int point = number.getText().indexOf(Numbers.decimalSeparator());
        return point < 0 ? number.getText().length() : point;
    }

    /** Returns the width of all characters before a decimal point: the font has a fixed width. */
    private double digitWidth() {
        if (!number.getFont().equals(measuredFont)) {
            measuredFont = number.getFont();
            Text digit = new Text("0");
            digit.setFont(measuredFont);
            digitWidth = digit.getLayoutBounds().getWidth();
        }
        return digitWidth;
    }
}
