package org.backprop.explorer.view.help;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.backprop.explorer.text.Texts;

/** What program this is: its version, license and runtime, and the articles that it follows. */
final class AboutHelp extends VBox {

    private static final double FIRST_WIDTH = 110;

    AboutHelp(String version) {
        Label title = new Label(Texts.text("app.title"));
        title.getStyleClass().add("help-title");
        Label words = new Label(Texts.text("help.about.words"));
        words.setWrapText(true);
        HelpTable table = new HelpTable(FIRST_WIDTH);
        add(table, "version", version);
        add(table, "license", Texts.text("help.about.license.text"));
        add(table, "java", System.getProperty("java.runtime.version"));
        add(table, "javafx", System.getProperty("javafx.runtime.version"));
        table.addSection(Texts.text("help.about.articles"));
        for (String article : new String[] {"palma", "algorithm", "mayo"}) {
            add(table, article, Texts.text("help.about." + article + ".text"));
        }
        getStyleClass().add("help-sections");
        getChildren().setAll(title, words, table);
    }

    private static void add(HelpTable table, String key, String value) {
        Label name = new Label(Texts.text("help.about." + key));
        name.getStyleClass().add("muted");
        table.addRow(name, new Label(value));
    }
}
