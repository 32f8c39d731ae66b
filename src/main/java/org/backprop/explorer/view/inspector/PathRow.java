package org.backprop.explorer.view.inspector;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.derivation.Level;
import org.backprop.explorer.model.derivation.Paths;
import org.backprop.explorer.model.derivation.Symbol;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.Trail;

/** One path: its line, its way, its product and its share of the gradient; pointing at it lights its edges. */
final class PathRow extends VBox {

    private static final double SWATCH = 36;
    private static final double THICKNESS = 3;
    private static final int DIGITS = 4;

    private final FormulaDesk desk;
    private final Label route = new Label();
    private final Label value = new Label();
    private final SignedBar bar = new SignedBar();
    private final LinkedFormula product;
    private final LinkedFormula numbers;
    private final Line swatch = new Line(0, 0, SWATCH, 0);
    private final HBox line = new HBox();
    private Boolean isWide;
    private Paths.Path path;

    PathRow(FormulaDesk desk, int number) {
        this.desk = desk;
        this.product = new LinkedFormula(desk);
        this.numbers = new LinkedFormula(desk);
        getStyleClass().add("path-row");
        setId("path-" + (number + 1));
        swatch.setStroke(Trail.of(number).colour());
        swatch.getStrokeDashArray().setAll(Trail.of(number).dashes());
        swatch.setStrokeWidth(THICKNESS);
        route.getStyleClass().add("path-route");
        route.setMinWidth(0);
        HBox.setHgrow(route, Priority.ALWAYS);
        route.setMaxWidth(Double.MAX_VALUE);
        value.getStyleClass().add("path-value");
        value.setId("path-value-" + (number + 1));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("path-line");
        product.setSize(14);
        numbers.setSize(13);
        setOnMouseEntered(event -> point());
        setOnMouseExited(event -> desk.selection().hovered().set(Element.NOTHING));
    }

    /** In symbols, and below that in numbers if there is room; else in numbers while it is pointed at. */
    private void write() {
        show(product, isHover() && !isWide ? Level.NUMBERS : Level.SYMBOLS);
        if (isWide) {
            show(numbers, Level.NUMBERS);
        }
    }

    private void show(LinkedFormula formula, Level level) {
        formula.show(script -> script.inline(path.equation().right().write(script, level)), DIGITS);
    }

    private void point() {
        write();
        if (path != null) {
            desk.selection().hovered().set(path.elements());
        }
    }

    /** Puts the product into the line, if that is {@code wide}, or below it. */
    private void arrange(boolean wide) {
        Node formula = product.node();
        if (wide) {
            HBox.setHgrow(formula, Priority.NEVER);
            line.getChildren().setAll(swatch, route, formula, value, bar);
            getChildren().setAll(line, numbers.node());
        } else {
            line.getChildren().setAll(swatch, route, value, bar);
            getChildren().setAll(line, formula);
        }
    }

    /**
     * Shows a path.
     *
     * @param largest the share of the gradient whose bar has its full length
     * @param wide whether all fits into one line
     */
    void show(Paths.Path shown, double largest, boolean wide) {
        if (isWide == null || isWide != wide) {
            isWide = wide;
            arrange(wide);
        }
        path = shown;
        route.setText(shown.neurons().stream().map(Symbol::unicode).collect(Collectors.joining("→")));
        write();
        value.setText(Numbers.significant(shown.equation().value(), 4));
        bar.show(shown.equation().value().orElse(0), largest);
        setAccessibleText(Texts.text(
                "paths.accessible",
                route.getText(),
                Numbers.exact(shown.equation().value())));
    }
}
