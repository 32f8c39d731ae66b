package org.backprop.explorer.view.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.backprop.explorer.model.training.optimizer.OptimizerSetting;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.NameTooltip;
import org.backprop.explorer.view.control.NumberField;

/** A panel over the window with the settings that are not in the toolbar; each takes effect when it is committed. */
public final class SettingsPanel extends ScrollPane implements SnapshotView {

    private static final double FIELD_WIDTH = 110;

    private final EditActions actions;
    private final Map<NumericSetting, NumberField> fields = new LinkedHashMap<>();
    private final CheckBox shuffled = new CheckBox(Texts.text("settings-panel.shuffled"));
    private final SettingsStart start;
    private final VBox rows = new VBox();
    private final VBox mainRows = new VBox();
    private final VBox optimizerRows = new VBox();
    private final Map<String, HBox> rowsByOptimizerSetting = new HashMap<>();
    private OptimizerKind shownKind;
    private Snapshot shownSnapshot;
    private TrainingSettings shownSettings = TrainingSettings.DEFAULT;
    /** The last seed, which is used again when shuffling is switched on. */
    private long seed = 1;

    /** Creates a hidden panel. */
    public SettingsPanel(EditActions actions) {
        this.actions = actions;
        start = new SettingsStart(actions);
        getStyleClass().add("settings-panel");
        setId("settings-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(rows);
        rows.getStyleClass().add("settings-rows");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        visibleProperty().addListener((observable, oldValue, newValue) -> fields.values()
                .forEach(NumberField::reset)); // an error goes with the panel
        shuffled.setId("shuffled");
        shuffled.setOnAction(event -> {
            boolean on = shuffled.isSelected();
            actions.changeTraining(t -> on ? NumericSetting.shuffled(t, seed) : NumericSetting.cyclic(t));
        });
        mainRows.getStyleClass().add("settings-rows");
        optimizerRows.getStyleClass().add("settings-rows");
        optimizerRows.managedProperty().bind(optimizerRows.visibleProperty());
        rows.getChildren().setAll(header(), start, mainRows, optimizerRows, section("settings-panel.regularization"));
        add(NumericSetting.L1);
        add(NumericSetting.L2);
        rows.getChildren().addAll(section("settings-panel.order"), shuffled);
        add(NumericSetting.SEED);
        rows.getChildren().add(section("settings-panel.stop"));
        add(NumericSetting.MIN_COST_CHANGE);
        add(NumericSetting.MAX_UPDATES);
    }

    private HBox header() {
        Label title = new Label(Texts.text("settings-panel.title"));
        title.getStyleClass().add("card-title");
        Button close = new Button("✕");
        NameTooltip.install(close, Texts.text("settings-panel.close"));
        close.getStyleClass().add("flat");
        close.setOnAction(event -> setVisible(false));
        return row(title, close);
    }

    private static Label section(String key) {
        Label section = new Label(Texts.text(key));
        section.getStyleClass().add("section");
        return section;
    }

    private void add(NumericSetting numericSetting) {
        rows.getChildren().add(row(numericSetting));
    }

    private HBox row(NumericSetting numericSetting) {
        NumberField field = new NumberField(Numbers.FULL, value -> change(numericSetting, value));
        field.setId("setting-" + numericSetting.key());
        field.setPrefWidth(FIELD_WIDTH);
        Label caption = new Label(Texts.text("settings-panel." + numericSetting.key()));
        caption.setLabelFor(field);
        field.setAccessibleText(caption.getText());
        HBox row = row(caption, field);
        row.managedProperty().bind(row.visibleProperty());
        fields.put(numericSetting, field);
        return row;
    }

    private static HBox row(Node left, Node right) {
        Region spacer = new Region();
        spacer.setMinWidth(24);
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox row = new HBox(left, spacer, right);
        row.getStyleClass().add("settings-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Makes a change, or throws an {@code InvalidValueException} if its value is invalid. */
    private void change(NumericSetting numericSetting, double value) {
        numericSetting.setter().apply(shownSettings, value);
        actions.changeTraining(trainingSettings -> numericSetting.setter().apply(trainingSettings, value));
    }

    /** Shows a row for each setting of the optimizers of {@code kind}. */
    private void showRowsOf(OptimizerKind kind) {
        if (kind == shownKind) {
            return;
        }
        shownKind = kind;
        optimizerRows.setVisible(!kind.settings().isEmpty());
        optimizerRows.getChildren().setAll(section("settings-panel.optimizer"));
        for (OptimizerSetting setting : kind.settings()) {
            optimizerRows
                    .getChildren()
                    .add(rowsByOptimizerSetting.computeIfAbsent(
                            setting.name(), name -> row(NumericSetting.ofOptimizer(name))));
        }
    }

    /** Shows the settings that have no place in a narrow toolbar above all others. */
    void showMain(List<? extends Node> settings) {
        mainRows.getChildren().setAll(settings);
        mainRows.setManaged(!settings.isEmpty());
    }

    /** Shows the panel if it is hidden, else hides it. */
    public void toggle() {
        setVisible(!isVisible());
    }

    @Override
    public void render(Snapshot snapshot) {
        shownSettings = snapshot.context().currentState().settings();
        boolean isOfOtherTimeline = !snapshot.isOfSameTimeline(shownSnapshot);
        shownSnapshot = snapshot;
        start.render(snapshot);
        showRowsOf(shownSettings.optimizer().kind());
        fields.forEach((numericSetting, field) -> {
            boolean applies = numericSetting.applies().test(shownSettings);
            field.getParent().setVisible(applies);
            if (!applies || isOfOtherTimeline) {
                field.reset();
            }
            if (applies) {
                field.show(numericSetting.value().applyAsDouble(shownSettings));
            }
        });
        shuffled.setSelected(NumericSetting.isShuffled(shownSettings));
        if (NumericSetting.isShuffled(shownSettings)) {
            seed = NumericSetting.seed(shownSettings);
        }
    }
}
