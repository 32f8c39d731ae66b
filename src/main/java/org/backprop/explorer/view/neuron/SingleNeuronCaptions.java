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
    private final String lossDefinition;

    SingleNeuronCaptions(SingleNeuronGeometry geometry, Architecture architecture) {
        String function = architecture.activation(1).id();
        lossDefinition = Texts.text("single.loss." + architecture.loss().id());
        addCaption(
                NeuronGraphNode.SUM,
                Texts.text(architecture.hasBias() ? "single.sum" : "single.sum.unbiased"),
                geometry);
        addCaption(NeuronGraphNode.ACTIVATION, Texts.text("single.value-of." + function), geometry);
        addCaption(NeuronGraphNode.LOSS, lossDefinition, geometry);
        captions.get(NeuronGraphNode.LOSS).setId("loss-caption");
        addArrowCaption(NeuronGraphArrow.INPUT_TO_SUM, Texts.text("single.times-weight"), geometry);
        addArrowCaption(NeuronGraphArrow.SUM_TO_ACTIVATION, Texts.text("single.function." + function), geometry);
    }

    private void addCaption(NeuronGraphNode neuronGraphNode, String text, SingleNeuronGeometry geometry) {
        Label caption = createLabel(text, "muted", geometry.fontSize());
        geometry.captionAnchor(neuronGraphNode).keepAtAnchor(caption);
        captions.put(neuronGraphNode, caption);
    }

    private void addArrowCaption(NeuronGraphArrow neuronGraphArrow, String text, SingleNeuronGeometry geometry) {
        geometry.arrowCaptionAnchor(neuronGraphArrow)
                .keepAtAnchor(createLabel(text, "arrow-label", geometry.fontSize()));
    }

    private Label createLabel(String text, String style, double size) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setStyle("-fx-font-size: " + size + "px;");
        label.setMouseTransparent(true);
        getChildren().add(label);
        return label;
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
