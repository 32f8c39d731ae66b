package org.backprop.explorer.view.window;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.network.Legend;
import org.backprop.explorer.view.network.NetworkView;
import org.backprop.explorer.view.timeline.PhaseSentence;
import org.backprop.explorer.view.timeline.PhaseStrip;

/** The card with the network: the phases, the sentence about the present one, the graph, and the legend. */
final class NetworkCard extends VBox implements SnapshotView {

    private final PhaseSentence sentence;
    private final NetworkView network;
    private final List<SnapshotView> views;

    /** Creates a card without a network. */
    NetworkCard(FormulaContext formulaContext) {
        PhaseStrip phases = new PhaseStrip();
        sentence = new PhaseSentence(formulaContext);
        network = new NetworkView(formulaContext.appearance(), formulaContext.selection());
        Legend legend = new Legend(formulaContext.selection());
        views = List.of(phases, sentence, network, legend);
        getStyleClass().add("card");
        VBox.setVgrow(network, Priority.ALWAYS);
        getChildren().setAll(phases, sentence, network, legend);
    }

    /** The graph of the network. */
    NetworkView network() {
        return network;
    }

    /** Moves the focus to the graph; returns true, since it can always have it. */
    boolean focusNetwork() {
        network.requestFocus();
        return true;
    }

    /** Shows the granularity of the steps. */
    void showGranularity(Granularity granularity) {
        sentence.showGranularity(granularity);
    }

    @Override
    public void render(Snapshot snapshot) {
        views.forEach(view -> view.render(snapshot));
    }
}
