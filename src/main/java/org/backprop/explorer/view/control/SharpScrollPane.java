package org.backprop.explorer.view.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * A scroll pane that draws its content directly: the usual one draws it from an image, which is blurred where the
 * window is magnified.
 */
public final class SharpScrollPane extends ScrollPane {

    /** Creates a pane that shows {@code content}. */
    public SharpScrollPane(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = new ScrollPaneSkin(this);
        lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        return skin;
    }
}
