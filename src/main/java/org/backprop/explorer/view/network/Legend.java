package org.backprop.explorer.view.network;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.ElementText;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.layers.EdgePainter;

/** Shows the meaning of colors and widths or, while the pointer is over an element, its name and value. */
public final class Legend extends HBox implements SnapshotView {

    private final Selection selection;
    private final Label elementText = new Label();
    private final HBox entries = new Entries();
    private final Label width = createEntry("legend.width", "");
    private Snapshot shownSnapshot;

    /** A row that shows as many entries as there is space for, rather than cutting their texts. */
    private static final class Entries extends HBox {

        @Override
        protected void layoutChildren() {
            double end = snappedLeftInset();
            for (Node entry : getManagedChildren()) {
                end += entry.prefWidth(-1);
                entry.setVisible(Math.floor(end) <= getWidth());
                end += getSpacing();
            }
            super.layoutChildren();
        }
    }

    /** Creates a legend of a picture with this selection. */
    public Legend(Selection selection) {
        this.selection = selection;
        getStyleClass().add("legend");
        entries.getStyleClass().add("legend");
        entries.setMinWidth(0);
        HBox.setHgrow(entries, Priority.ALWAYS);
        elementText.getStyleClass().add("element-text");
        elementText.setId("element-text");
        getChildren().setAll(entries);
        selection.hovered().addListener((observable, oldValue, newValue) -> show());
        selection.note().addListener((observable, oldValue, newValue) -> show());
    }

    private List<Label> createLayeredEntries() {
        return List.of(
                createEntry("legend.edge", ""),
                createEntry("legend.positive", "■ "),
                createEntry("legend.negative", "■ "),
                width,
                createEntry("legend.fill", ""),
                createEntry("legend.positive-derivative", "● "),
                createEntry("legend.negative-derivative", "● "));
    }

    private static List<Label> createSingleNeuronEntries() {
        return List.of(
                createEntry("legend.forward", "→ "),
                createEntry("legend.backward", "← "),
                createEntry("legend.ring", "○ "));
    }

    private static Label createEntry(String textKey, String symbol) {
        Label entry = new Label(symbol + Texts.text(textKey));
        entry.setMinWidth(USE_PREF_SIZE);
        entry.getStyleClass().addAll("muted", textKey.substring(textKey.indexOf('.') + 1));
        return entry;
    }

    @Override
    public void render(Snapshot snapshot) {
        if (!snapshot.isOfSameTimeline(shownSnapshot)) {
            boolean single =
                    SingleNeuronDerivation.isApplicableTo(snapshot.network().architecture());
            entries.getChildren().setAll(single ? createSingleNeuronEntries() : createLayeredEntries());
        }
        shownSnapshot = snapshot;
        int edges = snapshot.network().architecture().weightCount();
        width.setText(
                edges <= EdgePainter.MAX_EDGES
                        ? Texts.text("legend.width")
                        : Texts.text("legend.strongest", Numbers.count(EdgePainter.MAX_EDGES), Numbers.count(edges)));
        show();
    }

    private void show() {
        Element element = selection.hovered().get();
        // the note of a bias would be that of its neuron, on which it is shown
        String note =
                element instanceof Element.Parameter ? "" : selection.note().get();
        elementText.setText(
                note.isEmpty() && shownSnapshot != null ? new ElementText(shownSnapshot).of(element) : note);
        Nodes.set(getChildren(), List.of(elementText.getText().isEmpty() ? entries : elementText));
    }
}
