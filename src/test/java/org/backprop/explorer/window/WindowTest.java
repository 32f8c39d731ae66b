package org.backprop.explorer.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.backprop.explorer.ExplorerApp;
import org.backprop.explorer.controller.Dialogs;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * A test in the main window. The tests of one class share a window; each starts with a new session of the 2-2-2-2
 * network and without animations.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WindowTest {

    final FakeDialogs dialogs = new FakeDialogs();
    final Appearance appearance = new Appearance();
    MainWindowDriver window;

    @TempDir
    Path folder;

    @BeforeAll
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage(); // starts the toolkit, once
        Stage stage = FxToolkit.registerStage(Stage::new);
        FxToolkit.setupStage(each -> new ExplorerApp().open(each, appearance, dialogs));
        window = new MainWindowDriver(stage);
    }

    @BeforeEach
    void beginAnew() {
        window.letGo();
        window.endRun();
        Fx.run(() -> {
            appearance.animated().set(false);
            appearance.palette().set(Palette.LIGHT);
            window.node("network").requestFocus();
        });
        dialogs.forget();
        dialogs.decide(Dialogs.UnsavedChangesAction.DISCARD);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.chooseSpeed("10/s", 3);
        window.catchUp();
        window.press(KeyCode.ESCAPE); // closes the notice of the test before
        window.explainBriefly();
        window.moveTo("cost"); // away from anything that lights up
        dialogs.forget();
    }

    /** Opens the session with the JSON {@code text}. */
    void openSession(String text) {
        try {
            Path file = Files.writeString(folder.resolve("session.json"), text);
            dialogs.chooseFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        window.press(KeyCode.CONTROL, KeyCode.O);
        Fx.until("the session is open", () -> window.title().startsWith("session.json"));
    }

    @AfterAll
    void close() throws TimeoutException {
        window.letGo();
        window.endRun();
        FxToolkit.cleanupStages();
    }
}
