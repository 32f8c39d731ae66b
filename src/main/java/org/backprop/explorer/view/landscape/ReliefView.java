package org.backprop.explorer.view.landscape;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.backprop.explorer.model.landscape.relief.Camera;
import org.backprop.explorer.model.landscape.relief.Resolution;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.chart.Navigation;
import org.backprop.explorer.view.chart.Steering;

/**
 * A three-dimensional view of the cost over two coordinates, rotated and tilted by dragging and by the arrow keys. It
 * is rendered in the background: as a draft while something changes, then antialiased.
 */
public final class ReliefView extends Pane implements Steering {

    /** The rotation for a drag across the whole width, in degrees. */
    private static final double TURN = 180;

    private static final double TILT = 90;
    private static final Duration CALM = Duration.millis(150);

    private final Look look;
    private final Canvas canvas = new Canvas();
    private final ReliefStudio studio;
    private final PauseTransition calm = new PauseTransition(CALM);
    private Camera camera = Camera.START;
    private ReliefScene wanted;
    private Runnable drawn;
    private ReliefPicture shown;
    /** Identifies the requests since the last {@link #forget}: pictures of earlier requests are dropped. */
    private Object era = new Object();

    /**
     * An empty view.
     *
     * @param background renders the pictures; runs one task after the other
     */
    public ReliefView(Look look, Executor background) {
        this.look = look;
        studio = new ReliefStudio(background);
        getStyleClass().add("relief");
        setId("relief");
        canvas.setMouseTransparent(true);
        getChildren().setAll(canvas);
        Navigation.attach(this, () -> Optional.of(getLayoutBounds()), this, event -> true); // every drag rotates
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        look.palette().addListener((property, was, is) -> paint());
        widthProperty().addListener((property, was, is) -> request());
        heightProperty().addListener((property, was, is) -> request());
        sceneProperty().addListener((property, was, is) -> request());
        calm.setOnFinished(event -> order(Resolution.fine(density())));
    }

    /**
     * Shows {@code scene}: its marks at once if its surface is on the screen already, else everything once it is
     * rendered.
     *
     * @param whenDrawn runs each time it has been drawn
     */
    public void show(ReliefScene scene, Runnable whenDrawn) {
        boolean sameGround = wanted != null && wanted.ground().equals(scene.ground());
        wanted = scene;
        drawn = whenDrawn;
        describe();
        if (!sameGround) {
            request();
        } else if (!isStale()) {
            paint();
            drawn.run();
        }
    }

    /** Clears what is shown and drops outstanding requests. */
    public void forget() {
        era = new Object();
        wanted = null;
        shown = null;
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    /**
     * Returns whether the surface on the screen is not that of the last call of {@link #show}, but an older one or
     * none.
     */
    boolean isStale() {
        return shown == null || !shown.scene().ground().equals(wanted.ground());
    }

    /** Returns whether the screen shows the antialiased picture of the latest request. */
    boolean isSmooth() {
        return shown != null
                && calm.getStatus() != Animation.Status.RUNNING
                && !isStale()
                && shown.relief().projection().camera().equals(camera)
                && !shown.relief().resolution().equals(Resolution.DRAFT);
    }

    /** The present camera. */
    public Camera camera() {
        return camera;
    }

    @Override
    public void zoom(double x, double y, double factor) {
        look(camera.zoomed(1 / factor));
    }

    @Override
    public void pan(double dx, double dy) {
        look(camera.turned(TURN * dx).tilted(TILT * dy));
    }

    @Override
    public void reset() {
        look(Camera.START);
    }

    private void look(Camera next) {
        camera = next;
        describe();
        request();
    }

    /** Requests a draft, and an antialiased picture once there have been no more requests for a while. */
    private void request() {
        order(Resolution.DRAFT);
        calm.playFromStart();
    }

    private void order(Resolution resolution) {
        if (wanted != null && getScene() != null && getWidth() >= 1 && getHeight() >= 1) {
            Object thisEra = era;
            Runnable thisIsDrawn = drawn;
            studio.order(
                    new ReliefStudio.Order(
                            wanted, camera, new Room(getWidth(), getHeight()).viewport(wanted.ground()), resolution),
                    picture -> {
                        if (era == thisEra) {
                            take(picture, thisIsDrawn);
                        }
                    });
        }
    }

    private double density() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private void take(ReliefPicture picture, Runnable whenDrawn) {
        shown = picture;
        paint();
        (isStale() ? whenDrawn : drawn).run(); // if the surface is up to date, the newest marks were drawn on it
    }

    private void paint() {
        if (shown != null) {
            // the marks of a new surface would float over the old one
            ReliefScene scene = isStale() ? shown.scene() : wanted;
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            new ReliefPainter(canvas.getGraphicsContext2D(), look.palette().get()).paint(shown, scene);
        }
    }

    private void describe() {
        if (wanted != null) {
            setAccessibleText(wanted.words()
                    + Texts.text(
                            "relief.camera",
                            Math.round(camera.turn()),
                            Math.round(camera.tilt()),
                            Numbers.fixed(camera.zoom(), 1)));
        }
    }
}
