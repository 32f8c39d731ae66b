package org.backprop.explorer.view.training;

import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Shortcuts;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.NameTooltip;

/** A line that tells from which update on the present settings hold, if not from the first; it offers a restart. */
final class SettingsStart extends HBox implements SnapshotView {

    private final Label text = new Label();

    /** Creates a hidden line. */
    SettingsStart(EditActions actions) {
        Button restart = new Button(Texts.text("settings-panel.restart"));
        restart.setId("restart");
        restart.setMinWidth(USE_PREF_SIZE);
        restart.setOnAction(event -> actions.restart());
        NameTooltip.install(restart, Texts.text("settings-panel.restart.name"), Shortcuts.RESTART);
        text.setId("settings-start");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().add("settings-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(text, restart);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    @Override
    public void render(Snapshot snapshot) {
        OptionalLong updateNumber = firstUpdate(snapshot);
        setVisible(updateNumber.isPresent());
        updateNumber.ifPresent(number -> text.setText(Texts.text("settings-panel.since", Numbers.count(number))));
    }

    /** Returns the number of the first update with the settings of the moment; empty if they are those of the start. */
    static OptionalLong firstUpdate(Snapshot snapshot) {
        long updateCount = snapshot.moment().updateCount();
        return snapshot.history().edits().stream()
                .filter(edit -> edit.change() instanceof Change.SetTraining)
                .mapToLong(Edit::updateCount)
                .filter(count -> count > 0 && count <= updateCount)
                .map(count -> count + 1)
                .max();
    }
}
