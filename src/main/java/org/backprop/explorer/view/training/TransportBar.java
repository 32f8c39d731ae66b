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
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.NavigationActions;
import org.backprop.explorer.view.Speed;

/** To the start, back, forward, run and pause; how far a step goes and how fast a run. */
public final class TransportBar extends HBox {

    private final NavigationActions actions;
    private final Button back;
    private final Button forward;
    private final Button run = new Button();
    private final Label speedCaption = new Label(Texts.text("speed.caption"));
    private final Label speedText = new Label();
    private final Slider speed = new Slider(0, SpeedScale.TOP, SpeedScale.START);
    private final Map<Granularity, ToggleButton> granularities = new EnumMap<>(Granularity.class);

    /** A bar that shows no run. */
    public TransportBar(NavigationActions actions) {
        this.actions = actions;
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
        Button start = button("start", actions::toStart);
        back = button("back", actions::stepBack);
        forward = button("forward", actions::stepForward);
        forward.getStyleClass().add("accent");
        run.setId("run");
        run.setOnAction(event -> actions.toggleRun());
        run.setMinWidth(USE_PREF_SIZE);
        showRunning(false);
        getChildren().setAll(start, back, forward, run, granularities(), speedBox());
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Texts.text("transport." + key));
        button.setId(key);
        button.setAccessibleText(Texts.text("transport." + key + ".accessible"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Writes the steps in short where the window is narrow. */
    public void setBrief(boolean brief) {
        back.setText(Texts.text(brief ? "transport.back.brief" : "transport.back"));
        forward.setText(Texts.text(brief ? "transport.forward.brief" : "transport.forward"));
    }

    /** Says what the slider is for, where there is room; the number beside it tells too. */
    public void setCaptioned(boolean captioned) {
        speedCaption.setVisible(captioned);
        speedCaption.setManaged(captioned);
    }

    private HBox granularities() {
        ToggleGroup group = new ToggleGroup();
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        for (Granularity granularity : Granularity.values()) {
            String key = granularity.name().toLowerCase(Locale.ROOT);
            ToggleButton segment = new ToggleButton(Texts.text("granularity." + key));
            segment.setId("by-" + key);
            segment.setToggleGroup(group);
            segment.setMinWidth(USE_PREF_SIZE);
            segment.setOnAction(event -> {
                segment.setSelected(true); // one is always chosen
                actions.choose(granularity);
            });
            granularities.put(granularity, segment);
            segments.getChildren().add(segment);
        }
        segments.getChildren().get(0).getStyleClass().add("first");
        segments.getChildren()
                .get(segments.getChildren().size() - 1)
                .getStyleClass()
                .add("last");
        return segments;
    }

    private HBox speedBox() {
        speedCaption.getStyleClass().add("soft");
        speedCaption.setMinWidth(USE_PREF_SIZE);
        speed.setId("speed");
        speed.setPrefWidth(86);
        speed.setMinWidth(40);
        speed.setMajorTickUnit(1);
        speed.setMinorTickCount(0);
        speed.setSnapToTicks(true);
        speed.setBlockIncrement(1);
        speed.setAccessibleText(Texts.text("speed.accessible"));
        speed.valueProperty().addListener((property, was, is) -> {
            if (Math.round(was.doubleValue()) != Math.round(is.doubleValue())) {
                chooseSpeed();
            }
        });
        speedText.getStyleClass().add("speed-text");
        speedText.setId("speed-text");
        speedText.setMinWidth(60);
        showSpeed(SpeedScale.at((int) SpeedScale.START));
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

    /** Marks the granularity that holds. */
    public void showGranularity(Granularity granularity) {
        granularities.get(granularity).setSelected(true);
    }

    /** Shows whether there is a run to pause. */
    public void showRunning(boolean running) {
        run.setText(Texts.text(running ? "transport.pause" : "transport.run"));
        run.setAccessibleText(Texts.text(running ? "transport.pause.accessible" : "transport.run.accessible"));
    }
}
