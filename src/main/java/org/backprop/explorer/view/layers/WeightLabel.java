package org.backprop.explorer.view.layers;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.StyleClasses;

/** Shows a weight, its derivative or its change on its edge. */
final class WeightLabel extends Label {

    private final int index;
    private final String symbol;
    private final Selection selection;

    WeightLabel(int index, String symbol, Selection selection) {
        this.index = index;
        this.symbol = symbol;
        this.selection = selection;
        setId("weight-" + index);
        getStyleClass().add("weight-label");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        layoutXProperty().bind(widthProperty().divide(-2));
        layoutYProperty().bind(heightProperty().divide(-2));
        selection.register(this, new Element.Parameter(index));
    }

    /** Moves it to the center of these bounds, or hides it if there are none; marks it if its weight is highlighted. */
    void moveTo(Bounds bounds) {
        StyleClasses.toggle(this, "highlighted", selection.isHighlighted(index));
        setVisible(bounds != null);
        if (bounds != null) {
            setTranslateX(bounds.getCenterX());
            setTranslateY(bounds.getCenterY());
        }
    }

    /** Shows a form of a text, and tells screen readers the weight. */
    void show(ParameterText text, String form, double weight) {
        setText(form);
        text.showKind(this);
        setAccessibleText(Texts.text("weight.accessible", symbol, Numbers.exact(weight)));
    }
}
