package org.backprop.explorer.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The dialogs over a window. */
class WindowDialogsTest {

    private Stage stage;
    private WindowDialogs dialogs;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Fx.run(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 900, 600));
            stage.show();
            dialogs = new WindowDialogs(stage, new Appearance());
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void not_to_save_stands_apart_from_the_buttons_that_lose_nothing() {
        Alert alert = Fx.ask(() -> dialogs.createUnsavedChangesAlert("mine.json"));
        Fx.run(alert::show);

        assertEquals(List.of("Don’t save", "Cancel", "Save"), buttons(alert));
        Fx.run(alert::close);
    }

    /** The texts of the buttons from left to right. */
    private static List<String> buttons(Alert alert) {
        return Fx.ask(() -> {
            alert.getDialogPane().applyCss();
            alert.getDialogPane().layout();
            return alert.getDialogPane().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .sorted(Comparator.comparingDouble(button ->
                            button.localToScene(button.getLayoutBounds()).getMinX()))
                    .map(Labeled::getText)
                    .toList();
        });
    }
}
