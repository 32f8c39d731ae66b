package org.backprop.explorer.view;

import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.backprop.explorer.view.chart.ChartCard;
import org.backprop.explorer.window.Fx;
import org.testfx.api.FxToolkit;

/** One chart by itself in a window. */
public final class ChartStage {

    private static final double WIDTH = 460;
    private static final double HEIGHT = 300;
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final ChartCard card;
    private Stage stage;

    private ChartStage(ChartCard card) {
        this.card = card;
    }

    /** Starts the toolkit. */
    public static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Appearance.loadFonts();
    }

    /** On the window's thread: shows {@code card}. */
    public static ChartStage open(ChartCard card) {
        ChartStage opened = new ChartStage(card);
        StackPane root = new StackPane(card);
        root.setStyle(Palette.LIGHT.css());
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().add(Appearance.stylesheet());
        opened.stage = new Stage();
        opened.stage.setScene(scene);
        opened.stage.show();
        return opened;
    }

    public void close() {
        Fx.run(stage::close);
    }

    /** Returns whether the card is marked as stale. */
    public boolean isStale() {
        return Fx.ask(() -> card.getPseudoClassStates().contains(STALE));
    }

    /** Waits until the card is no longer stale: redrawing is throttled. */
    public void awaitUpToDate() {
        Fx.until("the chart is of the present moment", () -> !isStale());
    }

    /** The opacity of the stale overlay: 0 where it is hidden, 1 at its maximum. */
    public double overlayOpacity() {
        return Fx.ask(() -> {
            Node veil = card.lookup(".stale-overlay");
            return veil.isVisible() ? veil.getOpacity() : 0;
        });
    }

    /** Returns whether the stale overlay is shown, at any opacity. */
    public boolean isCovered() {
        return Fx.ask(() -> card.lookup(".stale-overlay").isVisible());
    }
}
