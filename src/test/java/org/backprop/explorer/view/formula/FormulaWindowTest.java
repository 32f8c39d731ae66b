package org.backprop.explorer.view.formula;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.window.Fx;
import org.backprop.explorer.window.MouseAndKeyboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.testfx.api.FxToolkit;

/** A test in a window with a formula of two factors, which the mouse is outside of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FormulaWindowTest {

    static final int WEIGHT = 3;
    static final int DELTA = 4;
    static final String LATEX = Tags.tagged(WEIGHT, "w_{11}^{2}") + " \\cdot " + Tags.tagged(DELTA, "\\delta");
    static final String TEXT = "w11 times delta";

    final List<Integer> clicked = new CopyOnWriteArrayList<>(); // read while the JavaFX thread may add to it
    MouseAndKeyboard mouseAndKeyboard;
    Appearance appearance;
    Label caption;
    FormulaView view;
    Button elsewhere;
    private final Typesetter typesetter = new Typesetter();
    private Stage stage;
    private HBox line;

    @BeforeAll
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage(); // starts the toolkit, once
        mouseAndKeyboard = new MouseAndKeyboard();
        line = Fx.ask(HBox::new);
        elsewhere = Fx.ask(() -> new Button("elsewhere"));
        caption = Fx.ask(() -> new Label("="));
        Fx.run(() -> {
            stage = new Stage();
            stage.setScene(new Scene(line, 500, 120));
            stage.show();
        });
    }

    @BeforeEach
    void showFormula() {
        appearance = new Appearance();
        clicked.clear();
        view = Fx.ask(() -> new FormulaView(appearance, typesetter));
        Fx.run(() -> {
            view.setOnTagClicked(clicked::add);
            view.setFontSize(24);
            view.show(LATEX, TEXT);
            line.getChildren().setAll(caption, view, elsewhere);
            line.setAlignment(Pos.BASELINE_LEFT);
            elsewhere.requestFocus();
        });
        layOut();
        mouseAndKeyboard.moveTo(elsewhere);
    }

    @AfterAll
    void closeWindow() {
        Fx.run(stage::close);
    }

    void layOut() {
        Fx.run(() -> {
            line.applyCss();
            line.layout();
        });
    }

    TypesetFormula formula() {
        return typesetter.typeset(LATEX, 24);
    }

    Rectangle2D box(int tag) {
        return formula().boxes(tag).get(0);
    }

    void pointAt(int tag) {
        pointAtPlace((box(tag).getMinX() + box(tag).getMaxX()) / 2);
    }

    /** Moves the mouse over the formula, so many pixels from its left end. */
    void pointAtPlace(double x) {
        double width = Fx.ask(view::getWidth);
        mouseAndKeyboard.moveTo(view, 0.5 + (x - width / 2) / (width - 2));
    }

    int tag() {
        return Fx.ask(() -> view.hoveredTag().get());
    }
}
