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
    private final Runnable drawn;

    /**
     * Nothing to see yet.
     *
     * @param map the landscape from above
     * @param background where the landscape in space is drawn
     * @param drawn is told each time that what was shown last is what is seen
     */
    MapStage(Look look, MapView map, Executor background, Runnable drawn) {
        this.map = map;
        this.drawn = drawn;
        relief = new ReliefView(look, background);
        relief.staleProperty().addListener((property, was, is) -> tellIfDrawnInSpace());
        nothing.setId("landscape-none");
        nothing.getStyleClass().add("soft");
        nothing.setWrapText(true);
        nothing.setVisible(false);
        relief.visibleProperty().bind(inSpace.and(nothing.visibleProperty().not()));
        map.pane().visibleProperty().bind(inSpace.or(nothing.visibleProperty()).not());
        getChildren().setAll(map.pane(), relief, nothing);
        setMinHeight(0);
    }

    /** Whether the landscape is seen in space. */
    BooleanProperty inSpace() {
        return inSpace;
    }

    /** Has {@code picture} drawn. */
    void show(MapPicture picture) {
        nothing.setVisible(false);
        if (inSpace.get()) {
            relief.show(Prospect.of(picture));
            tellIfDrawnInSpace();
        } else {
            map.show(picture, this::tellIfDrawnAsMap);
        }
    }

    private void tellIfDrawnInSpace() {
        if (inSpace.get() && !relief.staleProperty().get()) {
            drawn.run();
        }
    }

    /** A map that is drawn while the landscape is seen in space may be of another moment. */
    private void tellIfDrawnAsMap() {
        if (!inSpace.get()) {
            drawn.run();
        }
    }

    /** Shows that there is nothing to be seen, and why. */
    void showNothing(String why) {
        nothing.setText(why);
        nothing.setVisible(true);
        drawn.run();
    }

    /** Looks at the landscape in space as at first. */
    void resetCamera() {
        relief.reset();
    }
}
