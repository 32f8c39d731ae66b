package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;
import org.backprop.explorer.ExplorerApp;
import org.backprop.explorer.view.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ExplorerAppTest {

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        new ExplorerApp().open(stage, new Appearance(), new FakeDialogs());
    }

    @Test
    void the_window_shows_with_its_title() {
        assertTrue(stage.isShowing());
        assertTrue(stage.getTitle().endsWith("Backprop Explorer"));
    }
}
