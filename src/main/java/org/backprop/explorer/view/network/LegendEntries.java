package org.backprop.explorer.view.network;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.backprop.explorer.text.Texts;

/** A row of entries that leaves out the least important ones where there is no space for all, rather than cut texts. */
final class LegendEntries extends HBox {

    private List<Label> all = List.of();
    private List<Label> dispensable = List.of();

    LegendEntries() {
        getStyleClass().add("legend");
        setMinWidth(0);
    }

    /** Creates an entry with a symbol before its text, and the last part of the text's key as its style class. */
    static Label create(String textKey, String symbol) {
        Label entry = new Label(symbol + Texts.text(textKey));
        entry.setMinWidth(USE_PREF_SIZE);
        entry.getStyleClass().addAll("muted", textKey.substring(textKey.indexOf('.') + 1));
        return entry;
    }

    /** Shows entries; those that are {@code newDispensable} give way first, in their order, and then the last ones. */
    void show(List<Label> entries, List<Label> newDispensable) {
        all = entries;
        dispensable = newDispensable;
        getChildren().setAll(entries);
    }

    @Override
    protected void layoutChildren() {
        List<Label> shown = fitting();
        double x = 0;
        for (Label entry : all) {
            entry.setVisible(shown.contains(entry));
            if (entry.isVisible()) {
                double height = entry.prefHeight(-1);
                entry.resizeRelocate(x, (getHeight() - height) / 2, entry.prefWidth(-1), height);
                x += entry.prefWidth(-1) + getSpacing();
            }
        }
    }

    private List<Label> fitting() {
        List<Label> shown = new ArrayList<>(all);
        for (Label entry : dispensable) {
            if (!fits(shown)) {
                shown.remove(entry);
            }
        }
        while (!fits(shown)) {
            shown.remove(shown.size() - 1);
        }
        return shown;
    }

    private boolean fits(List<Label> entries) {
        double texts =
                entries.stream().mapToDouble(entry -> entry.prefWidth(-1)).sum();
        return Math.floor(texts + (entries.size() - 1) * getSpacing()) <= getWidth() || entries.isEmpty();
    }
}
