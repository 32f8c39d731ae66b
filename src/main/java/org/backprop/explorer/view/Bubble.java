package org.backprop.explorer.view;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;

/** Words right under a thing, laid over the window's content; over the thing where there is no room below. */
public final class Bubble extends Label {

    private static final double WIDEST = 340;
    private static final double GAP = 4;
    private static final double EDGE = 6;

    private final Node thing;
    private final ChangeListener<Transform> follow = (property, was, is) -> place();

    /** Words for {@code thing} that are not shown yet; {@code style} says of what kind they are. */
    public Bubble(Node thing, String style) {
        this.thing = thing;
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
        if (getParent() == null && thing.getScene() != null && thing.getScene().getRoot() instanceof Pane window) {
            window.getChildren().add(this);
            thing.localToSceneTransformProperty().addListener(follow);
        }
        place();
    }

    /** Takes the words away. */
    public void hide() {
        if (getParent() instanceof Pane window) {
            window.getChildren().remove(this);
            thing.localToSceneTransformProperty().removeListener(follow);
        }
    }

    private void place() {
        if (getParent() instanceof Pane window) {
            applyCss();
            Bounds place = window.sceneToLocal(thing.localToScene(thing.getLayoutBounds()));
            double width = Math.ceil(Math.min(WIDEST, prefWidth(-1)));
            double height = Math.ceil(prefHeight(width));
            double below = place.getMaxY() + GAP;
            boolean fits = below + height <= window.getHeight() - EDGE;
            double x = Math.max(EDGE, Math.min(place.getMinX(), window.getWidth() - width - EDGE));
            resizeRelocate(Math.rint(x), Math.rint(fits ? below : place.getMinY() - GAP - height), width, height);
        }
    }
}
