package org.backprop.explorer.view.training;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.NavigationActions;
import org.backprop.explorer.view.Speed;

/** The transport controls: to the start, back, forward, run and pause, with the granularity of steps and the speed. */
public final class TransportBar extends HBox {

    private final NavigationActions actions;
    private final Button back;
    private final Button forward;
    private final Button run = new Button();
    private final Label speedCaption = new Label(Texts.text("speed.caption"));
    private final Label speedText = new Label();
    private final Slider speed = new Slider(0, SpeedScale.MAX, SpeedScale.INITIAL);
    private final Map<Granularity, ToggleButton> granularities = new EnumMap<>(Granularity.class);

    /** Creates the controls for a paused timeline. */
    public TransportBar(NavigationActions actions) {
        this.actions = actions;
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
        Button start = createButton("start", actions::goToStart);
        back = createButton("back", actions::stepBack);
        forward = createButton("forward", actions::stepForward);
        forward.getStyleClass().add("accent");
        run.setId("run");
        run.setOnAction(event -> actions.toggleRun());
        run.setMinWidth(USE_PREF_SIZE);
        showRunning(false);
        getChildren().setAll(start, back, forward, run, createGranularityButtons(), createSpeedBox());
    }

    private static Button createButton(String key, Runnable action) {
        Button button = new Button(Texts.text("transport." + key));
        button.setId(key);
        button.setAccessibleText(Texts.text("transport." + key + ".accessible"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Sets whether the texts of the step buttons are abbreviated, for narrow windows. */
    public void setAbbreviated(boolean isAbbreviated) {
        back.setText(Texts.text(isAbbreviated ? "transport.back.brief" : "transport.back"));
        forward.setText(Texts.text(isAbbreviated ? "transport.forward.brief" : "transport.forward"));
    }

    /** Shows or hides the caption of the slider, whose value is understood without it in narrow windows. */
    public void setCaptioned(boolean captioned) {
        speedCaption.setVisible(captioned);
        speedCaption.setManaged(captioned);
    }

    private HBox createGranularityButtons() {
        ToggleGroup group = new ToggleGroup();
        HBox buttons = new HBox();
        buttons.getStyleClass().add("segments");
        for (Granularity granularity : Granularity.values()) {
            String key = granularity.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(Texts.text("granularity." + key));
            button.setId("by-" + key);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true); // a click must not deselect the chosen one
                actions.choose(granularity);
            });
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

    private HBox createSpeedBox() {
        speedCaption.getStyleClass().add("muted");
        speedCaption.setMinWidth(USE_PREF_SIZE);
        speed.setId("speed");
        speed.setPrefWidth(86);
        speed.setMinWidth(40);
        speed.setMajorTickUnit(1);
        speed.setMinorTickCount(0);
        speed.setSnapToTicks(true);
        speed.setBlockIncrement(1);
        speed.setAccessibleText(Texts.text("speed.accessible"));
        speed.valueProperty().addListener((observable, oldValue, newValue) -> {
            if (Math.round(oldValue.doubleValue()) != Math.round(newValue.doubleValue())) {
                chooseSpeed();
            }
        });
        speedText.getStyleClass().add("speed-text");
        speedText.setId("speed-text");
        speedText.setMinWidth(60);
        showSpeed(SpeedScale.at((int) SpeedScale.INITIAL));
        HBox box = new HBox(speedCaption, speed, speedText);
        box.getStyleClass().add("speed-box");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void chooseSpeed() {
        Speed chosen = SpeedScale.at((int) Math.round(speed.getValue()));
        showSpeed(chosen);
        actions.choose(chosen);
    }

    private void showSpeed(Speed chosen) {
        speedText.setText(SpeedScale.text(chosen));
    }

    /** Marks the chosen granularity. */
    public void showGranularity(Granularity granularity) {
        granularities.get(granularity).setSelected(true);
    }

    /** Shows the run button as "pause" while a run is going on, else as "run". */
    public void showRunning(boolean running) {
        run.setText(Texts.text(running ? "transport.pause" : "transport.run"));
        run.setAccessibleText(Texts.text(running ? "transport.pause.accessible" : "transport.run.accessible"));
    }
}
