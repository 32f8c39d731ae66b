package org.backprop.explorer.view.neuron;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;

/** The captions of a single neuron's graph, below its nodes and on the arrows between them. */
final class SingleNeuronCaptions extends Group {

    private final Map<NeuronGraphNode, Label> captions = new EnumMap<>(NeuronGraphNode.class);
    private final Map<NeuronGraphArrow, Label> arrowCaptions = new EnumMap<>(NeuronGraphArrow.class);
    private final String lossDefinition;

    SingleNeuronCaptions(Architecture architecture) {
        String function = architecture.activation(1).id();
        lossDefinition = Texts.text("single.loss." + architecture.loss().id());
        String sum = Texts.text(architecture.hasBias() ? "single.sum" : "single.sum.unbiased");
        captions.put(NeuronGraphNode.SUM, createLabel(sum, "muted"));
        captions.put(NeuronGraphNode.ACTIVATION, createLabel(Texts.text("single.value-of." + function), "muted"));
        captions.put(NeuronGraphNode.LOSS, createLabel(lossDefinition, "muted"));
        captions.get(NeuronGraphNode.LOSS).setId("loss-caption");
        arrowCaptions.put(NeuronGraphArrow.INPUT_TO_SUM, createLabel(Texts.text("single.times-weight"), "arrow-label"));
        arrowCaptions.put(
                NeuronGraphArrow.SUM_TO_ACTIVATION,
                createLabel(Texts.text("single.function." + function), "arrow-label"));
    }

    private Label createLabel(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMouseTransparent(true);
        getChildren().add(label);
        return label;
    }

    /** Moves the captions to their places. */
    void place(SingleNeuronGeometry geometry) {
        captions.forEach((neuronGraphNode, label) -> place(label, geometry.captionAnchor(neuronGraphNode), geometry));
        arrowCaptions.forEach(
                (neuronGraphArrow, label) -> place(label, geometry.arrowCaptionAnchor(neuronGraphArrow), geometry));
    }

    private static void place(Label label, TextAnchor anchor, SingleNeuronGeometry geometry) {
        label.setStyle("-fx-font-size: " + geometry.fontSize() + "px;");
        anchor.keepAtAnchor(label);
    }

    /** Shows the definition of L or, after an update, that L is that of before the update. */
    void show(Snapshot snapshot) {
        boolean isUpdated = snapshot.hasReached(Phase.UPDATE);
        captions.get(NeuronGraphNode.LOSS).setText(isUpdated ? Texts.text("loss.before-update") : lossDefinition);
    }

    /** Moves the caption of L to the left if it would exceed the right edge of the picture. */
    void keepWithin(double width) {
        Label caption = captions.get(NeuronGraphNode.LOSS);
        caption.setTranslateX(Math.min(0, width - caption.getLayoutX() - caption.prefWidth(-1)));
    }
}
