package org.backprop.explorer.view.landscape;

import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.chart.MapPicture;
import org.backprop.explorer.view.chart.MapView;

/** Where a landscape is seen, from above or in space; or a sentence that says why there is none. */
final class MapStage extends StackPane {

    private final MapView map;
    private final ReliefView relief;
    private final Label nothing = new Label();
    private final BooleanProperty inSpace = new SimpleBooleanProperty();

    /**
     * Nothing to see yet.
     *
     * @param map the landscape from above
     * @param background where the landscape in space is drawn
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
        inSpace.addListener((property, was, is) -> forget(is)); // what it showed then is long out of date
    }

    /** Whether the landscape is seen in space. */
    BooleanProperty inSpace() {
        return inSpace;
    }

    /**
     * Has {@code picture} drawn.
     *
     * @param drawn is done each time that this has happened
     */
    void show(MapPicture picture, Runnable drawn) {
        nothing.setVisible(false);
        if (inSpace.get()) {
            relief.show(Prospect.of(picture), drawn);
        } else {
            map.show(picture, drawn);
        }
    }

    /** Shows that there is nothing to be seen, and why. */
    void showNothing(String why) {
        forget();
        nothing.setText(why);
        nothing.setVisible(true);
    }

    /** Lets nothing be seen any more of what was shown so far. */
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

    /** Looks at the landscape in space as at first. */
    void resetCamera() {
        relief.reset();
    }
}
