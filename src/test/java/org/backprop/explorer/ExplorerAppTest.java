package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;
import org.backprop.explorer.view.Look;
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
        new ExplorerApp().open(stage, new Look(), new FakeDialogs());
    }

    @Test
    void theWindowShowsWithItsTitle() {
        assertTrue(stage.isShowing());
        assertTrue(stage.getTitle().endsWith("Backprop Explorer"));
    }
}
