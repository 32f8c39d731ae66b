package org.backprop.explorer.view.chart;

import javafx.scene.control.Label;

/**
 * Keeps a label of changing text at the greatest height that it has needed, so that the content below does not jump.
 */
public final class SteadyHeight {

    private final Label label;

    private SteadyHeight(Label label) {
        this.label = label;
    }

    /** Keeps the height of {@code label} from shrinking until its width changes. */
    public static SteadyHeight of(Label label) {
        SteadyHeight steady = new SteadyHeight(label);
        label.textProperty()
                .addListener((property, was, is) -> label.setMinHeight(Math.max(label.getMinHeight(), steady.need())));
        label.widthProperty().addListener((property, was, is) -> steady.fit());
        return steady;
    }

    /** Sets the height to what is needed now, even if that is less than before. */
    public void fit() {
        label.setMinHeight(need());
    }

    private double need() {
        return label.prefHeight(label.getWidth());
    }
}
