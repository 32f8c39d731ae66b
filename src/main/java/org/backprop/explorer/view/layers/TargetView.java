package org.backprop.explorer.view.layers;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/** Shows the target of one output: y in a box, beside its name. */
final class TargetView extends Group {

    private final Label value = new Label();
    private final int output;

    TargetView(NetworkGeometry geometry, int output) {
        this.output = output;
        Point2D center = geometry.neuronCenter(geometry.architecture().layerCount() + 2, output);
        setLayoutX(center.getX());
        setLayoutY(center.getY());
        setId("target-" + output);
        Label title =
                new Label(Notation.of(geometry.architecture()).target(output).unicode());
        title.getStyleClass().add("neuron-name");
        value.getStyleClass().add("target-value");
        title.layoutXProperty().bind(value.widthProperty().divide(2).add(6));
        title.layoutYProperty().bind(title.heightProperty().divide(-2));
        value.layoutXProperty().bind(value.widthProperty().divide(-2));
        value.layoutYProperty().bind(value.heightProperty().divide(-2));
        getChildren().setAll(value);
        if (geometry.detail() == NetworkGeometry.Detail.FULL) {
            getChildren().add(title);
        }
        value.setVisible(geometry.detail() != NetworkGeometry.Detail.DOT);
    }

    void show(double target) {
        value.setText(Numbers.fixed(target, 3));
        setAccessibleText(Texts.text("target.accessible", output, Numbers.exact(target)));
    }
}
