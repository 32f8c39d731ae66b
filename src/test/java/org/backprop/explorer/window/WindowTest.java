package org.backprop.explorer.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Dimension2D;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.view.Appearance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test in the main window. The tests of a class share a window; each starts with a new session of the 2-2-2-2
 * network, without animations, and with every view as it is when the program starts.
 */
@ExtendWith(MainWindowExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WindowTest {

    private MainWindow mainWindow;
    FakeDialogs dialogs;
    Appearance appearance;
    MainWindowDriver window;

    @TempDir
    Path folder;

    @BeforeAll
    void open(MainWindow shared) {
        mainWindow = shared;
        dialogs = shared.dialogs();
        appearance = shared.appearance();
        window = shared.driver();
        shared.takeFailures(); // of tests of other kinds
    }

    /** The size of the scene during the tests of this class. */
    Dimension2D size() {
        return mainWindow.initialSize();
    }

    @BeforeEach
    void beginAnew() {
        mainWindow.beginAnew(size());
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
    void stop() {
        window.letGo();
        window.endRun();
    }
}
