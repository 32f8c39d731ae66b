package org.backprop.explorer.view.chart;

import javafx.scene.control.Label;

/** Lets words that change beside a picture keep the height that they once needed, so that the picture does not jump. */
public final class SteadyHeight {

    private final Label label;

    private SteadyHeight(Label label) {
        this.label = label;
    }

    /** Keeps the height of {@code label} until its width changes. */
    public static SteadyHeight of(Label label) {
        SteadyHeight steady = new SteadyHeight(label);
        label.textProperty()
                .addListener((property, was, is) -> label.setMinHeight(Math.max(label.getMinHeight(), steady.need())));
        label.widthProperty().addListener((property, was, is) -> steady.fit());
        return steady;
    }

    /** Takes as much as is needed now, be it less than before. */
    public void fit() {
        label.setMinHeight(need());
    }

    private double need() {
        return label.prefHeight(label.getWidth());
    }
}
