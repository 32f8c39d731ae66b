package org.backprop.explorer.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.NavigationActions;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.control.NameTooltip;

/** The phases of one update in a row: the current one is marked, later ones are pale. */
public final class PhaseStrip extends HBox implements SnapshotView {

    /** The forms of the names, from the longest to symbols. */
    private static final List<String> FORMS = List.of("", ".brief", ".symbol");

    private static final double PADDING = 5;
    private static final double SPACING = 4;
    /** The font of the current phase, the widest one. */
    private static final Font FONT = Font.font("Inter Semi Bold", 12);

    private final NavigationActions actions;
    private final List<Phase> phases = new ArrayList<>();
    private int layerCount = -1;
    private Phase currentPhase = Phase.INPUT;

    /** Creates a strip without phases. */
    public PhaseStrip(NavigationActions actions) {
        this.actions = actions;
        setId("phases");
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        getStyleClass().add("phase-strip");
        widthProperty().addListener((observable, oldValue, newValue) -> name());
    }

    @Override
    public void render(Snapshot snapshot) {
        if (layerCount != snapshot.context().objective().layerCount()) {
            layerCount = snapshot.context().objective().layerCount();
            build();
        }
        currentPhase = snapshot.moment().phase();
        for (int i = 0; i < phases.size(); i++) {
            show((Label) getChildren().get(i), phases.get(i), snapshot);
        }
        setAccessibleText(Texts.text("phase.accessible", name(snapshot.moment().phase(), "")));
    }

    private void build() {
        phases.clear();
        phases.add(Phase.INPUT);
        for (int k = 1; k <= layerCount; k++) {
            phases.add(Phase.forward(k));
        }
        phases.add(Phase.LOSS);
        for (int k = layerCount; k >= 1; k--) {
            phases.add(Phase.backward(k));
        }
        phases.add(Phase.GRADIENT);
        phases.add(Phase.UPDATE);
        getChildren().setAll(phases.stream().map(this::createLabel).toList());
        name();
    }

    /** Shows the names of the phases in the longest form that fits. */
    private void name() {
        String form = FORMS.stream().filter(this::fits).findFirst().orElse(FORMS.get(FORMS.size() - 1));
        for (int i = 0; i < phases.size(); i++) {
            ((Label) getChildren().get(i)).setText(name(phases.get(i), form));
        }
    }

    private boolean fits(String form) {
        double width = (phases.size() - 1) * SPACING;
        for (Phase phase : phases) {
            Text text = new Text(name(phase, form));
            text.setFont(FONT);
            width += Math.ceil(text.getLayoutBounds().getWidth()) + PADDING;
        }
        return width <= getWidth();
    }

    private Label createLabel(Phase phase) {
        Label label = new Label();
        label.getStyleClass().addAll("phase", phase.isAfterLoss() ? "phase-backward" : "phase-forward");
        label.setId("phase-" + phase.toString().replace(' ', '-'));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        NameTooltip.install(label, Texts.text("phase.go-to", name(phase, "")));
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                actions.goTo(phase);
            }
        });
        return label;
    }

    /** Goes to the phase beside the current one, or to the first or the last one. */
    private void handle(KeyEvent event) {
        int current = phases.indexOf(currentPhase);
        int next =
                switch (event.getCode()) {
                    case LEFT -> current - 1;
                    case RIGHT -> current + 1;
                    case HOME -> 0;
                    case END -> phases.size() - 1;
                    default -> -1;
                };
        if (next >= 0 && next < phases.size()) {
            actions.goTo(phases.get(next));
            event.consume();
        }
    }

    private static void show(Label label, Phase phase, Snapshot snapshot) {
        boolean isCurrent = snapshot.moment().phase().equals(phase);
        StyleClasses.toggle(label, "current", isCurrent);
        StyleClasses.toggle(label, "pending", !isCurrent && !snapshot.hasReached(phase));
    }

    private static String name(Phase phase, String form) {
        String key = "phase." + phase.kind().name().toLowerCase(Locale.ROOT);
        return Texts.text(key + form, phase.layer());
    }
}
