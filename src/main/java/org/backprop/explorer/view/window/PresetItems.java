package org.backprop.explorer.view.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.FileActions;

/** The presets as items of a menu, each with a few words on what it is. */
final class PresetItems {

    private PresetItems() {}

    /** Items that begin a session from what is chosen. */
    static List<MenuItem> all(FileActions actions) {
        return Preset.all().stream().map(preset -> item(preset, actions)).toList();
    }

    /** The same with a shortcut each; only one menu of a window can have them. */
    static List<MenuItem> withShortcuts(FileActions actions) {
        List<MenuItem> items = new ArrayList<>(all(actions));
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setAccelerator(KeyCombination.valueOf("Shortcut+Shift+" + (i + 1)));
        }
        return items;
    }

    private static MenuItem item(Preset preset, FileActions actions) {
        String id = preset.id();
        MenuItem item = new MenuItem(Texts.text("preset.item", name(preset), Texts.text("preset." + id + ".words")));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> actions.newSession(id));
        return item;
    }

    /** The name of a preset. */
    static String name(Preset preset) {
        return Texts.text("preset." + preset.id());
    }
}
