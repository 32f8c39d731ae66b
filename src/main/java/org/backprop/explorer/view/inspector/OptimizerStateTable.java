package org.backprop.explorer.view.inspector;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.backprop.explorer.model.derivation.StateChange;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/** A table of what the optimizer keeps for a parameter, before the update and after it: a column for each number. */
final class OptimizerStateTable extends GridPane {

    OptimizerStateTable() {
        setId("optimizer-state");
        getStyleClass().add("optimizer-state");
    }

    /** Shows {@code changes}; hides itself if there are none. */
    void show(List<StateChange> changes) {
        setVisible(!changes.isEmpty());
        getChildren().clear();
        add(createLabel("update-summary.before", "muted"), 0, 1);
        add(createLabel("update-summary.after", "muted"), 0, 2);
        for (int i = 0; i < changes.size(); i++) {
            addColumn(i + 1, changes.get(i));
        }
    }

    private void addColumn(int column, StateChange change) {
        String symbol = change.symbol().unicode();
        NumberColumn format = new NumberColumn(change.before(), change.after());
        Label head = new Label(format.head(symbol));
        head.getStyleClass().add("optimizer-state-name");
        addNumber(head, column, 0);
        boolean isKept = change.before().isPresent();
        if (isKept) {
            addNumber(createNumber(symbol, "before", format.text(change.before()), change.before()), column, 1);
        }
        addNumber(createNumber(symbol, "after", format.text(change.after()), change.after()), column, 2);
    }

    private void addNumber(Label label, int column, int row) {
        label.setMinWidth(USE_PREF_SIZE);
        setHalignment(label, HPos.RIGHT);
        add(label, column, row);
    }

    private static Label createNumber(String symbol, String id, String text, OptionalDouble value) {
        Label label = new Label(text);
        label.setId("optimizer-state-" + symbol + "-" + id);
        label.getStyleClass().add("optimizer-state-number");
        label.setAccessibleText(Texts.text("single.value", symbol, Numbers.exact(value)));
        label.setTooltip(new Tooltip(Texts.text("single.value", symbol, Numbers.exact(value))));
        return label;
    }

    private static Label createLabel(String key, String style) {
        Label label = new Label(Texts.text(key));
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
