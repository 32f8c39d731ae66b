package org.backprop.explorer.view.network;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Texts;

/**
 * The network as a graph, from x on the left to the loss on the right. A step is shown as a movement: values travel to
 * the right, deltas to the left, and edges go from their old to their new weight. A movement only plays what the
 * snapshot already holds; whatever comes next ends it at once.
 */
public final class NetworkView extends Pane implements SnapshotView {

    private static final Duration MOVEMENT = Duration.millis(480);
    /** With more parameters than this an update is shown at once: drawing all edges takes longer than a frame. */
    private static final int MOST_MOVING = 400;

    private final Look look;
    private final Selection selection;
    private final Animation player = new Player();
    private Frame frame;
    private Picture picture;
    private boolean watchable = true;

    /** Plays the movement from 0 to 1. */
    private final class Player extends Transition {
        Player() {
            setCycleDuration(MOVEMENT);
            setInterpolator(Interpolator.EASE_BOTH);
            setOnFinished(event -> show(Frame.still(frame.snapshot())));
        }

        @Override
        protected void interpolate(double fraction) {
            frame = new Frame(frame.snapshot(), frame.movement(), fraction);
            if (frame.awaits(Phase.UPDATE)) {
                paint();
            } else {
                picture.paintPulses(frame, palette());
            }
        }
    }

    /** A picture with nothing in it yet. */
    public NetworkView(Look look, Selection selection) {
        this.look = look;
        this.selection = selection;
        setId("network");
        setFocusTraversable(true);
        getStyleClass().add("network");
        setMinSize(320, 200);
        look.palette().addListener((property, was, is) -> paint());
        selection.selected().addListener((property, was, is) -> paintLights());
        selection.hovered().addListener((property, was, is) -> paintLights());
        selection.paths().addListener((property, was, is) -> paintLights());
        setOnKeyPressed(this::walk);
        widthProperty().addListener((property, was, is) -> picture = null);
        heightProperty().addListener((property, was, is) -> picture = null);
    }

    /** Up and down go through the picture from thing to thing. */
    private void walk(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (frame != null && (down || event.getCode() == KeyCode.UP)) {
            Tour tour = new Tour(frame.snapshot().network());
            selection.selected().set(tour.from(selection.selected().get(), down ? 1 : -1));
            event.consume();
        }
    }

    @Override
    public void render(Snapshot snapshot) {
        player.stop();
        if (frame == null || !frame.architecture().equals(Frame.still(snapshot).architecture())) {
            picture = null;
            show(Frame.still(snapshot));
            return;
        }
        Optional<Movement> movement = watchable && look.animated().get()
                ? Movement.between(frame.snapshot(), snapshot).filter(this::isWorthwhile)
                : Optional.empty();
        show(new Frame(snapshot, movement, movement.isPresent() ? 0 : 1));
        if (movement.isPresent() && picture != null) {
            player.playFromStart();
        }
    }

    private boolean isWorthwhile(Movement movement) {
        return movement.phase().kind() != Phase.Kind.UPDATE
                || frame.snapshot().parameters().size() <= MOST_MOVING;
    }

    /** Whether moments last long enough for movements to be watched. */
    public void setWatchable(boolean watchable) {
        this.watchable = watchable;
    }

    private void show(Frame next) {
        frame = next;
        paint();
    }

    private void paint() {
        if (frame == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (picture == null) {
            build();
        }
        picture.paint(frame, palette());
        picture.paintPulses(frame, palette());
    }

    private void paintLights() {
        if (picture != null) {
            picture.paintLights(frame, palette());
        }
    }

    private void build() {
        picture = Picture.of(frame, getWidth(), getHeight(), selection);
        picture.ground().setOnMouseMoved(event -> selection.hovered().set(parameterAt(event)));
        picture.ground().setOnMouseExited(event -> selection.hovered().set(Element.NONE));
        picture.ground().setOnMouseClicked(event -> selection.selected().set(parameterAt(event)));
        getChildren().setAll(picture.layers());
        setAccessibleText(Texts.text(
                "network.accessible",
                frame.architecture().sizes().stream().map(String::valueOf).collect(Collectors.joining("-"))));
    }

    private Element parameterAt(MouseEvent event) {
        return picture.parameterAt(new Point2D(event.getX(), event.getY()));
    }

    private Palette palette() {
        return look.palette().get();
    }

    @Override
    protected void layoutChildren() {
        if (picture == null) {
            paint();
        }
        super.layoutChildren();
        if (picture != null) {
            picture.arrange();
        }
    }
}
