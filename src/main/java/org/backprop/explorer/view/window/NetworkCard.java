package org.backprop.explorer.view.window;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.NavigationActions;
import org.backprop.explorer.view.Shortcuts;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.NameTooltip;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.network.Legend;
import org.backprop.explorer.view.network.NetworkView;
import org.backprop.explorer.view.timeline.PhaseSentence;
import org.backprop.explorer.view.timeline.PhaseStrip;

/** The card with the network: the phases, the sentence about the present one, the graph, and the legend. */
final class NetworkCard extends VBox implements SnapshotView {

    /** The width from which on the button that plays an update has its text. */
    private static final double MIN_WIDTH_FOR_WATCH = 760;

    private final PhaseSentence sentence;
    private final NetworkView network;
    private final List<SnapshotView> views;

    /** Creates a card without a network. */
    NetworkCard(FormulaContext formulaContext, NavigationActions actions) {
        PhaseStrip phases = new PhaseStrip(actions);
        HBox.setHgrow(phases, Priority.ALWAYS);
        HBox header = new HBox(phases, watchButton(actions));
        header.getStyleClass().add("phase-header");
        sentence = new PhaseSentence(formulaContext);
        network = new NetworkView(formulaContext.appearance(), formulaContext.selection());
        Legend legend = new Legend(formulaContext.selection());
        views = List.of(phases, sentence, network, legend);
        getStyleClass().add("card");
        VBox.setVgrow(network, Priority.ALWAYS);
        getChildren().setAll(header, sentence, network, legend);
    }

    private Button watchButton(NavigationActions actions) {
        Button watch = new Button(Texts.text("phase.watch"));
        watch.setId("watch");
        watch.getStyleClass().add("watch-button");
        watch.setMinWidth(USE_PREF_SIZE);
        watch.setOnAction(event -> actions.watchUpdate());
        NameTooltip.install(watch, Texts.text("phase.watch.name"), Shortcuts.WATCH);
        widthProperty()
                .addListener((property, was, is) -> watch.setText(
                        Texts.text(is.doubleValue() < MIN_WIDTH_FOR_WATCH ? "phase.watch.brief" : "phase.watch")));
        return watch;
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
