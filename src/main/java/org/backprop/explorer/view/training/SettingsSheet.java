package org.backprop.explorer.view.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Texts;

/** The settings that have no place in the toolbar, over the window; each takes effect as soon as it is typed. */
public final class SettingsSheet extends VBox implements SnapshotView {

    private static final double FIELD_WIDTH = 110;
    private static final int DIGITS = 8;

    private final EditActions actions;
    private final Map<Setting, NumberField> fields = new LinkedHashMap<>();
    private final CheckBox shuffled = new CheckBox(Texts.text("sheet.shuffled"));
    private final Label optimizer = section("sheet.optimizer");
    private TrainingSettings shown = TrainingSettings.DEFAULT;
    /** The seed that was in force last. */
    private long seed = 1;

    /** A sheet that is not shown yet. */
    public SettingsSheet(EditActions actions) {
        this.actions = actions;
        getStyleClass().add("settings-sheet");
        setId("settings-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        shuffled.setId("shuffled");
        shuffled.setOnAction(event -> {
            boolean on = shuffled.isSelected();
            actions.changeTraining(t -> on ? Setting.shuffled(t, seed) : Setting.cyclic(t));
        });
        getChildren().setAll(title(), optimizer);
        List.of("momentum", "decay", "beta1", "beta2", "epsilon").forEach(name -> add(Setting.ofOptimizer(name)));
        getChildren().add(section("sheet.regularization"));
        add(Setting.L1);
        add(Setting.L2);
        getChildren().addAll(section("sheet.order"), shuffled);
        add(Setting.SEED);
        getChildren().add(section("sheet.stop"));
        add(Setting.LEAST_CHANGE);
        add(Setting.MOST_UPDATES);
    }

    private HBox title() {
        Label title = new Label(Texts.text("sheet.title"));
        title.getStyleClass().add("card-title");
        Button close = new Button("✕");
        close.setAccessibleText(Texts.text("sheet.close"));
        close.getStyleClass().add("flat");
        close.setOnAction(event -> setVisible(false));
        return line(title, close);
    }

    private static Label section(String key) {
        Label section = new Label(Texts.text(key));
        section.getStyleClass().add("section");
        return section;
    }

    private void add(Setting setting) {
        NumberField field = new NumberField(DIGITS, value -> change(setting, value));
        field.setId("setting-" + setting.key());
        field.setPrefWidth(FIELD_WIDTH);
        Label caption = new Label(Texts.text("sheet." + setting.key()));
        caption.setLabelFor(field);
        field.setAccessibleText(caption.getText());
        HBox line = line(caption, field);
        line.managedProperty().bind(line.visibleProperty());
        fields.put(setting, field);
        getChildren().add(line);
    }

    private static HBox line(Node left, Node right) {
        Region spacer = new Region();
        spacer.setMinWidth(24);
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox line = new HBox(left, spacer, right);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Refuses at once, by an exception, what cannot be. */
    private void change(Setting setting, double value) {
        Range.check(setting.key(), () -> setting.change().apply(shown, value));
        actions.changeTraining(trainingSettings -> setting.change().apply(trainingSettings, value));
    }

    /** Shows the sheet if it is hidden, else hides it. */
    public void toggle() {
        setVisible(!isVisible());
    }

    @Override
    public void render(Snapshot snapshot) {
        shown = snapshot.context().settings();
        fields.forEach((setting, field) -> {
            boolean applies = setting.applies().test(shown);
            field.getParent().setVisible(applies);
            if (applies) {
                field.show(setting.value().applyAsDouble(shown));
            }
        });
        boolean hasSettings = !shown.optimizer().settings().isEmpty();
        optimizer.setVisible(hasSettings);
        optimizer.setManaged(hasSettings);
        shuffled.setSelected(Setting.isShuffled(shown));
        if (Setting.isShuffled(shown)) {
            seed = Setting.seed(shown);
        }
    }
}
