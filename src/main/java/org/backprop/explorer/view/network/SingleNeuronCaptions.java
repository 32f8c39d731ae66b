package org.backprop.explorer.view.network;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;

/** The captions of a single neuron's graph, below its nodes and on the arrows between them. */
final class SingleNeuronCaptions extends Group {

    private final Map<NeuronGraphNode, Label> captions = new EnumMap<>(NeuronGraphNode.class);
    private final String loss;

    SingleNeuronCaptions(SingleNeuronGeometry geometry, Architecture architecture) {
        String function = architecture.activation(1).id();
        loss = Texts.text("single.loss." + architecture.loss().id());
        caption(
                NeuronGraphNode.SUM,
                Texts.text(architecture.hasBias() ? "single.sum" : "single.sum.unbiased"),
                geometry);
        caption(NeuronGraphNode.ACTIVATION, Texts.text("single.value-of." + function), geometry);
        caption(NeuronGraphNode.LOSS, loss, geometry);
        captions.get(NeuronGraphNode.LOSS).setId("loss-caption");
        onArrow(NeuronGraphArrow.INPUT_TO_SUM, Texts.text("single.times-weight"), geometry);
        onArrow(NeuronGraphArrow.SUM_TO_ACTIVATION, Texts.text("single.function." + function), geometry);
    }

    private void caption(NeuronGraphNode neuronGraphNode, String text, SingleNeuronGeometry geometry) {
        Label caption = label(text, "soft", geometry.text());
        geometry.caption(neuronGraphNode).position(caption);
        captions.put(neuronGraphNode, caption);
    }

    private void onArrow(NeuronGraphArrow neuronGraphArrow, String text, SingleNeuronGeometry geometry) {
        geometry.above(neuronGraphArrow).position(label(text, "arrow-label", geometry.text()));
    }

    private Label label(String text, String style, double size) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setStyle("-fx-font-size: " + size + "px;");
        label.setMouseTransparent(true);
        getChildren().add(label);
        return label;
    }

    /** Says by which convention L is meant, and after an update that it is still the one before it. */
    void show(Snapshot snapshot) {
        boolean past = snapshot.hasReached(Phase.UPDATE);
        captions.get(NeuronGraphNode.LOSS).setText(past ? Texts.text("loss.before-update") : loss);
    }

    /** Moves what would reach beyond the right edge back into the picture. */
    void keepWithin(double width) {
        Label caption = captions.get(NeuronGraphNode.LOSS);
        caption.setTranslateX(Math.min(0, width - caption.getLayoutX() - caption.prefWidth(-1)));
    }
}
