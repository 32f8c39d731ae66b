package org.backprop.explorer.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.StyleClasses;

/** The phases of one update in a row, with the present one marked and those to come pale. */
public final class PhaseStrip extends HBox implements SnapshotView {

    /** With less room for each the phases' names are shortened. */
    private static final double MIN_CHIP_WIDTH = 64;

    private final List<Phase> phases = new ArrayList<>();
    private int layers = -1;

    /** A strip with no phases yet. */
    public PhaseStrip() {
        setId("phases");
        getStyleClass().add("phase-strip");
        widthProperty().addListener((observable, oldValue, newValue) -> name());
    }

    @Override
    public void render(Snapshot snapshot) {
        if (layers != snapshot.context().objective().layerCount()) {
            layers = snapshot.context().objective().layerCount();
            build();
        }
        for (int i = 0; i < phases.size(); i++) {
            show((Label) getChildren().get(i), phases.get(i), snapshot);
        }
        setAccessibleText(Texts.text("phase.accessible", name(snapshot.moment().phase(), false)));
    }

    private void build() {
        phases.clear();
        phases.add(Phase.INPUT);
        for (int k = 1; k <= layers; k++) {
            phases.add(Phase.forward(k));
        }
        phases.add(Phase.LOSS);
        for (int k = layers; k >= 1; k--) {
            phases.add(Phase.backward(k));
        }
        phases.add(Phase.GRADIENT);
        phases.add(Phase.UPDATE);
        getChildren().setAll(phases.stream().map(this::chip).toList());
        name();
    }

    /** Writes the phases' names out, or in brief where there is no room for that. */
    private void name() {
        boolean brief = getWidth() < phases.size() * MIN_CHIP_WIDTH;
        for (int i = 0; i < phases.size(); i++) {
            ((Label) getChildren().get(i)).setText(name(phases.get(i), brief));
        }
    }

    private Label chip(Phase phase) {
        Label chip = new Label();
        chip.getStyleClass().addAll("phase", isBackward(phase) ? "phase-back" : "phase-forward");
        chip.setId("phase-" + phase.toString().replace(' ', '-'));
        chip.setMaxWidth(Double.MAX_VALUE);
        chip.setMinWidth(0);
        HBox.setHgrow(chip, Priority.ALWAYS);
        return chip;
    }

    private static boolean isBackward(Phase phase) {
        return phase.hasReached(Phase.backward(Integer.MAX_VALUE)) && phase.kind() != Phase.Kind.LOSS;
    }

    private static void show(Label chip, Phase phase, Snapshot snapshot) {
        boolean present = snapshot.moment().phase().equals(phase);
        StyleClasses.toggle(chip, "present", present);
        StyleClasses.toggle(chip, "to-come", !present && !snapshot.hasReached(phase));
    }

    private static String name(Phase phase, boolean brief) {
        String key = "phase." + phase.kind().name().toLowerCase(Locale.ROOT);
        return Texts.text(brief ? key + ".brief" : key, phase.layer());
    }
}
