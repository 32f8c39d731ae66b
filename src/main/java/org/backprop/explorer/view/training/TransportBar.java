package org.backprop.explorer.view.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.NavigationActions;
import org.backprop.explorer.view.Shortcuts;
import org.backprop.explorer.view.control.ConstantWidth;
import org.backprop.explorer.view.control.NameTooltip;

/** The transport controls: to the start, back, forward, run and pause, with the granularity of steps and the speed. */
public final class TransportBar extends HBox {

    private final NavigationActions actions;
    private final Button back;
    private final Button forward;
    private final Button run = new Button();
    private final ConstantWidth runWidth = new ConstantWidth(run);
    private final NameTooltip runTooltip = new NameTooltip(run);
    private final SpeedControl speed;
    private final Map<Granularity, ToggleButton> granularities = new EnumMap<>(Granularity.class);
    private boolean isRunning;
    /** The end of the keys of the texts on the buttons that run and pause. */
    private String runForm = "";

    /** Creates the controls for a paused timeline. */
    public TransportBar(NavigationActions actions) {
        this.actions = actions;
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
        Button start = createButton("start", Shortcuts.START, actions::goToStart);
        back = createButton("back", Shortcuts.STEP_BACK, actions::stepBack);
        forward = createButton("forward", Shortcuts.STEP_FORWARD, actions::stepForward);
        forward.getStyleClass().add("accent");
        run.setId("run");
        run.setOnAction(event -> actions.toggleRun());
        showRun();
        speed = new SpeedControl(actions::choose);
        getChildren().setAll(start, back, forward, run, createGranularityButtons(), speed);
    }

    private static Button createButton(String key, KeyCombination shortcut, Runnable action) {
        Button button = new Button(Texts.text("transport." + key));
        button.setId(key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        NameTooltip.install(button, Texts.text("transport." + key + ".name"), shortcut);
        return button;
    }

    /** Sets whether the text of the button that steps back is abbreviated. */
    public void abbreviateBack(boolean isAbbreviated) {
        back.setText(Texts.text(isAbbreviated ? "transport.back.brief" : "transport.back"));
    }

    /** Sets whether the text of the button that steps forward is abbreviated. */
    public void abbreviateForward(boolean isAbbreviated) {
        forward.setText(Texts.text(isAbbreviated ? "transport.forward.brief" : "transport.forward"));
    }

    /** Sets whether the button that runs and pauses has a symbol only. */
    public void abbreviateRun(boolean isAbbreviated) {
        runForm = isAbbreviated ? ".brief" : "";
        showRun();
    }

    /** Returns the control of the speed. */
    public SpeedControl speed() {
        return speed;
    }

    private HBox createGranularityButtons() {
        ToggleGroup group = new ToggleGroup();
        HBox buttons = new HBox();
        buttons.getStyleClass().add("segments");
        for (Granularity granularity : Granularity.values()) {
            ToggleButton button = createGranularityButton(granularity);
            button.setToggleGroup(group);
            granularities.put(granularity, button);
            buttons.getChildren().add(button);
        }
        buttons.getChildren().get(0).getStyleClass().add("first");
        buttons.getChildren()
                .get(buttons.getChildren().size() - 1)
                .getStyleClass()
                .add("last");
        return buttons;
    }

    private ToggleButton createGranularityButton(Granularity granularity) {
        String key = granularity.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(Texts.text("granularity." + key));
        button.setId("by-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true); // a click must not deselect the chosen one
            actions.choose(granularity);
        });
        NameTooltip.install(button, Texts.text("granularity." + key + ".name"), Shortcuts.of(granularity));
        return button;
    }

    /** Marks the chosen granularity. */
    public void showGranularity(Granularity granularity) {
        granularities.get(granularity).setSelected(true);
    }

    /** Shows the run button as "pause" while a run is going on, else as "run". */
    public void showRunning(boolean running) {
        isRunning = running;
        showRun();
    }

    private void showRun() {
        String key = isRunning ? "transport.pause" : "transport.run";
        runWidth.setTexts(List.of(Texts.text("transport.run" + runForm), Texts.text("transport.pause" + runForm)));
        run.setText(Texts.text(key + runForm));
        runTooltip.setText(NameTooltip.textOf(Texts.text(key + ".name"), Shortcuts.RUN));
    }
}
