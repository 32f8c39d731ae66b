package org.backprop.explorer.view.network;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Texts;

/** What is computed in a single neuron's graph: written below its nodes and on the arrows between them. */
final class SingleCaptions extends Group {

    private final Map<Spot, Label> captions = new EnumMap<>(Spot.class);
    private final String loss;

    SingleCaptions(SingleGeometry geometry, Architecture architecture) {
        String function = architecture.activation(1).id();
        loss = Texts.text("single.loss." + architecture.loss().id());
        caption(Spot.SUM, Texts.text(architecture.hasBias() ? "single.sum" : "single.sum.unbiased"), geometry);
        caption(Spot.ACTIVATION, Texts.text("single.value-of." + function), geometry);
        caption(Spot.LOSS, loss, geometry);
        captions.get(Spot.LOSS).setId("loss-caption");
        onArrow(Arrow.CARRY, Texts.text("single.times-weight"), geometry);
        onArrow(Arrow.ACTIVATE, Texts.text("single.function." + function), geometry);
    }

    private void caption(Spot spot, String text, SingleGeometry geometry) {
        Label caption = label(text, "soft", geometry.text());
        geometry.caption(spot).hold(caption);
        captions.put(spot, caption);
    }

    private void onArrow(Arrow arrow, String text, SingleGeometry geometry) {
        geometry.above(arrow).hold(label(text, "arrow-label", geometry.text()));
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
        captions.get(Spot.LOSS).setText(past ? Texts.text("loss.before-update") : loss);
    }

    /** Moves what would reach beyond the right edge back into the picture. */
    void keepWithin(double width) {
        Label caption = captions.get(Spot.LOSS);
        caption.setTranslateX(Math.min(0, width - caption.getLayoutX() - caption.prefWidth(-1)));
    }
}
