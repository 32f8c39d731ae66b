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
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;

/**
 * The network as a graph, from x on the left to the loss on the right. A step is shown as a movement: values move to
 * the right, deltas to the left, and edges go from their old to their new weight. A movement only plays what the
 * snapshot already holds; whatever comes next ends it at once.
 */
public final class NetworkView extends Pane implements SnapshotView {

    private static final Duration ANIMATION_DURATION = Duration.millis(480);
    /** With more parameters than this an update is shown at once: drawing all edges takes longer than a frame. */
    private static final int MAX_ANIMATED_EDGES = 400;

    private final Appearance appearance;
    private final Selection selection;
    private final Animation player = new Player();
    private AnimationFrame animationFrame;
    private NetworkPicture networkPicture;
    private boolean watchable = true;

    /** Plays the movement from 0 to 1. */
    private final class Player extends Transition {
        Player() {
            setCycleDuration(ANIMATION_DURATION);
            setInterpolator(Interpolator.EASE_BOTH);
            setOnFinished(event -> show(AnimationFrame.of(animationFrame.snapshot())));
        }

        @Override
        protected void interpolate(double fraction) {
            animationFrame = new AnimationFrame(animationFrame.snapshot(), animationFrame.transition(), fraction);
            if (animationFrame.isPending(Phase.UPDATE)) {
                paint();
            } else {
                networkPicture.paintPulses(animationFrame, palette());
            }
        }
    }

    /** A picture with nothing in it yet. */
    public NetworkView(Appearance appearance, Selection selection) {
        this.appearance = appearance;
        this.selection = selection;
        setId("network");
        setFocusTraversable(true);
        getStyleClass().add("network");
        setMinSize(320, 200);
        appearance.palette().addListener((observable, oldValue, newValue) -> paint());
        selection.selected().addListener((observable, oldValue, newValue) -> paintLights());
        selection.hovered().addListener((observable, oldValue, newValue) -> paintLights());
        selection.paths().addListener((observable, oldValue, newValue) -> paintLights());
        setOnKeyPressed(this::moveSelection);
        widthProperty().addListener((observable, oldValue, newValue) -> networkPicture = null);
        heightProperty().addListener((observable, oldValue, newValue) -> networkPicture = null);
    }

    /** Up and down go through the picture from thing to thing. */
    private void moveSelection(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (animationFrame != null && (down || event.getCode() == KeyCode.UP)) {
            TraversalOrder traversalOrder =
                    new TraversalOrder(animationFrame.snapshot().network());
            selection.selected().set(traversalOrder.next(selection.selected().get(), down ? 1 : -1));
            event.consume();
        }
    }

    @Override
    public void render(Snapshot snapshot) {
        player.stop();
        if (animationFrame == null
                || !animationFrame
                        .architecture()
                        .equals(AnimationFrame.of(snapshot).architecture())) {
            networkPicture = null;
            show(AnimationFrame.of(snapshot));
            return;
        }
        Optional<StepTransition> movement = watchable && appearance.animated().get()
                ? StepTransition.between(animationFrame.snapshot(), snapshot).filter(this::isVisible)
                : Optional.empty();
        show(new AnimationFrame(snapshot, movement, movement.isPresent() ? 0 : 1));
        if (movement.isPresent() && networkPicture != null) {
            player.playFromStart();
        }
    }

    private boolean isVisible(StepTransition stepTransition) {
        return stepTransition.phase().kind() != Phase.Kind.UPDATE
                || animationFrame.snapshot().parameters().size() <= MAX_ANIMATED_EDGES;
    }

    /** Returns whether moments last long enough for movements to be watched. */
    public void setWatchable(boolean watchable) {
        this.watchable = watchable;
    }

    private void show(AnimationFrame next) {
        animationFrame = next;
        paint();
    }

    private void paint() {
        if (animationFrame == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (networkPicture == null) {
            build();
        }
        networkPicture.paint(animationFrame, palette());
        networkPicture.paintPulses(animationFrame, palette());
    }

    private void paintLights() {
        if (networkPicture != null) {
            networkPicture.paintHighlights(animationFrame, palette());
        }
    }

    private void build() {
        networkPicture = NetworkPicture.of(animationFrame, getWidth(), getHeight(), selection);
        networkPicture.background().setOnMouseMoved(event -> selection.hovered().set(parameterAt(event)));
        networkPicture
                .background()
                .setOnMouseExited(event -> selection.hovered().set(Element.NONE));
        networkPicture
                .background()
                .setOnMouseClicked(event -> selection.selected().set(parameterAt(event)));
        getChildren().setAll(networkPicture.layers());
        setAccessibleText(Texts.text(
                "network.accessible",
                animationFrame.architecture().sizes().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("-"))));
    }

    private Element parameterAt(MouseEvent event) {
        return networkPicture.parameterAt(new Point2D(event.getX(), event.getY()));
    }

    private Palette palette() {
        return appearance.palette().get();
    }

    @Override
    protected void layoutChildren() {
        if (networkPicture == null) {
            paint();
        }
        super.layoutChildren();
        if (networkPicture != null) {
            networkPicture.layOut();
        }
    }
}
