package org.backprop.explorer.view.landscape;

import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.chart.MapPicture;
import org.backprop.explorer.view.chart.MapView;

/** A pane that shows a landscape as a contour plot or in three dimensions, or a message why there is none. */
final class MapStage extends StackPane {

    private final MapView map;
    private final ReliefView relief;
    private final Label nothing = new Label();
    private final BooleanProperty inSpace = new SimpleBooleanProperty();

    /**
     * An empty pane.
     *
     * @param contourView the contour plot
     * @param background renders the surface
     */
    MapStage(Look look, MapView map, Executor background) {
        this.map = map;
        relief = new ReliefView(look, background);
        nothing.setId("landscape-none");
        nothing.getStyleClass().add("soft");
        nothing.setWrapText(true);
        nothing.setVisible(false);
        relief.visibleProperty().bind(inSpace.and(nothing.visibleProperty().not()));
        map.pane().visibleProperty().bind(inSpace.or(nothing.visibleProperty()).not());
        getChildren().setAll(map.pane(), relief, nothing);
        setMinHeight(0);
        inSpace.addListener((property, was, is) -> forget(is)); // the picture from its last use is out of date
    }

    /** Returns whether the landscape is shown in three dimensions. */
    BooleanProperty inSpace() {
        return inSpace;
    }

    /**
     * Draws {@code picture}, now or a little later.
     *
     * @param drawn runs each time it has been drawn
     */
    void show(MapPicture picture, Runnable drawn) {
        nothing.setVisible(false);
        if (inSpace.get()) {
            relief.show(Prospect.of(picture), drawn);
        } else {
            map.show(picture, drawn);
        }
    }

    /** Shows a message instead of a landscape. */
    void showNothing(String why) {
        forget();
        nothing.setText(why);
        nothing.setVisible(true);
    }

    /** Clears what is shown. */
    void forget() {
        forget(true);
        forget(false);
    }

    private void forget(boolean space) {
        if (space) {
            relief.forget();
        } else {
            map.forget();
        }
    }

    /** Resets the camera of the three-dimensional view. */
    void resetCamera() {
        relief.reset();
    }
}
