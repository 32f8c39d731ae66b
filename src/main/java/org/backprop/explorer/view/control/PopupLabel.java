package org.backprop.explorer.view.control;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;

/** A label below its owner that covers the window's content; above the owner if there is no space below. */
public final class PopupLabel extends Label {

    private static final double MAX_WIDTH = 340;
    private static final double GAP = 4;
    private static final double SCREEN_MARGIN = 6;

    private final Node owner;
    private final ChangeListener<Transform> repositioner = (observable, oldValue, newValue) -> reposition();

    /** Creates a hidden label for {@code owner}; {@code style} becomes its id and one of its style classes. */
    public PopupLabel(Node owner, String style) {
        this.owner = owner;
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
            window.getChildren().add(this);
            owner.localToSceneTransformProperty().addListener(repositioner);
        }
        reposition();
    }

    /** Hides the label. */
    public void hide() {
        if (getParent() instanceof Pane window) {
            window.getChildren().remove(this);
            owner.localToSceneTransformProperty().removeListener(repositioner);
        }
    }

    private void reposition() {
        if (getParent() instanceof Pane window) {
            applyCss();
            Bounds ownerBounds = window.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
            double width = Math.ceil(Math.min(MAX_WIDTH, prefWidth(-1)));
            double height = Math.ceil(prefHeight(width));
            double y = ownerBounds.getMaxY() + GAP;
            boolean fits = y + height <= window.getHeight() - SCREEN_MARGIN;
            double x =
                    Math.max(SCREEN_MARGIN, Math.min(ownerBounds.getMinX(), window.getWidth() - width - SCREEN_MARGIN));
            resizeRelocate(Math.rint(x), Math.rint(fits ? y : ownerBounds.getMinY() - GAP - height), width, height);
        }
    }
}
