package org.backprop.explorer.view.control;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Keeps a label or button at the width of the widest of its texts, so that what is beside it does not jump. */
public final class ConstantWidth {

    /** What a scaled screen takes away by snapping text and insets to its pixels. */
    private static final double SNAPPING = 2;

    private final Labeled labeled;
    private List<String> texts = List.of();

    /** Creates an instance for {@code labeled}, whose width is as small as possible until it has texts. */
    public ConstantWidth(Labeled labeled) {
        this.labeled = labeled;
        labeled.fontProperty().addListener((observable, oldValue, newValue) -> update());
        labeled.insetsProperty().addListener((observable, oldValue, newValue) -> update());
    }

    /** Sets the texts that the label or button has by turns. */
    public void setTexts(List<String> newTexts) {
        texts = List.copyOf(newTexts);
        update();
    }

    private void update() {
        double width = texts.stream().mapToDouble(this::widthOf).max().orElse(0);
        double insets = labeled.getInsets().getLeft() + labeled.getInsets().getRight();
        double constant = Math.ceil(width + insets) + SNAPPING;
        labeled.setMinWidth(constant);
        labeled.setPrefWidth(constant);
    }

    private double widthOf(String string) {
        Text text = new Text(string);
        text.setFont(labeled.getFont());
        return text.getLayoutBounds().getWidth();
    }
}
