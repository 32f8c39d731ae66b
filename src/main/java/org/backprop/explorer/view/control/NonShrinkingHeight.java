package org.backprop.explorer.view.control;

import javafx.scene.control.Label;

/** Keeps a label at the greatest height that its changing text has needed, so that the content below does not jump. */
public final class NonShrinkingHeight {

    private final Label label;

    private NonShrinkingHeight(Label label) {
        this.label = label;
    }

    /** Keeps the height of {@code label} from shrinking until its width changes. */
    public static NonShrinkingHeight of(Label label) {
        NonShrinkingHeight nonShrinkingHeight = new NonShrinkingHeight(label);
        label.textProperty()
                .addListener((observable, oldValue, newValue) ->
                        label.setMinHeight(Math.max(label.getMinHeight(), nonShrinkingHeight.preferredHeight())));
        label.widthProperty().addListener((observable, oldValue, newValue) -> nonShrinkingHeight.shrinkToFit());
        return nonShrinkingHeight;
    }

    /** Sets the height to what the present text needs, even if that is less than before. */
    public void shrinkToFit() {
        label.setMinHeight(preferredHeight());
    }

    private double preferredHeight() {
        return label.prefHeight(label.getWidth());
    }
}
