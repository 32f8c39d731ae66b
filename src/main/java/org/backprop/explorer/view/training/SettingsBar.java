package org.backprop.explorer.view.training;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.NumberField;

/** The main settings: learning rate, optimizer, batch mode. */
public final class SettingsBar extends HBox implements SnapshotView {

    private static final int INITIAL_MINI_SIZE = 2;

    private final EditActions actions;
    private final NumberField rate;
    private final ComboBox<String> optimizer = new ComboBox<>();
    private final ComboBox<String> batch = new ComboBox<>();
    private final Label rateSymbol = new Label();
    private final NumberField miniSize;
    private final List<Label> comboBoxCaptions;
    private boolean isUpdating;
    private Snapshot shownSnapshot;
    private TrainingSettings shownSettings = TrainingSettings.DEFAULT;

    /** Creates empty controls; {@code showMore} shows the other settings. */
    public SettingsBar(EditActions actions, Runnable showMore) {
        this.actions = actions;
        getStyleClass().add("settings");
        setAlignment(Pos.CENTER_RIGHT);
        rate = new NumberField(5, this::changeRate);
        prepare(rate, "learning-rate", 66);
        miniSize = new NumberField(5, this::changeMiniSize);
        prepare(miniSize, "mini-size", 48);
        prepareBoxes();
        comboBoxCaptions =
                List.of(new Label(Texts.text("settings.optimizer")), new Label(Texts.text("settings.batch")));
        getChildren()
                .setAll(
                        captioned(rateSymbol, rate),
                        captioned(comboBoxCaptions.get(0), optimizer),
                        captioned(comboBoxCaptions.get(1), batch),
                        miniSize,
                        createMoreButton(showMore));
    }

    private void prepareBoxes() {
        fill(optimizer, "optimizer", OptimizerKind.ids());
        optimizer.setOnAction(event -> {
            OptimizerKind chosen = OptimizerKind.fromId(
                    optimizer.getValue()); // read now: the box may have another value when the change is applied
            choose(t -> t.withOptimizer(chosen.create(t.optimizer().learningRate(), Map.of())));
        });
        fill(batch, "batch", BatchChoice.IDS);
        batch.setOnAction(event -> {
            String chosen = batch.getValue();
            choose(t -> t.withSampling(BatchChoice.create(chosen, t.sampling(), INITIAL_MINI_SIZE)));
        });
    }

    private static Button createMoreButton(Runnable showMore) {
        Button more = new Button("⋯");
        more.setId("more-settings");
        more.setAccessibleText(Texts.text("menu.run.settings"));
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(event -> showMore.run());
        return more;
    }

    private static void prepare(TextField field, String id, double width) {
        field.setId(id);
        field.setPrefWidth(width);
        field.setMinWidth(width);
        field.setAccessibleText(Texts.text("settings." + id + ".accessible"));
    }

    private static void fill(ComboBox<String> box, String id, Iterable<String> values) {
        box.setId(id);
        box.getStyleClass().add(id + "-choice");
        box.setMinWidth(USE_PREF_SIZE);
        box.setAccessibleText(Texts.text("settings." + id + ".accessible"));
        values.forEach(box.getItems()::add);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : Texts.text(id + "." + value);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
    }

    private static HBox captioned(Label caption, Control control) {
        caption.getStyleClass().add("muted");
        caption.setMinWidth(USE_PREF_SIZE);
        caption.setLabelFor(control);
        HBox box = new HBox(caption, control);
        box.getStyleClass().add("captioned");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** Shows or hides the captions of the combo boxes, whose values are understood without them in narrow windows. */
    public void setCaptioned(boolean captioned) {
        for (Label caption : comboBoxCaptions) {
            caption.setVisible(captioned);
            caption.setManaged(captioned);
        }
    }

    /**
     * Sets whether the name of the chosen optimizer is abbreviated, for narrow windows; the list has the full names.
     */
    public void setAbbreviated(boolean isAbbreviated) {
        optimizer.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(String id, boolean empty) {
                super.updateItem(id, empty);
                setText(empty || id == null ? "" : Texts.text("optimizer." + id + (isAbbreviated ? ".brief" : "")));
            }
        });
    }

    private void choose(UnaryOperator<TrainingSettings> change) {
        if (!isUpdating) {
            actions.changeTraining(change);
        }
    }

    private void changeRate(double value) {
        change(t -> t.withOptimizer(t.optimizer().withLearningRate(value)));
    }

    private void changeMiniSize(double value) {
        change(t -> t.withSampling(BatchChoice.mini(t.sampling(), value)));
    }

    /** Makes a change, or throws an {@code InvalidValueException} if its value is invalid. */
    private void change(UnaryOperator<TrainingSettings> change) {
        change.apply(shownSettings);
        actions.changeTraining(change);
    }

    @Override
    public void render(Snapshot snapshot) {
        TrainingSettings trainingSettings = snapshot.context().settings();
        shownSettings = trainingSettings;
        if (!snapshot.isOfSameTimeline(shownSnapshot)) {
            rate.reset();
            miniSize.reset();
        }
        shownSnapshot = snapshot;
        isUpdating = true;
        Notation notation = Notation.of(snapshot.network().architecture());
        rateSymbol.setText(notation.learningRate().unicode());
        rate.show(trainingSettings.optimizer().learningRate());
        optimizer.setValue(trainingSettings.optimizer().id());
        batch.setValue(BatchChoice.id(trainingSettings.sampling()));
        int size = BatchChoice.miniSize(trainingSettings.sampling());
        if (size == 0) {
            miniSize.reset();
        }
        miniSize.setVisible(size > 0);
        miniSize.setManaged(size > 0);
        miniSize.show(size);
        isUpdating = false;
    }
}
