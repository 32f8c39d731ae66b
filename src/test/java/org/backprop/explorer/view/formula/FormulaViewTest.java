package org.backprop.explorer.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.backprop.explorer.Fx;
import org.backprop.explorer.Hand;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.testfx.api.FxToolkit;

/** Each test finds a window with a formula of two factors in it, which the mouse is not in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormulaViewTest {

    private static final int WEIGHT = 3;
    private static final int DELTA = 4;
    private static final String LATEX = Tags.tagged(WEIGHT, "w_{11}^{2}") + " \\cdot " + Tags.tagged(DELTA, "\\delta");
    private static final String TEXT = "w11 times delta";
    /** Half of what a colour channel changes by when a pixel changes from the ground to ink. */
    private static final double CLOSE = 0.02;

    private final Typesetter typesetter = new Typesetter();
    private final List<Integer> clicked = new ArrayList<>();
    private final Button elsewhere = new Button("elsewhere");
    private final Label caption = new Label("=");
    private Hand hand;
    private Look look;
    private HBox line;
    private FormulaView view;

    @BeforeAll
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage(); // starts the toolkit, once
        Stage stage = FxToolkit.registerStage(Stage::new);
        hand = new Hand();
        line = Fx.ask(HBox::new);
        FxToolkit.setupStage(each -> {
            each.setScene(new Scene(line, 500, 120, Color.WHITE));
            each.show();
        });
        assertTrue(Fx.ask(stage::isShowing));
    }

    @BeforeEach
    void showFormula() {
        hand.moveTo(elsewhere);
    }

    @AfterAll
    void closeWindow() throws TimeoutException {
        FxToolkit.cleanupStages();
    }
}
