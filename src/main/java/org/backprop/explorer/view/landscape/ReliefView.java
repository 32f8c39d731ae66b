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
 * The cost over two coordinates as a landscape in space, that is turned and tilted by dragging and by the arrow keys.
 * It is drawn in the background: quickly while something changes, with smooth edges once nothing does.
 */
public final class ReliefView extends Pane implements Steering {

    /** Degrees for a drag across the whole view. */
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
    /** Tells what was ordered from what was ordered before all was forgotten. */
    private Object era = new Object();

    /**
     * A view of nothing yet.
     *
     * @param background where pictures are drawn: does one task after the other
     */
    public ReliefView(Look look, Executor background) {
        this.look = look;
        studio = new ReliefStudio(background);
        getStyleClass().add("relief");
        setId("relief");
        canvas.setMouseTransparent(true);
        getChildren().setAll(canvas);
        Navigation.attach(this, () -> Optional.of(getLayoutBounds()), this, event -> true); // every drag turns
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        look.palette().addListener((property, was, is) -> paint());
        widthProperty().addListener((property, was, is) -> request());
        heightProperty().addListener((property, was, is) -> request());
        sceneProperty().addListener((property, was, is) -> request());
        calm.setOnFinished(event -> order(Resolution.fine(density())));
    }

    /**
     * Shows {@code scene}: its marks at once if its ground is in view already, else everything in a little while.
     *
     * @param whenDrawn is done each time that this has happened
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

    /** Lets nothing be seen any more of what was shown so far. */
    public void forget() {
        era = new Object();
        wanted = null;
        shown = null;
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    /** Whether what is seen is not the ground that was last given to {@link #show}, but an older one or none. */
    boolean isStale() {
        return shown == null || !shown.scene().ground().equals(wanted.ground());
    }

    /** Whether what is seen is the smooth picture of what was last asked for. */
    boolean isSmooth() {
        return shown != null
                && calm.getStatus() != Animation.Status.RUNNING
                && !isStale()
                && shown.relief().projection().camera().equals(camera)
                && !shown.relief().resolution().equals(Resolution.DRAFT);
    }

    /** From where one looks. */
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

    /** Has a picture drawn quickly, and a smooth one once there have been no more requests for a while. */
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
        (isStale() ? whenDrawn : drawn).run(); // on the ground that is wanted lie the newest marks
    }

    private void paint() {
        if (shown != null) {
            // the marks of a new ground would lie in the air over an old one
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
