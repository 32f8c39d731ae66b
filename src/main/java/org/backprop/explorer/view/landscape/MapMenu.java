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
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.view.ParameterLetter;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.Texts;

/** A menu with all settings of the landscape; its title shows the directions. */
final class MapMenu extends MenuButton {

    private final MapControls controls;
    private final Map<MapChoice.Kind, RadioMenuItem> kinds = new EnumMap<>(MapChoice.Kind.class);
    private final CheckMenuItem logarithmic;
    private final CheckMenuItem relief;
    private final CheckMenuItem only;

    MapMenu(MapControls controls, Selection selection) {
        this.controls = controls;
        setId("landscape-menu");
        getStyleClass().add("map-menu");
        setMinWidth(USE_PREF_SIZE);
        logarithmic = check("logarithmic", is -> choose(controls.choice().get().logarithmic(is)));
        relief = check("relief", is -> choose(controls.choice().get().relief(is)));
        only = check("only", controls::trainOnlyThese);
        ToggleGroup group = new ToggleGroup();
        for (MapChoice.Kind kind : MapChoice.Kind.values()) {
            RadioMenuItem item = new RadioMenuItem(Texts.text("landscape." + key(kind)));
            item.setId("landscape-" + key(kind));
            item.setToggleGroup(group);
            item.setOnAction(event -> choose(controls.choice().get().with(kind)));
            kinds.put(kind, item);
            getItems().add(item);
        }
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        selected("across", selection, MapChoice::across),
                        selected("up", selection, MapChoice::up),
                        item("seed", () -> choose(controls.choice().get().withNextSeed())),
                        new SeparatorMenuItem(),
                        logarithmic,
                        relief,
                        only);
    }

    static String key(MapChoice.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void choose(MapChoice next) {
        controls.choice().set(next);
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
    private MenuItem selected(String key, Selection selection, BiFunction<MapChoice, Integer, MapChoice> change) {
        MenuItem item = item(key, () -> {
            if (selection.selected().get() instanceof Element.Parameter parameter) {
                choose(change.apply(controls.choice().get(), parameter.index()));
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
        return ParameterLetter.of(controls.snapshot().getValue(), index);
    }

    /** Updates the items and the title to these settings. */
    void show(MapChoice now) {
        kinds.get(now.kind()).setSelected(true);
        logarithmic.setSelected(now.style().logarithmic());
        relief.setSelected(now.style().relief());
        only.setDisable(!controls.canTrainOnlyThese());
        only.setSelected(controls.trainsOnlyThese());
        String title = now.kind() == MapChoice.Kind.PARAMETERS
                ? Texts.text("landscape.parameters.of", symbol(now.x()), symbol(now.y()))
                : Texts.text("landscape." + key(now.kind()) + ".short");
        if (!title.equals(getText())) {
            setText(title);
        }
    }
}
