package org.backprop.explorer.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.backprop.explorer.model.derivation.Element;

/** What is looked at and what is pointed at, the same in every region; {@link Element#NOTHING} for no thing. */
public final class Selection {

    private final ObjectProperty<Element> selected = new SimpleObjectProperty<>(Element.NOTHING);
    private final ObjectProperty<Element> hovered = new SimpleObjectProperty<>(Element.NOTHING);
    private final StringProperty note = new SimpleStringProperty("");
    private final Set<Element> lit = new HashSet<>();

    /** A selection of nothing. */
    public Selection() {
        selected.addListener((property, was, is) -> light());
        hovered.addListener((property, was, is) -> light());
    }

    private void light() {
        lit.clear();
        for (Element element : List.of(selected.get(), hovered.get())) {
            if (element instanceof Element.Group group) {
                lit.addAll(group.parts());
            } else if (element != Element.NOTHING) {
                lit.add(element);
            }
        }
    }

    /** The thing that was clicked. */
    public ObjectProperty<Element> selected() {
        return selected;
    }

    /** The thing, or the things, under the mouse. */
    public ObjectProperty<Element> hovered() {
        return hovered;
    }

    /**
     * What is known in words of the thing under the mouse, where that says more than its name and value; else empty.
     */
    public StringProperty note() {
        return note;
    }

    /** Whether the thing is to be lit up. */
    public boolean lights(Element element) {
        return lit.contains(element);
    }

    /** Whether the parameter at {@code index} of the flat vector is to be lit up. */
    public boolean lights(int index) {
        return !lit.isEmpty() && lit.contains(new Element.Parameter(index));
    }

    /** Makes {@code node} stand for {@code element}: pointing at it and clicking it mean the element. */
    public void attach(Node node, Element element) {
        node.hoverProperty().addListener((property, was, is) -> {
            if (is) {
                hovered.set(element);
            } else if (hovered.get().equals(element)) {
                hovered.set(Element.NOTHING);
            }
        });
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                selected.set(element);
                event.consume();
            }
        });
    }
}
