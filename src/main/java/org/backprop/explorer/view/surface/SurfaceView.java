package org.backprop.explorer.view.surface;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.backprop.explorer.background.LatestResult;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.chart.fx.ScaledCanvas;
import org.backprop.explorer.surface.Camera;
import org.backprop.explorer.surface.RenderQuality;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.chart.PanZoom;
import org.backprop.explorer.view.chart.PanZoomHandler;

/**
 * A three-dimensional view of the cost over two coordinates, rotated and tilted by dragging and by the arrow keys. It
 * is rendered in the background: as a draft while something changes, then antialiased.
 */
public final class SurfaceView extends Pane implements PanZoom {

    /** The rotation by a drag across the whole width, in degrees. */
    private static final double ROTATION_DEGREES = 180;

    private static final double TILT_DEGREES = 90;
    private static final Duration REFINEMENT_DELAY = Duration.millis(150);

    private final Appearance appearance;
    private final ScaledCanvas canvas = new ScaledCanvas();
    private final SurfaceRenderer renderer = new SurfaceRenderer();
    private final LatestResult<Drawing> drawings;
    private final PauseTransition refinementTimer = new PauseTransition(REFINEMENT_DELAY);
    private Camera camera = Camera.DEFAULT;
    private SurfaceScene requestedScene;
    private Runnable onDrawn;
    private RenderedScene displayed;

    /** A rendered scene and what to run once it is drawn. */
    private record Drawing(RenderedScene scene, Runnable whenDrawn) {}

    /**
     * Creates an empty view.
     *
     * @param taskExecutor renders the pictures
     */
    public SurfaceView(Appearance appearance, TaskExecutor taskExecutor) {
        this.appearance = appearance;
        drawings = new LatestResult<>(taskExecutor, this::display);
        getStyleClass().add("surface");
        setId("surface");
        canvas.setMouseTransparent(true);
        getChildren().setAll(canvas);
        canvas.setOnScaleChange(this::requestDraft);
        PanZoomHandler.install(this, () -> Optional.of(getLayoutBounds()), this, event -> true); // every drag rotates
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        appearance.palette().addListener((observable, oldValue, newValue) -> paint());
        widthProperty().addListener((observable, oldValue, newValue) -> requestDraft());
        heightProperty().addListener((observable, oldValue, newValue) -> requestDraft());
        sceneProperty().addListener((observable, oldValue, newValue) -> requestDraft());
        refinementTimer.setOnFinished(event -> requestPicture(RenderQuality.antialiased(density())));
    }

    /**
     * Shows {@code scene}: its marks at once if its surface is on the screen already, else everything once it is
     * rendered.
     *
     * @param whenDrawn runs each time it has been drawn
     */
    public void show(SurfaceScene scene, Runnable whenDrawn) {
        boolean sameSurface =
                requestedScene != null && requestedScene.coloredSurface().equals(scene.coloredSurface());
        requestedScene = scene;
        onDrawn = whenDrawn;
        updateDescription();
        if (!sameSurface) {
            requestDraft();
        } else if (!isStale()) {
            paint();
            onDrawn.run();
        }
    }

    /** Clears what is shown and drops outstanding requests. */
    public void clear() {
        drawings.discardPending();
        requestedScene = null;
        displayed = null;
        canvas.clear();
    }

    /**
     * Returns whether the surface on the screen is not that of the last call of {@link #show}, but an older one or
     * none.
     */
    public boolean isStale() {
        return displayed == null || !displayed.scene().coloredSurface().equals(requestedScene.coloredSurface());
    }

    /** Returns whether the screen shows the antialiased picture of the latest request. */
    public boolean isRefined() {
        return displayed != null
                && refinementTimer.getStatus() != Animation.Status.RUNNING
                && !isStale()
                && displayed.surface().projection().camera().equals(camera)
                && !displayed.surface().quality().equals(RenderQuality.DRAFT);
    }

    /** Returns the present camera. */
    public Camera camera() {
        return camera;
    }

    @Override
    public void zoom(double x, double y, double factor) {
        setCamera(camera.zoomed(1 / factor));
    }

    @Override
    public void pan(double dx, double dy) {
        setCamera(camera.rotated(ROTATION_DEGREES * dx).tilted(TILT_DEGREES * dy));
    }

    @Override
    public void reset() {
        setCamera(Camera.DEFAULT);
    }

    private void setCamera(Camera next) {
        camera = next;
        updateDescription();
        requestDraft();
    }

    /** Requests a draft, and an antialiased picture once there have been no more requests for a while. */
    private void requestDraft() {
        requestPicture(RenderQuality.DRAFT);
        refinementTimer.playFromStart();
    }

    private void requestPicture(RenderQuality renderQuality) {
        if (requestedScene != null && getScene() != null && getWidth() >= 1 && getHeight() >= 1) {
            Runnable requestDrawn = onDrawn;
            SurfaceRenderer.RenderRequest request = new SurfaceRenderer.RenderRequest(
                    requestedScene,
                    camera,
                    new SceneLayout(getWidth(), getHeight()).viewport(requestedScene.coloredSurface()),
                    renderQuality);
            drawings.request((isOutdated, resultConsumer) -> renderer.render(request, isOutdated)
                    .ifPresent(scene -> resultConsumer.accept(new Drawing(scene, requestDrawn))));
        }
    }

    private double density() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX()
                        * getLocalToSceneTransform().getMxx();
    }

    private void display(Drawing drawing, Runnable onRendered) {
        displayed = drawing.scene();
        paint();
        onRendered.run();
        (isStale() ? drawing.whenDrawn() : onDrawn)
                .run(); // if the surface is up to date, the newest marks were drawn on it
    }

    private void paint() {
        if (displayed != null) {
            // the marks of a new surface would float over the old one
            SurfaceScene scene = isStale() ? displayed.scene() : requestedScene;
            new SurfacePainter(
                            canvas.clear(getWidth(), getHeight()),
                            appearance.palette().get())
                    .paint(displayed, scene);
        }
    }

    private void updateDescription() {
        if (requestedScene != null) {
            setAccessibleText(requestedScene.description()
                    + Texts.text(
                            "surface.camera",
                            Math.round(camera.azimuth()),
                            Math.round(camera.elevation()),
                            Numbers.fixed(camera.zoom(), 1)));
        }
    }
}
