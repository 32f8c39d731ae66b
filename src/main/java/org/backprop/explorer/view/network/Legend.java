package org.backprop.explorer.view.network;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.ElementText;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;

/** The meaning of colors and widths; while the pointer is over an element, its name and full value instead. */
public final class Legend extends HBox implements SnapshotView {

    private final Selection selection;
    private final Label elementText = new Label();
    private final HBox entries = new HBox();
    private final Label width = entry("legend.width", "");
    private Snapshot shown;

    /** A legend of a picture with this selection. */
    public Legend(Selection selection) {
        this.selection = selection;
        getStyleClass().add("legend");
        entries.getStyleClass().add("legend");
        elementText.getStyleClass().add("readout");
        elementText.setId("readout");
        getChildren().setAll(entries);
        selection.hovered().addListener((observable, oldValue, newValue) -> show());
        selection.note().addListener((observable, oldValue, newValue) -> show());
    }

    private List<Label> ofColumns() {
        return List.of(
                entry("legend.edge", ""),
                entry("legend.positive", "■ "),
                entry("legend.negative", "■ "),
                width,
                entry("legend.fill", ""),
                entry("legend.uphill", "● "),
                entry("legend.downhill", "● "));
    }

    private static List<Label> ofSingleNeuron() {
        return List.of(entry("legend.forward", "→ "), entry("legend.backward", "← "), entry("legend.ring", "○ "));
    }

    private static Label entry(String textKey, String symbol) {
        Label entry = new Label(symbol + Texts.text(textKey));
        entry.getStyleClass().addAll("soft", textKey.substring(textKey.indexOf('.') + 1));
        return entry;
    }

    @Override
    public void render(Snapshot snapshot) {
        if (shown == null || shown.context().objective() != snapshot.context().objective()) {
            boolean single =
                    SingleNeuronDerivation.isApplicableTo(snapshot.network().architecture());
            entries.getChildren().setAll(single ? ofSingleNeuron() : ofColumns());
        }
        shown = snapshot;
        int edges = snapshot.network().architecture().weightCount();
        width.setText(
                edges <= EdgePainter.MAX_EDGES
                        ? Texts.text("legend.width")
                        : Texts.text("legend.strongest", Numbers.count(EdgePainter.MAX_EDGES), Numbers.count(edges)));
        show();
    }

    private void show() {
        Element element = selection.hovered().get();
        // a bias has a name of its own, though it is written on its neuron
        String note =
                element instanceof Element.Parameter ? "" : selection.note().get();
        elementText.setText(note.isEmpty() && shown != null ? new ElementText(shown).of(element) : note);
        Nodes.set(getChildren(), List.of(elementText.getText().isEmpty() ? entries : elementText));
    }
}
