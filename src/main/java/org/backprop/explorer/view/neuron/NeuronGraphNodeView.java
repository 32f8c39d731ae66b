package org.backprop.explorer.view.neuron;

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
import org.backprop.explorer.view.StyleClasses;

/** Shows a node of a single neuron's graph with its symbol and value; the target is a rectangle, the others circles. */
final class NeuronGraphNodeView extends Group {

    /** The width of a character of the value at font size 1. */
    private static final double CHARACTER_WIDTH = 0.62;

    private static final double DASH = 5.0;

    private final NeuronGraphNode neuronGraphNode;
    private final Shape halo;
    private final Shape shape;
    private final Label name = new Label();
    private final Label value = new Label();
    private final VBox text = new VBox(name, value);
    private double radius = 1;

    NeuronGraphNodeView(NeuronGraphNode neuronGraphNode, Notation notation) {
        this.neuronGraphNode = neuronGraphNode;
        this.halo = createShape();
        this.shape = createShape();
        String symbol = neuronGraphNode.symbol(notation).unicode();
        setId("node-" + symbol);
        name.setText(symbol);
        name.getStyleClass().add("neuron-name");
        value.getStyleClass().add("neuron-value");
        value.setId("node-" + symbol + "-value");
        text.setAlignment(Pos.CENTER);
        text.getStyleClass().add("neuron-text");
        halo.getStyleClass().add("neuron-halo");
        halo.setVisible(false);
        getChildren().setAll(halo, shape, text);
        new TextAnchor(Point2D.ZERO, 0.5, 0.5).keepAtAnchor(text);
    }

    private Shape createShape() {
        return neuronGraphNode == NeuronGraphNode.TARGET ? new Rectangle() : new Circle();
    }

    /** Moves the node to its place. */
    void place(SingleNeuronGeometry geometry) {
        radius = geometry.radius(neuronGraphNode);
        Point2D center = geometry.center(neuronGraphNode);
        setLayoutX(center.getX());
        setLayoutY(center.getY());
        resize(halo, radius + 5);
        resize(shape, radius);
        name.setStyle("-fx-font-size: " + Math.max(10, radius * 0.42) + "px;");
    }

    private static void resize(Shape shape, double size) {
        if (shape instanceof Circle circle) {
            circle.setRadius(size);
        } else if (shape instanceof Rectangle box) {
            double halfHeight = size * SingleNeuronGeometry.TARGET_HEIGHT_TO_WIDTH;
            box.setX(-size);
            box.setY(-halfHeight);
            box.setWidth(2 * size);
            box.setHeight(2 * halfHeight);
            box.setArcWidth(size / 3);
            box.setArcHeight(size / 3);
        }
    }

    /** Shows a value, or a question mark if it is unknown. */
    void show(OptionalDouble number, Palette palette) {
        value.setText(number.isPresent() ? Numbers.abbreviated(number.getAsDouble(), Numbers.BRIEF) : Numbers.UNKNOWN);
        value.setStyle("-fx-font-size: " + fittingFontSize(value.getText()) + "px;");
        shape.setFill(palette.get(neuronGraphNode == NeuronGraphNode.TARGET ? Role.BACKGROUND : Role.CARD));
        setAccessibleText(Texts.text("single.value", name.getText(), Numbers.exact(number)));
    }

    /** Fades a value that is of before the update, or marks one that the update has changed. */
    void showUpdate(boolean isOutdated, boolean isChanged) {
        StyleClasses.toggle(text, "outdated", isOutdated);
        StyleClasses.toggle(value, "changed", isChanged);
        if (isOutdated) {
            setAccessibleText(Texts.text("element-text.before-update", getAccessibleText()));
        }
    }

    /** Marks a saturated or dead neuron, and says so to screen readers. */
    void showSaturation(NeuronState neuronState) {
        boolean isImpaired = neuronState != NeuronState.ACTIVE;
        shape.getStrokeDashArray().setAll(isImpaired ? List.of(DASH, DASH) : List.of());
        if (isImpaired) {
            String stateText = Texts.text("neuron-state." + neuronState.name().toLowerCase(Locale.ROOT));
            setAccessibleText(Texts.text("neuron.state", getAccessibleText(), stateText));
        }
    }

    private double fittingFontSize(String text) {
        double size = 1.72 * radius / (CHARACTER_WIDTH * Math.max(5, text.length()));
        return Math.max(7, Math.min(size, Math.max(9, radius * 0.36)));
    }

    /**
     * Highlights the node if {@code isHighlighted}, and draws its outline in the color of {@code role} if
     * {@code isActive}.
     */
    void showHighlights(boolean isHighlighted, boolean isActive, Palette palette, Role role) {
        halo.setVisible(isHighlighted);
        Role inactiveRole = neuronGraphNode == NeuronGraphNode.TARGET ? Role.LINE : Role.TEXT;
        shape.setStroke(palette.get(isActive ? role : inactiveRole));
        shape.setStrokeWidth(isActive ? 3 : 1.4);
    }
}
