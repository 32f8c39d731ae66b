package org.backprop.explorer.view.help;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/** The keys that are no shortcuts of a menu, by the place that must have the focus. */
public final class KeyTable {

    /** All entries; those of one place follow each other. */
    public static final List<Entry> ENTRIES = List.of(
            entry("window", "escape", "Esc"),
            entry("window", "redo", "Shortcut+Shift+Z"),
            entry("network", "select", "Up", "Down"),
            entry("chart", "zoom-in", "Plus", "Equals", "Add"),
            entry("chart", "zoom-out", "Minus", "Subtract"),
            entry("chart", "reset", "0", "Numpad 0"),
            entry("chart", "pan", "Left", "Right", "Up", "Down"),
            entry("chart", "large", "Enter"),
            entry("chart", "copy", "Shortcut+C"),
            entry("formula", "factor", "Up", "Down"),
            entry("formula", "explain", "Enter"),
            entry("list", "next", "Tab", "Enter", "Down"),
            entry("list", "previous", "Shift+Tab", "Shift+Enter", "Up"),
            entry("slider", "move", "Left", "Right"),
            entry("slider", "end", "Home", "End"));

    private KeyTable() {}

    /**
     * Some keys that do the same.
     *
     * @param place what must have the focus
     * @param action what they do
     */
    public record Entry(String place, String action, List<KeyCombination> keys) {

        /** Returns the key of the text that says what the keys do. */
        String textKey() {
            return "help.key." + place + "." + action;
        }
    }

    private static Entry entry(String place, String action, String... keys) {
        return new Entry(
                place, action, Stream.of(keys).map(KeyCombination::valueOf).toList());
    }
}
