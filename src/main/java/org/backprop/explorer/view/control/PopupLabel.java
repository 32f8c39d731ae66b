package org.backprop.explorer.view.control;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * A label beside its owner that covers the window's content: on the side that it is given, or else on the opposite one
 * if there is no space, or if it would cover what has the focus. It is invisible while its owner is, and takes the
 * place of another label of its style.
 */
public final class PopupLabel extends Label {

    private static final double MAX_WIDTH = 360;
    private static final double GAP = 4;
    private static final double SCREEN_MARGIN = 6;

    private final Node owner;
    private final String style;
    private final Side side;
    private final Runnable repositioner = this::reposition;
    private Scene scene;

    /** Creates a hidden label below {@code owner}; {@code style} becomes its id and one of its style classes. */
    public PopupLabel(Node owner, String style) {
        this(owner, style, Side.BOTTOM);
    }

    /** Creates a hidden label at {@code side}, which is the top or the bottom of {@code owner}. */
    PopupLabel(Node owner, String style, Side side) {
        this.owner = owner;
        this.style = style;
        this.side = side;
        setId(style);
        getStyleClass().addAll("popup-label", style);
        setManaged(false);
        setMouseTransparent(true);
        setWrapText(true);
    }

    /** Shows {@code text} in place of the text before. */
    public void show(String text) {
        if (getParent() != null && text.equals(getText())) {
            return;
        }
        setText(text);
        if (getParent() == null
                && owner.getScene() != null
                && ZoomPane.outermostContent(owner) instanceof Pane window) {
            hideOthers(window);
            window.getChildren().add(this);
            scene = owner.getScene();
            scene.addPostLayoutPulseListener(repositioner); // the owner may move, or disappear with its region
        }
        reposition();
    }

    private void hideOthers(Pane window) {
        for (Node child : List.copyOf(window.getChildren())) {
            if (child instanceof PopupLabel other && other.style.equals(style)) {
                other.hide();
            }
        }
    }

    /** Hides the label. */
    public void hide() {
        if (getParent() instanceof Pane window) {
            window.getChildren().remove(this);
            scene.removePostLayoutPulseListener(repositioner);
        }
    }

    private void reposition() {
        if (getParent() instanceof Pane window) {
            setVisible(isOwnerVisible());
            if (isVisible()) {
                placeIn(window);
            }
        }
    }

    /** Returns whether the owner is in the window, not hidden, and not scrolled out of view. */
    private boolean isOwnerVisible() {
        Bounds bounds = owner.getLayoutBounds();
        Point2D center = owner.localToScene(bounds.getCenterX(), bounds.getCenterY());
        for (Node node = owner; node != null; node = node.getParent()) {
            boolean isClipped = node.getClip() != null && !node.getClip().contains(node.sceneToLocal(center));
            if (!node.isVisible() || isClipped) {
                return false;
            }
        }
        return owner.getScene() == scene;
    }

    private void placeIn(Pane window) {
        applyCss();
        Bounds ownerBounds = window.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double width = Math.ceil(Math.min(MAX_WIDTH, prefWidth(-1)));
        double height = Math.ceil(prefHeight(width));
        double x = Math.max(SCREEN_MARGIN, Math.min(ownerBounds.getMinX(), window.getWidth() - width - SCREEN_MARGIN));
        Bounds below = new BoundingBox(Math.rint(x), Math.rint(ownerBounds.getMaxY() + GAP), width, height);
        double above = Math.rint(ownerBounds.getMinY() - GAP - height);
        boolean isBelow = above < 0 || side == Side.BOTTOM && isFree(below, window);
        resizeRelocate(below.getMinX(), isBelow ? below.getMinY() : above, width, height);
    }

    private boolean isFree(Bounds bounds, Pane window) {
        return bounds.getMaxY() <= window.getHeight() - SCREEN_MARGIN && !coversFocus(bounds, window);
    }

    private boolean coversFocus(Bounds bounds, Pane window) {
        Node focused = scene.getFocusOwner();
        return focused instanceof NumberField
                && bounds.intersects(window.sceneToLocal(focused.localToScene(focused.getLayoutBounds())));
    }
}
