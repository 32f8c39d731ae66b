package org.backprop.explorer.view.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.training.SettingsBar;
import org.backprop.explorer.view.training.SettingsPanel;
import org.backprop.explorer.view.training.TransportBar;

/**
 * The bar at the top: the network, the buttons that move through time, and the settings of training. In a narrow window
 * it does without captions first, then abbreviates texts, and in the end leaves settings to the settings panel.
 */
final class Toolbar extends HBox implements SnapshotView {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final NetworkChoice network;
    private final TransportBar transport;
    private final SettingsBar settings;
    /** What makes the bar narrower, in the order in which it is resorted to. */
    private final List<Consumer<Boolean>> reductions;

    private Snapshot shownSnapshot;
    private double room;

    /**
     * Creates a toolbar that shows no network yet.
     *
     * @param settingsPanel shows the settings that have no place in the toolbar
     */
    Toolbar(Actions actions, SettingsPanel settingsPanel) {
        network = new NetworkChoice(actions.file());
        transport = new TransportBar(actions.navigation());
        settings = new SettingsBar(actions.edit(), settingsPanel);
        getStyleClass().add("toolbar");
        setId("toolbar");
        setMinWidth(0);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getChildren().setAll(network, transport, spacer, settings);
        reductions = List.of(
                settings::hideBoxCaptions,
                network::hideCaption,
                transport.speed()::hideCaption,
                settings::abbreviateMore,
                transport::abbreviateBack,
                settings::abbreviateRate,
                transport::abbreviateForward,
                settings::abbreviateOptimizer,
                this::reduceSpacing,
                transport.speed()::abbreviate,
                transport::abbreviateRun,
                settings::foldBatch,
                settings::foldOptimizer,
                settings::foldRate,
                transport.speed()::hideText);
    }

    private void reduceSpacing(boolean isReduced) {
        pseudoClassStateChanged(COMPACT, isReduced);
        applyCss();
    }

    /** Returns the buttons that move through time. */
    TransportBar transport() {
        return transport;
    }

    /** Reduces the content as far as a window of this width demands. */
    void fitTo(double width) {
        room = width;
        fit();
    }

    private void fit() {
        applyCss(); // widths are those of the fonts of the stylesheet
        reductions.forEach(reduction -> reduction.accept(false));
        for (Consumer<Boolean> reduction : reductions) {
            if (prefWidth(-1) <= room) {
                return;
            }
            reduction.accept(true);
        }
    }

    @Override
    public void render(Snapshot snapshot) {
        List.of(network, settings).forEach(view -> view.render(snapshot));
        if (!snapshot.isOfSameTimeline(shownSnapshot)) {
            fit();
        }
        shownSnapshot = snapshot;
    }
}
