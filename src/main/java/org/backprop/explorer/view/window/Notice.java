package org.backprop.explorer.view.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.backprop.explorer.text.Texts;

/** One sentence that the program has to say, until it is closed or the next thing is done. */
final class Notice extends HBox {

    private final Label sentence = new Label();

    Notice() {
        getStyleClass().add("notice");
        setId("notice");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMaxWidth(720);
        sentence.setId("notice-text");
        Button close = new Button("✕");
        close.setAccessibleText(Texts.text("notice.close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> hide());
        getChildren().setAll(sentence, close);
        hide();
    }

    void show(String text) {
        sentence.setText(text);
        setAccessibleText(text);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
