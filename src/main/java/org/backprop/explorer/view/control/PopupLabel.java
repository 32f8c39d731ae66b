package org.backprop.explorer.view.control;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;

/** Words right under a thing, laid over the window's content; over the thing where there is no room below. */
public final class PopupLabel extends Label {

    private static final double MAX_WIDTH = 340;
    private static final double GAP = 4;
    private static final double SCREEN_MARGIN = 6;

    private final Node owner;
    private final ChangeListener<Transform> follow = (property, was, is) -> reposition();

    /** Words for {@code thing} that are not shown yet; {@code style} says of what kind they are. */
    public PopupLabel(Node thing, String style) {
        this.owner = thing;
        setId(style);
        getStyleClass().addAll("bubble", style);
        setManaged(false);
        setMouseTransparent(true);
        setWrapText(true);
    }

    /** Says {@code words} in place of what was said before. */
    public void show(String words) {
        if (getParent() != null && words.equals(getText())) {
            return;
        }
        setText(words);
        if (getParent() == null && owner.getScene() != null && owner.getScene().getRoot() instanceof Pane window) {
            window.getChildren().add(this);
            owner.localToSceneTransformProperty().addListener(follow);
        }
        reposition();
    }

    /** Takes the words away. */
    public void hide() {
        if (getParent() instanceof Pane window) {
            window.getChildren().remove(this);
            owner.localToSceneTransformProperty().removeListener(follow);
        }
    }

    private void reposition() {
        if (getParent() instanceof Pane window) {
            applyCss();
            Bounds place = window.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
            double width = Math.ceil(Math.min(MAX_WIDTH, prefWidth(-1)));
            double height = Math.ceil(prefHeight(width));
            double below = place.getMaxY() + GAP;
            boolean fits = below + height <= window.getHeight() - SCREEN_MARGIN;
            double x = Math.max(SCREEN_MARGIN, Math.min(place.getMinX(), window.getWidth() - width - SCREEN_MARGIN));
            resizeRelocate(Math.rint(x), Math.rint(fits ? below : place.getMinY() - GAP - height), width, height);
        }
    }
}
