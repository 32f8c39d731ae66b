package org.backprop.explorer.view.inspector;

import java.util.List;
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
import org.backprop.explorer.view.Children;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.Trail;

/** Shows one path: its line style, neurons, product and value; hovering it highlights its edges in the network. */
final class PathRow extends VBox {

    private static final double SWATCH = 28;
    /** The width from which on everything fits into one line. */
    private static final double WIDE = 600;

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
        value.setMinWidth(USE_PREF_SIZE);
        arrange();
        widthProperty().addListener((property, was, is) -> {
            arrange();
            write();
        });
        hoverProperty().addListener((property, was, is) -> point(is));
    }

    private void point(boolean at) {
        write();
        if (path != null) {
            desk.selection().hovered().set(at ? path.elements() : Element.NOTHING);
        }
    }

    /** Writes the product in symbols and, if the row is wide, in numbers too; a narrow row shows them on hover. */
    private void write() {
        if (path != null) {
            write(product, isHover() && !isWide() ? Level.NUMBERS : Level.SYMBOLS);
            write(numbers, Level.NUMBERS);
        }
    }

    private void write(LinkedFormula formula, Level level) {
        formula.show(script -> script.inline(path.equation().right().write(script, level)), DIGITS);
    }

    private boolean isWide() {
        return getWidth() >= WIDE;
    }

    /** Places the product in the line if the row is wide, else below it. */
    private void arrange() {
        Node formula = product.node();
        if (isWide()) {
            HBox.setHgrow(formula, Priority.NEVER);
            Children.set(line.getChildren(), List.of(swatch, route, formula, value, bar));
            Children.set(getChildren(), List.of(line, numbers.node()));
        } else {
            Children.set(line.getChildren(), List.of(swatch, route, value, bar));
            Children.set(getChildren(), List.of(line, formula));
        }
    }

    /**
     * Shows a path.
     *
     * @param largest the largest absolute value of all paths, whose bar has its full length
     */
    void show(Paths.Path shown, double largest) {
        path = shown;
        route.setText(shown.neurons().stream().map(Symbol::unicode).collect(Collectors.joining("→")));
        write();
        value.setText(Numbers.significant(shown.equation().value(), DIGITS));
        bar.show(shown.equation().value().orElse(0), largest);
        setAccessibleText(Texts.text(
                "paths.accessible",
                route.getText(),
                Numbers.exact(shown.equation().value())));
    }
}
