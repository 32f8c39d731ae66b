package org.backprop.explorer.view.network;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.picture.AnimationFrame;
import org.backprop.explorer.view.picture.NetworkPicture;
import org.backprop.explorer.view.picture.StepTransition;

/**
 * Shows the network as a graph, from the inputs on the left to the loss on the right. A step is animated: values move
 * to the right, deltas to the left, and edges change from their old to their new weight. The animation only shows
 * values that the snapshot already has, and ends with the next snapshot.
 */
public final class NetworkView extends Pane implements SnapshotView {

    private static final Duration ANIMATION_DURATION = Duration.millis(480);
    /**
     * The number of parameters above which updates are not animated, since drawing all edges takes longer than a frame.
     */
    private static final int MAX_ANIMATED_EDGES = 400;

    private final Appearance appearance;
    private final Selection selection;
    private final Animation transitionAnimation = new TransitionAnimation();
    private AnimationFrame animationFrame;
    private NetworkPicture networkPicture;
    private boolean isAnimationAllowed = true;
    /** Whether the picture has the present size of the view. */
    private boolean isSized;

    /** Animates the transition, with a progress from 0 to 1. */
    private final class TransitionAnimation extends Transition {
        TransitionAnimation() {
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

    /** Creates an empty view. */
    public NetworkView(Appearance appearance, Selection selection) {
        this.appearance = appearance;
        this.selection = selection;
        setId("network");
        setFocusTraversable(true);
        getStyleClass().add("network");
        setMinSize(320, 200);
        appearance.palette().addListener((observable, oldValue, newValue) -> paint());
        selection.selected().addListener((observable, oldValue, newValue) -> paintHighlights());
        selection.hovered().addListener((observable, oldValue, newValue) -> paintHighlights());
        selection.paths().addListener((observable, oldValue, newValue) -> paintHighlights());
        setOnKeyPressed(this::moveSelection);
        widthProperty().addListener((observable, oldValue, newValue) -> isSized = false);
        heightProperty().addListener((observable, oldValue, newValue) -> isSized = false);
    }

    /** Selects the next or previous element when Down or Up is pressed. */
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
        transitionAnimation.stop();
        if (animationFrame == null || !snapshot.isOfSameTimeline(animationFrame.snapshot())) {
            build(snapshot);
            show(AnimationFrame.of(snapshot));
            return;
        }
        Optional<StepTransition> transition = isAnimationAllowed
                        && appearance.animated().get()
                ? StepTransition.between(animationFrame.snapshot(), snapshot).filter(this::isVisible)
                : Optional.empty();
        show(new AnimationFrame(snapshot, transition, transition.isPresent() ? 0 : 1));
        if (transition.isPresent() && isSized) {
            transitionAnimation.playFromStart();
        }
    }

    private boolean isVisible(StepTransition stepTransition) {
        return stepTransition.phase().kind() != Phase.Kind.UPDATE
                || animationFrame.snapshot().parameters().size() <= MAX_ANIMATED_EDGES;
    }

    /** Sets whether moments last long enough for steps to be animated. */
    public void setAnimationAllowed(boolean isAllowed) {
        this.isAnimationAllowed = isAllowed;
    }

    private void show(AnimationFrame newFrame) {
        animationFrame = newFrame;
        paint();
    }

    private void paint() {
        if (isSized) {
            networkPicture.paint(animationFrame, palette());
            networkPicture.paintPulses(animationFrame, palette());
        }
    }

    private void paintHighlights() {
        if (isSized) {
            networkPicture.paintHighlights(animationFrame, palette());
        }
    }

    private void build(Snapshot snapshot) {
        networkPicture = NetworkPictureFactory.create(snapshot, selection);
        isSized = false;
        networkPicture.background().setOnMouseMoved(event -> selection.hovered().set(parameterAt(event)));
        networkPicture
                .background()
                .setOnMouseExited(event -> selection.hovered().set(Element.NONE));
        networkPicture
                .background()
                .setOnMouseClicked(event -> selection.selected().set(parameterAt(event)));
        getChildren().setAll(networkPicture.nodes());
        setAccessibleText(Texts.text(
                "network.accessible",
                snapshot.network().architecture().sizes().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("-"))));
        size();
    }

    private void size() {
        if (networkPicture != null && getWidth() > 0 && getHeight() > 0) {
            networkPicture.resize(getWidth(), getHeight());
            isSized = true;
        }
    }

    private Element parameterAt(MouseEvent event) {
        return networkPicture.parameterAt(networkPicture.background().localToParent(event.getX(), event.getY()));
    }

    private Palette palette() {
        return appearance.palette().get();
    }

    @Override
    protected void layoutChildren() {
        if (!isSized) {
            size();
            paint();
        }
        super.layoutChildren();
        if (isSized) {
            networkPicture.layoutNodes();
        }
    }
}
