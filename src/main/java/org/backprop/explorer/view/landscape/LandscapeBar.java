package org.backprop.explorer.view.landscape;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.ParameterSymbol;
import org.backprop.explorer.view.control.NameTooltip;

/** A bar with all settings of the landscape. */
final class LandscapeBar extends FlowPane {

    private static final int ROWS = 18;

    private final LandscapeControls controls;
    private final Map<LandscapeSettings.Kind, ToggleButton> kinds = new EnumMap<>(LandscapeSettings.Kind.class);
    private final ToggleButton contourButton;
    private final ToggleButton surfaceButton;
    private final ComboBox<Integer> xBox;
    private final ComboBox<Integer> yBox;
    private final HBox parameterPair;
    private final Button nextSeedButton = new Button(Texts.text("landscape.seed.short"));
    private final CheckBox logarithmicBox;
    private final CheckBox trainOnlyTheseBox;
    private boolean updating;

    LandscapeBar(LandscapeControls controls) {
        this.controls = controls;
        getStyleClass().add("landscape-bar");
        ToggleGroup directions = new ToggleGroup();
        for (LandscapeSettings.Kind kind : LandscapeSettings.Kind.values()) {
            kinds.put(kind, createSegment(LandscapeItems.key(kind) + ".short", directions, now -> now.withKind(kind)));
        }
        ToggleGroup views = new ToggleGroup();
        contourButton = createSegment("contours.short", views, now -> now.withThreeDimensional(false));
        surfaceButton = createSegment("surface.short", views, now -> now.withThreeDimensional(true));
        xBox = createComboBox("across", LandscapeSettings::withX);
        yBox = createComboBox("up", LandscapeSettings::withY);
        logarithmicBox = createCheckBox("logarithmic", is -> change(now -> now.withLogarithmic(is)));
        trainOnlyTheseBox = createCheckBox("only", controls::setTwoParameterTraining);
        parameterPair = new HBox(xBox, new Label(" × "), yBox);
        nextSeedButton.setId("landscape-bar-seed");
        nextSeedButton.setOnAction(event -> change(LandscapeSettings::withNextSeed));
        getChildren()
                .setAll(
                        createSegments(kinds.values().toArray(ToggleButton[]::new)),
                        createSegments(contourButton, surfaceButton),
                        parameterPair,
                        nextSeedButton,
                        logarithmicBox,
                        trainOnlyTheseBox);
    }

    private interface SettingsChange {
        LandscapeSettings apply(LandscapeSettings settings);
    }

    private void change(SettingsChange settingsChange) {
        if (!updating) {
            controls.settings().set(settingsChange.apply(controls.settings().get()));
        }
    }

    private ToggleButton createSegment(String key, ToggleGroup group, SettingsChange settingsChange) {
        ToggleButton button = new ToggleButton(Texts.text("landscape." + key));
        button.setId("landscape-bar-" + key.replace(".short", ""));
        NameTooltip.install(button, Texts.text("landscape." + key.replace(".short", "")));
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true); // one button of a group stays selected
            change(settingsChange);
        });
        return button;
    }

    private static HBox createSegments(ToggleButton... buttons) {
        HBox box = new HBox(buttons);
        box.getStyleClass().add("segments");
        buttons[0].getStyleClass().add("first");
        buttons[buttons.length - 1].getStyleClass().add("last");
        return box;
    }

    private CheckBox createCheckBox(String key, Consumer<Boolean> action) {
        CheckBox box = new CheckBox(Texts.text("landscape." + key));
        box.setId("landscape-bar-" + key);
        box.setMinWidth(USE_PREF_SIZE);
        box.setOnAction(event -> action.accept(box.isSelected()));
        return box;
    }

    private ComboBox<Integer> createComboBox(
            String key, BiFunction<LandscapeSettings, Integer, LandscapeSettings> change) {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("landscape-bar-" + key);
        NameTooltip.install(box, Texts.text("landscape.box." + key));
        box.setVisibleRowCount(ROWS);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer index) {
                return index == null
                        ? ""
                        : ParameterSymbol.of(controls.snapshot().getValue(), index);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("names are only chosen");
            }
        });
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                change(now -> change.apply(now, box.getValue()));
            }
        });
        return box;
    }

    /** Updates the controls to these settings. */
    void show(LandscapeSettings settings) {
        updating = true;
        kinds.get(settings.kind()).setSelected(true);
        contourButton.setSelected(!settings.style().threeDimensional());
        surfaceButton.setSelected(settings.style().threeDimensional());
        int dimension = controls.snapshot().getValue().parameters().size();
        select(xBox, settings.x(), dimension);
        select(yBox, settings.y(), dimension);
        setShown(parameterPair, settings.kind() == LandscapeSettings.Kind.PARAMETERS);
        setShown(nextSeedButton, settings.kind() == LandscapeSettings.Kind.RANDOM);
        logarithmicBox.setSelected(settings.style().logarithmic());
        trainOnlyTheseBox.setDisable(!controls.canTrainTwoParameters());
        trainOnlyTheseBox.setSelected(controls.isTrainingTwoParameters());
        updating = false;
    }

    private static void setShown(Node control, boolean isShown) {
        control.setVisible(isShown);
        control.setManaged(isShown);
    }

    private static void select(ComboBox<Integer> box, int index, int dimension) {
        if (box.getItems().size() != dimension) {
            box.getItems().setAll(IntStream.range(0, dimension).boxed().toList());
        }
        if (box.getValue() == null || box.getValue() != index) {
            box.setValue(index);
        }
    }
}
