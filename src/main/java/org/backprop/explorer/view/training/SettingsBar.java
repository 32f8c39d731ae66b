package org.backprop.explorer.view.training;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Shortcuts;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.NameTooltip;
import org.backprop.explorer.view.control.NumberField;

/** The main settings: learning rate, optimizer, batch mode; in a narrow bar they are in the settings panel. */
public final class SettingsBar extends HBox implements SnapshotView {

    private static final int INITIAL_MINI_SIZE = 2;

    private final EditActions actions;
    private final SettingsPanel panel;
    private final NumberField rate = new NumberField(5, this::changeRate);
    private final Choice optimizer = new Choice("optimizer", OptimizerKind.ids(), this::changeOptimizer);
    private final Choice batch = new Choice("batch", BatchChoice.IDS, this::changeBatch);
    private final NumberField batchSize = new NumberField(5, this::changeMiniSize);
    private final CaptionedSetting rateBox;
    private final CaptionedSetting optimizerBox;
    private final CaptionedSetting batchBox;
    private final NameTooltip batchTooltip;
    private final Button more = new Button();
    private String rateSymbol = "";
    private boolean isRateAbbreviated;
    private Snapshot shownSnapshot;
    private TrainingSettings shownSettings = TrainingSettings.DEFAULT;

    /** Creates empty controls; {@code panel} has all other settings. */
    public SettingsBar(EditActions actions, SettingsPanel panel) {
        this.actions = actions;
        this.panel = panel;
        getStyleClass().add("settings");
        setAlignment(Pos.CENTER_RIGHT);
        prepare(rate, "learning-rate", 66);
        prepare(batchSize, "mini-size", 48);
        rateBox = new CaptionedSetting(rate);
        optimizerBox = new CaptionedSetting(optimizer);
        batchBox = new CaptionedSetting(batch, batchSize);
        optimizerBox.setCaption(Texts.text("settings.optimizer"));
        batchBox.setCaption(Texts.text("settings.batch"));
        NameTooltip.install(optimizer, Texts.text("settings.optimizer.name"));
        batchTooltip = new NameTooltip(batchBox); // a disabled control would have no tooltip
        batch.accessibleTextProperty().bind(batchBox.accessibleTextProperty());
        more.setId("more-settings");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(event -> panel.toggle());
        NameTooltip.install(more, Texts.text("settings.more.name"), Shortcuts.SETTINGS);
        abbreviateMore(false);
        arrange();
    }

    private static void prepare(NumberField field, String id, double width) {
        field.setId(id);
        field.setPrefWidth(width);
        field.setMinWidth(width);
        field.setName(Texts.text("settings." + id + ".name"));
    }

    /** Shows or hides the captions of the combo boxes, whose values are understood without them. */
    public void hideBoxCaptions(boolean areHidden) {
        optimizerBox.hideCaption(areHidden);
        batchBox.hideCaption(areHidden);
    }

    /** Sets whether the button of the settings panel has a symbol only. */
    public void abbreviateMore(boolean isAbbreviated) {
        more.setText(Texts.text(isAbbreviated ? "settings.more.brief" : "settings.more"));
    }

    /** Sets whether the caption of the learning rate is its symbol only. */
    public void abbreviateRate(boolean isAbbreviated) {
        isRateAbbreviated = isAbbreviated;
        showRateCaption();
    }

    /** Sets whether the name of the chosen optimizer is abbreviated. */
    public void abbreviateOptimizer(boolean isAbbreviated) {
        optimizer.abbreviate(isAbbreviated);
    }

    /** Moves the batch mode to the settings panel, or back. */
    public void foldBatch(boolean isFolded) {
        fold(batchBox, isFolded);
    }

    /** Moves the optimizer to the settings panel, or back. */
    public void foldOptimizer(boolean isFolded) {
        fold(optimizerBox, isFolded);
    }

    /** Moves the learning rate to the settings panel, or back. */
    public void foldRate(boolean isFolded) {
        fold(rateBox, isFolded);
        showRateCaption();
    }

    private void fold(CaptionedSetting setting, boolean isFolded) {
        if (setting.isFolded() != isFolded) {
            setting.setFolded(isFolded);
            arrange();
        }
    }

    private void arrange() {
        List<CaptionedSetting> all = List.of(rateBox, optimizerBox, batchBox);
        getChildren().clear(); // a node leaves one parent before it is in another
        panel.showMain(List.of());
        panel.showMain(all.stream().filter(CaptionedSetting::isFolded).toList());
        getChildren().setAll(all.stream().filter(setting -> !setting.isFolded()).toArray(Node[]::new));
        getChildren().add(more);
    }

    private void showRateCaption() {
        boolean isBrief = isRateAbbreviated && !rateBox.isFolded();
        rateBox.setCaption(isBrief ? rateSymbol : Texts.text("settings.learning-rate", rateSymbol));
    }

    private void changeOptimizer(String id) {
        OptimizerKind chosen = OptimizerKind.fromId(id);
        actions.changeTraining(t -> t.withOptimizer(chosen.create(t.optimizer().learningRate(), Map.of())));
    }

    private void changeBatch(String id) {
        actions.changeTraining(t -> t.withSampling(BatchChoice.create(id, t.sampling(), INITIAL_MINI_SIZE)));
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
        shownSettings = snapshot.context().currentState().settings();
        if (!snapshot.isOfSameTimeline(shownSnapshot)) {
            rate.reset();
            batchSize.reset();
        }
        shownSnapshot = snapshot;
        Notation notation = Notation.of(snapshot.network().architecture());
        rateSymbol = notation.learningRate().unicode();
        showRateCaption();
        rate.show(shownSettings.optimizer().learningRate());
        optimizer.show(shownSettings.optimizer().id());
        batch.show(BatchChoice.id(shownSettings.sampling()));
        showBatch(snapshot.context().objective().sampleCount());
    }

    /** Shows the size of a batch, and that nothing can be chosen where there is one sample only. */
    private void showBatch(int sampleCount) {
        boolean isChoice = sampleCount > 1;
        batch.disable(isChoice ? "" : Texts.text("settings.batch.one-sample"));
        batchTooltip.setText(Texts.text(isChoice ? "settings.batch.name" : "settings.batch.one-sample.name"));
        batchSize.setVisible(isChoice);
        batchSize.setManaged(isChoice);
        boolean isMini = BatchChoice.isMini(shownSettings.sampling());
        if (!isMini) {
            batchSize.reset();
        }
        batchSize.setDisable(!isMini);
        batchSize.show(BatchChoice.size(shownSettings.sampling(), sampleCount));
    }
}
