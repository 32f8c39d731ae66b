package org.backprop.explorer.view.window;

import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.control.NameTooltip;

/** One sentence that the program has to say, until it has been read, it is closed or the next thing is done. */
final class Notice extends HBox {

    private static final Duration MIN_READING_TIME = Duration.ofSeconds(4);
    private static final Duration READING_TIME_PER_CHARACTER = Duration.ofMillis(60);

    private final TaskExecutor taskExecutor;
    private final Label sentence = new Label();
    /** The number of sentences so far. */
    private int count;

    /** Creates a hidden notice; {@code taskExecutor} hides each sentence after a while. */
    Notice(TaskExecutor taskExecutor) {
        this.taskExecutor = taskExecutor;
        getStyleClass().add("notice");
        setId("notice");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setId("notice-text");
        Button close = new Button("✕");
        NameTooltip.install(close, Texts.text("notice.close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> hide());
        getChildren().setAll(sentence, close);
        hide();
    }

    /** Sets the width that the sentence may take before it is wrapped. */
    void setMaxTextWidth(double width) {
        sentence.setMaxWidth(width);
    }

    /** Shows a sentence for as long as it takes to read it. */
    void show(String text) {
        keep(text);
        int number = count;
        Duration readingTime = MIN_READING_TIME.plus(READING_TIME_PER_CHARACTER.multipliedBy(text.length()));
        taskExecutor.executeAfter(readingTime, () -> taskExecutor.runLater(() -> hide(number)));
    }

    private void hide(int number) {
        if (number == count) {
            hide();
        }
    }

    /** Shows a sentence until it is closed or the next thing is done. */
    void keep(String text) {
        count++;
        sentence.setText(text);
        setAccessibleText(text);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
