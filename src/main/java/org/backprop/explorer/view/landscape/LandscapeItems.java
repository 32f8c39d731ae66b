package org.backprop.explorer.view.landscape;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.ParameterSymbol;
import org.backprop.explorer.view.Selection;

/** Items of a menu with all settings of the landscape. */
final class LandscapeItems {

    private final LandscapeControls controls;
    private final Selection selection;
    private final String prefix;
    private final List<MenuItem> all = new ArrayList<>();
    private final Map<String, MenuItem> axisItems = new LinkedHashMap<>();
    private final Map<LandscapeSettings.Kind, RadioMenuItem> kindItems = new EnumMap<>(LandscapeSettings.Kind.class);
    private final CheckMenuItem logarithmicItem;
    private final CheckMenuItem surfaceItem;
    private final CheckMenuItem trainOnlyTheseItem;

    /** Creates items whose ids begin with {@code prefix}. */
    LandscapeItems(LandscapeControls controls, Selection selection, String prefix) {
        this.controls = controls;
        this.selection = selection;
        this.prefix = prefix;
        logarithmicItem =
                check("logarithmic", is -> setSettings(controls.settings().get().withLogarithmic(is)));
        surfaceItem =
                check("surface", is -> setSettings(controls.settings().get().withThreeDimensional(is)));
        trainOnlyTheseItem = check("only", controls::setTwoParameterTraining);
        ToggleGroup group = new ToggleGroup();
        for (LandscapeSettings.Kind kind : LandscapeSettings.Kind.values()) {
            RadioMenuItem item = new RadioMenuItem(Texts.text("landscape." + key(kind)));
            item.setId(prefix + "-" + key(kind));
            item.setToggleGroup(group);
            item.setOnAction(event -> setSettings(controls.settings().get().withKind(kind)));
            kindItems.put(kind, item);
            all.add(item);
        }
        all.add(new SeparatorMenuItem());
        addSelectedParameterItem("across", LandscapeSettings::withX);
        addSelectedParameterItem("up", LandscapeSettings::withY);
        all.addAll(List.of(
                item("seed", () -> setSettings(controls.settings().get().withNextSeed())),
                new SeparatorMenuItem(),
                logarithmicItem,
                surfaceItem,
                trainOnlyTheseItem));
    }

    /** Returns the items. */
    List<MenuItem> all() {
        return all;
    }

    static String key(LandscapeSettings.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void setSettings(LandscapeSettings next) {
        controls.settings().set(next);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.text("landscape." + key));
        item.setId(prefix + "-" + key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private CheckMenuItem check(String key, Consumer<Boolean> action) {
        CheckMenuItem item = new CheckMenuItem(Texts.text("landscape." + key));
        item.setId(prefix + "-" + key);
        item.setOnAction(event -> action.accept(item.isSelected()));
        return item;
    }

    /**
     * Adds an item that puts the selected parameter on an axis, since there may be more parameters than a menu can
     * list.
     */
    private void addSelectedParameterItem(
            String key, BiFunction<LandscapeSettings, Integer, LandscapeSettings> change) {
        MenuItem item = item(key, () -> {
            if (selection.selected().get() instanceof Element.Parameter parameter) {
                setSettings(change.apply(controls.settings().get(), parameter.index()));
            }
        });
        axisItems.put(key, item);
        all.add(item);
    }

    /** Names the selected parameter in the items that put it on an axis; called before they are shown. */
    void nameSelectedParameter() {
        Element element = selection.selected().get();
        axisItems.forEach((key, item) -> {
            item.setDisable(!(element instanceof Element.Parameter));
            item.setText(
                    element instanceof Element.Parameter parameter
                            ? Texts.text("landscape." + key + ".of", symbol(parameter.index()))
                            : Texts.text("landscape." + key));
        });
    }

    private String symbol(int index) {
        return ParameterSymbol.of(controls.snapshot().getValue(), index);
    }

    /** Updates the items to these settings. */
    void show(LandscapeSettings settings) {
        kindItems.get(settings.kind()).setSelected(true);
        logarithmicItem.setSelected(settings.style().logarithmic());
        surfaceItem.setSelected(settings.style().threeDimensional());
        trainOnlyTheseItem.setDisable(!controls.canTrainTwoParameters());
        trainOnlyTheseItem.setSelected(controls.isTrainingTwoParameters());
    }
}
