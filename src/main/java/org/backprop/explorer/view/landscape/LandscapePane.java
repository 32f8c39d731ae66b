package org.backprop.explorer.view.landscape;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.surface.SurfaceView;

/** A pane that shows a landscape as a contour plot or in three dimensions, or a message why there is none. */
final class LandscapePane extends StackPane {

    private final ContourView contourView;
    private final SurfaceView surfaceView;
    private final Label emptyLabel = new Label();
    private final BooleanProperty threeDimensional = new SimpleBooleanProperty();

    /**
     * Creates an empty pane.
     *
     * @param contourView the contour plot
     * @param taskExecutor renders the surface
     */
    LandscapePane(Appearance appearance, ContourView contourView, TaskExecutor taskExecutor) {
        this.contourView = contourView;
        surfaceView = new SurfaceView(appearance, taskExecutor);
        emptyLabel.setId("landscape-none");
        emptyLabel.getStyleClass().add("muted");
        emptyLabel.setWrapText(true);
        emptyLabel.setVisible(false);
        surfaceView
                .visibleProperty()
                .bind(threeDimensional.and(emptyLabel.visibleProperty().not()));
        contourView
                .pane()
                .visibleProperty()
                .bind(threeDimensional.or(emptyLabel.visibleProperty()).not());
        getChildren().setAll(contourView.pane(), surfaceView, emptyLabel);
        setMinHeight(0);
        threeDimensional.addListener(
                (observable, oldValue, newValue) -> clear(newValue)); // the picture from its last use is out of date
    }

    /** Returns the property that holds whether the landscape is shown in three dimensions. */
    BooleanProperty threeDimensional() {
        return threeDimensional;
    }

    /**
     * Draws {@code picture}, now or a little later.
     *
     * @param whenDrawn runs each time it has been drawn
     */
    void show(ContourPicture picture, Runnable whenDrawn) {
        emptyLabel.setVisible(false);
        if (threeDimensional.get()) {
            surfaceView.show(SurfaceSceneFactory.of(picture), whenDrawn);
        } else {
            contourView.show(picture, whenDrawn);
        }
    }

    /** Shows a message instead of a landscape. */
    void showEmpty(String message) {
        clear();
        emptyLabel.setText(message);
        emptyLabel.setVisible(true);
    }

    /** Clears what is shown. */
    void clear() {
        clear(true);
        clear(false);
    }

    private void clear(boolean threeDimensional) {
        if (threeDimensional) {
            surfaceView.clear();
        } else {
            contourView.clear();
        }
    }

    /** Resets the camera of the three-dimensional view. */
    void resetCamera() {
        surfaceView.reset();
    }
}
