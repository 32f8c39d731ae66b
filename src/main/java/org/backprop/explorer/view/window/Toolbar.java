package org.backprop.explorer.view.window;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.training.SettingsBar;
import org.backprop.explorer.view.training.TransportBar;

/** The bar at the top: the network, the buttons that move through time, and the settings of training. */
final class Toolbar extends HBox implements SnapshotView {

    /** The width from which on no text is abbreviated. */
    static final double MIN_WIDTH_FOR_FULL_TEXTS = 1440;

    /** The width from which on every control has its caption. */
    private static final double MIN_WIDTH_FOR_CAPTIONS = 1600;

    private final NetworkChoice network;
    private final TransportBar transport;
    private final SettingsBar settings;

    /**
     * Creates a toolbar that shows no network yet.
     *
     * @param toggleSettings shows or hides the settings that have no place in the toolbar
     */
    Toolbar(Actions actions, Runnable toggleSettings) {
        network = new NetworkChoice(actions.file());
        transport = new TransportBar(actions.navigation());
        settings = new SettingsBar(actions.edit(), toggleSettings);
        getStyleClass().add("toolbar");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getChildren().setAll(network, transport, spacer, settings);
    }

    /** The buttons that move through time. */
    TransportBar transport() {
        return transport;
    }

    /** Leaves out captions, and abbreviates texts, as a window of this width demands. */
    void fitTo(double width) {
        boolean compact = width < MIN_WIDTH_FOR_FULL_TEXTS;
        network.setCompact(compact);
        transport.setAbbreviated(compact);
        settings.setAbbreviated(compact);
        transport.setCaptioned(width >= MIN_WIDTH_FOR_CAPTIONS);
        settings.setCaptioned(width >= MIN_WIDTH_FOR_CAPTIONS);
    }

    @Override
    public void render(Snapshot snapshot) {
        List.of(network, settings).forEach(view -> view.render(snapshot));
    }
}
