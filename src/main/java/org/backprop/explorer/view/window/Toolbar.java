package org.backprop.explorer.view.window;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backprop.explorer.view.training.SettingsBar;
import org.backprop.explorer.view.training.TransportBar;

/** The bar at the top: which network, how to move through time, how to learn. */
final class Toolbar extends HBox {

    /** From this width on every control has its caption. */
    private static final double VERY_WIDE = 1600;
    /** From this width on every control is written out. */
    private static final double WIDE = 1440;

    private final NetworkChoice network;
    private final TransportBar transport;
    private final SettingsBar settings;

    Toolbar(NetworkChoice network, TransportBar transport, SettingsBar settings) {
        this.network = network;
        this.transport = transport;
        this.settings = settings;
        getStyleClass().add("toolbar");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getChildren().setAll(network, transport, spacer, settings);
    }

    /** Leaves out what can be guessed where the window is narrow. */
    void fitTo(double width) {
        network.setCompact(width < WIDE);
        transport.setBrief(width < WIDE);
        settings.setBrief(width < WIDE);
        transport.setCaptioned(width >= VERY_WIDE);
        settings.setCaptioned(width >= VERY_WIDE);
    }
}
