package org.backprop.explorer.view.layers;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.StyleClasses;

/** Shows the target of one output: y in a box, beside its name. */
final class TargetView extends Group {

    private final Label value = new Label();
    private final Label title = new Label();
    private final int output;

    TargetView(Notation notation, int output) {
        this.output = output;
        setId("target-" + output);
        title.setText(notation.target(output).unicode());
        title.getStyleClass().add("neuron-name");
        value.getStyleClass().add("target-value");
        title.layoutXProperty().bind(value.widthProperty().divide(2).add(6));
        title.layoutYProperty().bind(title.heightProperty().divide(-2));
        value.layoutXProperty().bind(value.widthProperty().divide(-2));
        value.layoutYProperty().bind(value.heightProperty().divide(-2));
        getChildren().setAll(value, title);
    }

    /** Moves the target to its place. */
    void place(TargetGeometry geometry) {
        Point2D center = geometry.center(output);
        setLayoutX(center.getX());
        setLayoutY(center.getY());
        setVisible(geometry.isVisible());
        StyleClasses.toggle(value, "compact", geometry.isCompact());
        StyleClasses.toggle(title, "compact", geometry.isCompact());
    }

    void show(double target) {
        value.setText(ParameterText.format(target));
        setAccessibleText(Texts.text("target.accessible", output, Numbers.exact(target)));
    }
}
