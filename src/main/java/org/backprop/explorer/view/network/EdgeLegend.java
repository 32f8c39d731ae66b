package org.backprop.explorer.view.network;

import javafx.scene.control.Label;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.layers.EdgePainter;

/** The entries about the edges: what their colors and widths show of the weights in the present phase. */
final class EdgeLegend {

    private static final String SQUARE = "■ ";

    private final Label positive = LegendEntries.create("legend.positive", SQUARE);
    private final Label negative = LegendEntries.create("legend.negative", SQUARE);
    private final Label width = LegendEntries.create("legend.width", "");

    Label positive() {
        return positive;
    }

    Label negative() {
        return negative;
    }

    Label width() {
        return width;
    }

    void show(Snapshot snapshot) {
        Phase.Kind phase = snapshot.moment().phase().kind();
        String form = phase == Phase.Kind.GRADIENT ? ".gradient" : phase == Phase.Kind.UPDATE ? ".update" : "";
        positive.setText(SQUARE + Texts.text("legend.positive" + form));
        negative.setText(SQUARE + Texts.text("legend.negative" + form));
        StyleClasses.toggle(positive, "positive-derivative", phase == Phase.Kind.GRADIENT);
        StyleClasses.toggle(negative, "negative-derivative", phase == Phase.Kind.GRADIENT);
        String widthText = Texts.text("legend.width" + form);
        int edges = snapshot.network().architecture().weightCount();
        width.setText(
                edges <= EdgePainter.MAX_EDGES
                        ? widthText
                        : Texts.text(
                                "legend.strongest",
                                widthText,
                                Numbers.count(EdgePainter.MAX_EDGES),
                                Numbers.count(edges)));
    }
}
