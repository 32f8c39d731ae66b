package org.backprop.explorer.view.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.NavigationActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.NameTooltip;

/** The line of all updates: a slider to navigate it, a mark for each edit, and texts about the current moment. */
public final class TimelineBar extends HBox implements SnapshotView {

    private final Label position = new Label();
    private final Slider slider = new Slider(0, 1, 0);
    private final EditMarks marks;
    private final Label status = new Label();
    private boolean isUpdating;

    /** Creates an empty line. */
    public TimelineBar(NavigationActions actions) {
        getStyleClass().add("timeline-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label caption = new Label(Texts.text("timeline.update"));
        caption.getStyleClass().add("muted");
        caption.setMinWidth(USE_PREF_SIZE);
        position.setId("position");
        position.getStyleClass().add("position");
        position.setMinWidth(USE_PREF_SIZE);
        slider.setId("timeline");
        NameTooltip.install(slider, Texts.text("timeline.accessible"));
        slider.valueProperty().addListener((observable, oldValue, newValue) -> seek(actions, newValue.doubleValue()));
        marks = new EditMarks(actions);
        StackPane stack = new StackPane(slider, marks);
        HBox.setHgrow(stack, Priority.ALWAYS);
        status.setId("timeline-status");
        status.getStyleClass().add("muted");
        status.setMinWidth(0);
        getChildren().setAll(caption, position, stack, status);
    }

    private void seek(NavigationActions actions, double sliderValue) {
        if (!isUpdating) {
            actions.seek(Math.round(sliderValue));
        }
    }

    @Override
    public void render(Snapshot snapshot) {
        long updateCount = snapshot.moment().updateCount();
        long length = snapshot.history().length();
        position.setText(Numbers.count(updateCount) + " / " + Numbers.count(length));
        if (!slider.isValueChanging()) {
            isUpdating = true;
            slider.setMax(Math.max(1, length));
            slider.setBlockIncrement(Math.max(1, length / 100.0));
            slider.setValue(updateCount);
            isUpdating = false;
        }
        slider.setDisable(length == 0);
        marks.show(snapshot, slider.getMax());
        status.setText(status(snapshot));
    }

    private static String parameters(int count) {
        return Texts.text(count == 1 ? "count.parameters.one" : "count.parameters", Numbers.count(count));
    }

    private static String status(Snapshot snapshot) {
        int samples = snapshot.context().objective().sampleCount();
        int batchSize = snapshot.context().batch().size();
        boolean isPart = batchSize > 1 && batchSize < samples;
        String text = Texts.text(
                isPart ? "timeline.status.batch" : "timeline.status",
                Numbers.count(snapshot.sampleIndex() + 1L),
                Numbers.count(samples),
                Numbers.count(snapshot.context().batch().epoch() + 1),
                parameters(snapshot.parameters().size()),
                Numbers.count(snapshot.moment().batchPosition() + 1L),
                Numbers.count(batchSize));
        StopRule stop = snapshot.context().currentState().settings().stopRule();
        return stop.minLossChange() == 0
                ? text
                : text + Texts.text("timeline.stop", Numbers.plain(stop.minLossChange()));
    }
}
