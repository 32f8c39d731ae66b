package org.backprop.explorer.view;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which parameter is looked at, the same in every region: by its index in the flat vector, or {@link #NONE}. */
public final class Selection {

    /** Nothing. */
    public static final int NONE = -1;

    private final IntegerProperty selected = new SimpleIntegerProperty(NONE);
    private final IntegerProperty hovered = new SimpleIntegerProperty(NONE);

    private final StringProperty note = new SimpleStringProperty("");

    /** The parameter that was clicked. */
    public IntegerProperty selected() {
        return selected;
    }

    /** The parameter under the mouse. */
    public IntegerProperty hovered() {
        return hovered;
    }

    /** What is known of a neuron or another thing under the mouse that is no parameter, in words; else empty. */
    public StringProperty note() {
        return note;
    }

    /** Whether the parameter is to be lit up. */
    public boolean lights(int index) {
        return index != NONE && (selected.get() == index || hovered.get() == index);
    }
}
