package org.backprop.explorer.view.network;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.NeuronState;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/** A node of a single neuron's graph with its letter and its value in it; the target, which is given, is a box. */
final class NeuronGraphNodeView extends Group {

    private static final int DIGITS = 4;
    /** The width of a letter of the value at font size 1. */
    private static final double LETTER = 0.62;

    /** The height of a target's box divided by its width. */
    static final double FLATNESS = 0.75;

    private static final double DASH = 5.0;

    private final NeuronGraphNode neuronGraphNode;
    private final double radius;
    private final Shape halo;
    private final Shape shape;
    private final Label name = new Label();
    private final Label value = new Label();
    private final VBox text = new VBox(name, value);

    NeuronGraphNodeView(NeuronGraphNode neuronGraphNode, SingleNeuronGeometry geometry, Notation notation) {
        this.neuronGraphNode = neuronGraphNode;
        this.radius = geometry.radius(neuronGraphNode);
        this.halo = shape(radius + 5);
        this.shape = shape(radius);
        String letter = neuronGraphNode.symbol(notation).unicode();
        Point2D center = geometry.center(neuronGraphNode);
        centerOn(center);
        setId("node-" + letter);
        name.setText(letter);
        name.getStyleClass().add("neuron-name");
        name.setStyle("-fx-font-size: " + Math.max(10, radius * 0.42) + "px;");
        value.getStyleClass().add("neuron-value");
        value.setId("node-" + letter + "-value");
        text.setAlignment(Pos.CENTER);
        halo.getStyleClass().add("neuron-halo");
        halo.setVisible(false);
        getChildren().setAll(halo, shape, text);
        new TextAnchor(Point2D.ZERO, 0.5, 0.5).position(text);
    }

    private void centerOn(Point2D center) {
        setLayoutX(center.getX());
        setLayoutY(center.getY());
    }

    private Shape shape(double size) {
        if (neuronGraphNode != NeuronGraphNode.TARGET) {
            return new Circle(size);
        }
        Rectangle box = new Rectangle(-size, -size * FLATNESS, 2 * size, 2 * size * FLATNESS);
        box.setArcWidth(size / 3);
        box.setArcHeight(size / 3);
        return box;
    }

    /** Shows a value, or that it has not come about yet. */
    void show(OptionalDouble number, Palette palette) {
        value.setText(number.isPresent() ? Numbers.abbreviated(number.getAsDouble(), DIGITS) : Numbers.UNKNOWN);
        value.setStyle("-fx-font-size: " + fittingSize(value.getText()) + "px;");
        shape.setFill(palette.get(neuronGraphNode == NeuronGraphNode.TARGET ? Role.BACKGROUND : Role.CARD));
        setAccessibleText(Texts.text("single.value", name.getText(), Numbers.exact(number)));
    }

    /** Marks and names a neuron that can hardly learn. */
    void showSaturation(NeuronState neuronState) {
        boolean wanting = neuronState != NeuronState.ACTIVE;
        shape.getStrokeDashArray().setAll(wanting ? List.of(DASH, DASH) : List.of());
        if (wanting) {
            String word = Texts.text("vitality." + neuronState.name().toLowerCase(Locale.ROOT));
            setAccessibleText(Texts.text("neuron.vitality", getAccessibleText(), word));
        }
    }

    private double fittingSize(String text) {
        double fitting = 1.72 * radius / (LETTER * Math.max(5, text.length()));
        return Math.max(7, Math.min(fitting, Math.max(9, radius * 0.36)));
    }

    /** Lights the node up where it is pointed at or selected, and rings it in {@code role} where it is at work. */
    void showHighlights(boolean lit, boolean atWork, Palette palette, Role role) {
        halo.setVisible(lit);
        Role calm = neuronGraphNode == NeuronGraphNode.TARGET ? Role.LINE : Role.TEXT;
        shape.setStroke(palette.get(atWork ? role : calm));
        shape.setStrokeWidth(atWork ? 3 : 1.4);
    }
}
