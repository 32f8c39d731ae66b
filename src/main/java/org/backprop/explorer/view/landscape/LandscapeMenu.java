package org.backprop.explorer.view.landscape;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.ParameterSymbol;
import org.backprop.explorer.view.Selection;

/** A menu with all settings of the landscape; its title shows the directions. */
final class LandscapeMenu extends MenuButton {

    private final LandscapeControls controls;
    private final Map<LandscapeSettings.Kind, RadioMenuItem> kindItems = new EnumMap<>(LandscapeSettings.Kind.class);
    private final CheckMenuItem logarithmicItem;
    private final CheckMenuItem surfaceItem;
    private final CheckMenuItem trainOnlyTheseItem;

    LandscapeMenu(LandscapeControls controls, Selection selection) {
        this.controls = controls;
        setId("landscape-menu");
        getStyleClass().add("landscape-menu");
        setMinWidth(USE_PREF_SIZE);
        logarithmicItem =
                check("logarithmic", is -> setSettings(controls.settings().get().withLogarithmic(is)));
        surfaceItem =
                check("surface", is -> setSettings(controls.settings().get().withThreeDimensional(is)));
        trainOnlyTheseItem = check("only", controls::setTwoParameterTraining);
        ToggleGroup group = new ToggleGroup();
        for (LandscapeSettings.Kind kind : LandscapeSettings.Kind.values()) {
            RadioMenuItem item = new RadioMenuItem(Texts.text("landscape." + key(kind)));
            item.setId("landscape-" + key(kind));
            item.setToggleGroup(group);
            item.setOnAction(event -> setSettings(controls.settings().get().withKind(kind)));
            kindItems.put(kind, item);
            getItems().add(item);
        }
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        selectedParameterItem("across", selection, LandscapeSettings::withX),
                        selectedParameterItem("up", selection, LandscapeSettings::withY),
                        item("seed", () -> setSettings(controls.settings().get().withNextSeed())),
                        new SeparatorMenuItem(),
                        logarithmicItem,
                        surfaceItem,
                        trainOnlyTheseItem);
    }

    static String key(LandscapeSettings.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void setSettings(LandscapeSettings next) {
        controls.settings().set(next);
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.text("landscape." + key));
        item.setId("landscape-" + key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static CheckMenuItem check(String key, Consumer<Boolean> action) {
        CheckMenuItem item = new CheckMenuItem(Texts.text("landscape." + key));
        item.setId("landscape-" + key);
        item.setOnAction(event -> action.accept(item.isSelected()));
        return item;
    }

    /**
     * Creates an item that puts the selected parameter on an axis, since there may be more parameters than a menu can
     * list.
     */
    private MenuItem selectedParameterItem(
            String key, Selection selection, BiFunction<LandscapeSettings, Integer, LandscapeSettings> change) {
        MenuItem item = item(key, () -> {
            if (selection.selected().get() instanceof Element.Parameter parameter) {
                setSettings(change.apply(controls.settings().get(), parameter.index()));
            }
        });
        addEventHandler(ON_SHOWING, event -> {
            Element element = selection.selected().get();
            item.setDisable(!(element instanceof Element.Parameter));
            item.setText(
                    element instanceof Element.Parameter parameter
                            ? Texts.text("landscape." + key + ".of", symbol(parameter.index()))
                            : Texts.text("landscape." + key));
        });
        return item;
    }

    private String symbol(int index) {
        return ParameterSymbol.of(controls.snapshot().getValue(), index);
    }

    /** Updates the items and the title to these settings. */
    void show(LandscapeSettings settings) {
        kindItems.get(settings.kind()).setSelected(true);
        logarithmicItem.setSelected(settings.style().logarithmic());
        surfaceItem.setSelected(settings.style().threeDimensional());
        trainOnlyTheseItem.setDisable(!controls.canTrainTwoParameters());
        trainOnlyTheseItem.setSelected(controls.isTrainingTwoParameters());
        String title = settings.kind() == LandscapeSettings.Kind.PARAMETERS
                ? Texts.text("landscape.parameters.of", symbol(settings.x()), symbol(settings.y()))
                : Texts.text("landscape." + key(settings.kind()) + ".short");
        if (!title.equals(getText())) {
            setText(title);
        }
    }
}
