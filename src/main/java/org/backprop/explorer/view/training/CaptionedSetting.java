package org.backprop.explorer.view.training;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A main setting: its caption and its controls, in the toolbar or as a row of the settings panel. */
final class CaptionedSetting extends HBox {

    private final Label caption = new Label();
    private boolean isFolded;
    private boolean isCaptionHidden;

    /** Creates a setting without a caption text in the toolbar. */
    CaptionedSetting(Control control, Node... others) {
        getStyleClass().add("captioned");
        setAlignment(Pos.CENTER_LEFT);
        caption.setMinWidth(USE_PREF_SIZE);
        caption.setMaxWidth(Double.MAX_VALUE);
        caption.setLabelFor(control);
        HBox.setHgrow(caption, Priority.ALWAYS);
        getChildren().setAll(caption, control);
        getChildren().addAll(others);
        update();
    }

    void setCaption(String text) {
        caption.setText(text);
    }

    /** Shows or hides the caption in the toolbar; a row of the panel always has it. */
    void hideCaption(boolean isHidden) {
        isCaptionHidden = isHidden;
        update();
    }

    /** Sets whether the setting is a row of the settings panel. */
    void setFolded(boolean folded) {
        isFolded = folded;
        update();
    }

    boolean isFolded() {
        return isFolded;
    }

    private void update() {
        boolean isVisible = isFolded || !isCaptionHidden;
        caption.setVisible(isVisible);
        caption.setManaged(isVisible);
        caption.getStyleClass().setAll(isFolded ? new String[] {"label"} : new String[] {"label", "muted"});
    }
}
