package org.backprop.explorer.view.help;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.backprop.explorer.text.Texts;

/** A table of two columns under section titles: what is explained, and its explanation. */
final class HelpTable extends GridPane {

    /** Creates an empty table whose first column has this width, in widths of its text size. */
    HelpTable(double firstWidth) {
        getStyleClass().add("help-table");
        ColumnConstraints first = new ColumnConstraints();
        first.setMinWidth(firstWidth);
        ColumnConstraints second = new ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(first, second);
    }

    /** Adds a section title. */
    void addSection(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        add(label, 0, getRowCount(), 2, 1);
    }

    /** Adds a row with the explanation of this text key. */
    void addRow(Node node, String textKey) {
        addRow(node, new Label(Texts.text(textKey)));
    }

    /** Adds a row. */
    void addRow(Node node, Label explanation) {
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        int row = getRowCount();
        add(node, 0, row);
        add(explanation, 1, row);
        setHalignment(node, HPos.LEFT);
        setValignment(node, VPos.CENTER);
    }
}
