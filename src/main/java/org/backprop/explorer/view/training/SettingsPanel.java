package org.backprop.explorer.view.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.backprop.explorer.model.training.optimizer.OptimizerSetting;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.NumberField;

/** The settings that have no place in the toolbar, over the window; each takes effect as soon as it is typed. */
public final class SettingsPanel extends VBox implements SnapshotView {

    private static final double FIELD_WIDTH = 110;
    private static final int DIGITS = 8;

    private final EditActions actions;
    private final Map<NumericSetting, NumberField> fields = new LinkedHashMap<>();
    private final CheckBox shuffled = new CheckBox(Texts.text("sheet.shuffled"));
    private final VBox optimizerLines = new VBox();
    private final Map<String, HBox> linesOfOptimizers = new HashMap<>();
    private OptimizerKind shownKind;
    private TrainingSettings shown = TrainingSettings.DEFAULT;
    /** The seed that was in force last. */
    private long seed = 1;

    /** A sheet that is not shown yet. */
    public SettingsPanel(EditActions actions) {
        this.actions = actions;
        getStyleClass().add("settings-sheet");
        setId("settings-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        shuffled.setId("shuffled");
        shuffled.setOnAction(event -> {
            boolean on = shuffled.isSelected();
            actions.changeTraining(t -> on ? NumericSetting.shuffled(t, seed) : NumericSetting.cyclic(t));
        });
        optimizerLines.getStyleClass().add("settings-lines");
        optimizerLines.managedProperty().bind(optimizerLines.visibleProperty());
        getChildren().setAll(title(), optimizerLines, section("sheet.regularization"));
        add(NumericSetting.L1);
        add(NumericSetting.L2);
        getChildren().addAll(section("sheet.order"), shuffled);
        add(NumericSetting.SEED);
        getChildren().add(section("sheet.stop"));
        add(NumericSetting.MIN_COST_CHANGE);
        add(NumericSetting.MAX_UPDATES);
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

    private void add(NumericSetting numericSetting) {
        getChildren().add(line(numericSetting));
    }

    private HBox line(NumericSetting numericSetting) {
        NumberField field = new NumberField(DIGITS, value -> change(numericSetting, value));
        field.setId("setting-" + numericSetting.key());
        field.setPrefWidth(FIELD_WIDTH);
        Label caption = new Label(Texts.text("sheet." + numericSetting.key()));
        caption.setLabelFor(field);
        field.setAccessibleText(caption.getText());
        HBox line = line(caption, field);
        line.managedProperty().bind(line.visibleProperty());
        fields.put(numericSetting, field);
        return line;
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
    private void change(NumericSetting numericSetting, double value) {
        numericSetting.setter().apply(shown, value);
        actions.changeTraining(trainingSettings -> numericSetting.setter().apply(trainingSettings, value));
    }

    /** Shows a line for each setting of the optimizers of {@code kind}. */
    private void showLinesOf(OptimizerKind kind) {
        if (kind == shownKind) {
            return;
        }
        shownKind = kind;
        optimizerLines.setVisible(!kind.settings().isEmpty());
        optimizerLines.getChildren().setAll(section("sheet.optimizer"));
        for (OptimizerSetting setting : kind.settings()) {
            optimizerLines
                    .getChildren()
                    .add(linesOfOptimizers.computeIfAbsent(
                            setting.name(), name -> line(NumericSetting.ofOptimizer(name))));
        }
    }

    /** Shows the sheet if it is hidden, else hides it. */
    public void toggle() {
        setVisible(!isVisible());
    }

    @Override
    public void render(Snapshot snapshot) {
        shown = snapshot.context().settings();
        showLinesOf(shown.optimizer().kind());
        fields.forEach((numericSetting, field) -> {
            boolean applies = numericSetting.applies().test(shown);
            field.getParent().setVisible(applies);
            if (applies) {
                field.show(numericSetting.value().applyAsDouble(shown));
            }
        });
        shuffled.setSelected(NumericSetting.isShuffled(shown));
        if (NumericSetting.isShuffled(shown)) {
            seed = NumericSetting.seed(shown);
        }
    }
}
