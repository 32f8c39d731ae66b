package org.backprop.explorer;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;

/** All that is written can be read in full in a window of 1100 × 700 too. */
class SmallWindowTest extends WholeTextsTest {

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 700;

    @BeforeAll
    void shrink() {
        Fx.run(() -> {
            Stage stage = window.stage();
            Scene scene = stage.getScene();
            stage.setWidth(WIDTH + stage.getWidth() - scene.getWidth());
            stage.setHeight(HEIGHT + stage.getHeight() - scene.getHeight());
        });
        Fx.until(
                "the window is small",
                () -> Fx.ask(() -> window.stage().getScene().getWidth() == WIDTH));
        Fx.awaitFrames(3);
    }
}
