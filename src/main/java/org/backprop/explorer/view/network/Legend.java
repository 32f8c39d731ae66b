package org.backprop.explorer.view.network;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.ElementText;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;

/** Shows the meaning of colors and widths or, while the pointer is over an element, its name and value. */
public final class Legend extends HBox implements SnapshotView {

    private final Selection selection;
    private final Readout readout = new Readout();
    private final LegendEntries entries = new LegendEntries();
    private final EdgeLegend edgeLegend = new EdgeLegend();
    private Snapshot shownSnapshot;

    /** Creates a legend of a picture with this selection. */
    public Legend(Selection selection) {
        this.selection = selection;
        getStyleClass().add("legend");
        HBox.setHgrow(entries, Priority.ALWAYS);
        getChildren().setAll(entries);
        widthProperty().addListener((observable, oldValue, newValue) -> show());
        selection.hovered().addListener((observable, oldValue, newValue) -> show());
        selection.note().addListener((observable, oldValue, newValue) -> show());
    }

    private void showLayeredEntries() {
        Label edge = LegendEntries.create("legend.edge", "");
        Label fill = LegendEntries.create("legend.fill", "");
        entries.show(
                List.of(
                        edge,
                        edgeLegend.positive(),
                        edgeLegend.negative(),
                        edgeLegend.width(),
                        fill,
                        LegendEntries.create("legend.positive-derivative", "● "),
                        LegendEntries.create("legend.negative-derivative", "● ")),
                List.of(fill, edgeLegend.width(), edge));
    }

    private void showSingleNeuronEntries() {
        List<Label> labels = List.of(
                LegendEntries.create("legend.forward", "→ "),
                LegendEntries.create("legend.backward", "← "),
                LegendEntries.create("legend.ring", "○ "));
        entries.show(labels, List.of(labels.get(2)));
    }

    @Override
    public void render(Snapshot snapshot) {
        if (!snapshot.isOfSameTimeline(shownSnapshot)) {
            if (SingleNeuronDerivation.isApplicableTo(snapshot.network().architecture())) {
                showSingleNeuronEntries();
            } else {
                showLayeredEntries();
            }
        }
        shownSnapshot = snapshot;
        edgeLegend.show(snapshot);
        show();
    }

    private void show() {
        Element element = selection.hovered().get();
        // the note of a bias would be that of its neuron, on which it is shown
        String note =
                element instanceof Element.Parameter ? "" : selection.note().get();
        String text = note.isEmpty() && shownSnapshot != null ? new ElementText(shownSnapshot).of(element) : note;
        readout.show(text, getWidth());
        Nodes.set(getChildren(), List.of(text.isEmpty() ? entries : readout));
    }

    /** Lets a readout of more than one line grow upwards. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getChildren().contains(readout)) {
            double height = readout.prefHeight(getWidth());
            readout.resizeRelocate(0, getHeight() - height, getWidth(), height);
        }
    }
}
