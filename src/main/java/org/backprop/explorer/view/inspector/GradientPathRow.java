package org.backprop.explorer.view.inspector;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.backprop.explorer.model.derivation.GradientPaths;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.PathStyle;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/** Shows one path: its line style, neurons, product and value; hovering it highlights its edges in the network. */
final class GradientPathRow extends VBox {

    /** Long enough for three repetitions of the longest dashes. */
    private static final double SWATCH_LENGTH = 48;
    /** The width from which on everything fits into one line. */
    private static final double MIN_WIDE_WIDTH = 600;

    /** Large enough for the letters in its fractions to be readable. */
    private static final double FONT_SIZE = 16;

    private static final double NUMBERS_FONT_SIZE = 14;
    private static final double THICKNESS = 3;

    private final FormulaContext context;
    private final Label routeLabel = new Label();
    private final Label value = new Label();
    private final SignedBar bar = new SignedBar();
    private final LinkedFormula product;
    private final LinkedFormula numbers;
    private final Line swatch = new Line(0, 0, SWATCH_LENGTH, 0);
    private final HBox line = new HBox();
    private GradientPaths.GradientPath gradientPath;

    GradientPathRow(FormulaContext context, int number) {
        this.context = context;
        this.product = new LinkedFormula(context);
        this.numbers = new LinkedFormula(context);
        getStyleClass().add("path-row");
        setId("path-" + (number + 1));
        swatch.setStroke(PathStyle.of(number).color());
        swatch.getStrokeDashArray().setAll(PathStyle.of(number).dashes());
        swatch.setStrokeWidth(THICKNESS);
        routeLabel.getStyleClass().add("path-route");
        routeLabel.setMinWidth(0);
        routeLabel.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS); // all paths begin alike
        HBox.setHgrow(routeLabel, Priority.ALWAYS);
        routeLabel.setMaxWidth(Double.MAX_VALUE);
        value.getStyleClass().add("path-value");
        value.setId("path-value-" + (number + 1));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("path-line");
        product.setFontSize(FONT_SIZE);
        numbers.setFontSize(NUMBERS_FONT_SIZE);
        value.setMinWidth(USE_PREF_SIZE);
        updateLayout();
        widthProperty().addListener((observable, oldValue, newValue) -> {
            updateLayout();
            write();
        });
        hoverProperty().addListener((observable, oldValue, newValue) -> setPathHovered(newValue));
    }

    private void setPathHovered(boolean isHovered) {
        write();
        if (gradientPath != null) {
            context.selection().hovered().set(isHovered ? gradientPath.elements() : Element.NONE);
        }
    }

    /** Writes the product in symbols and, if the row is wide, in numbers too; a narrow row shows them on hover. */
    private void write() {
        if (gradientPath != null) {
            write(product, isHover() && !isWide() ? Expansion.NUMBERS : Expansion.SYMBOLS);
            write(numbers, Expansion.NUMBERS);
        }
    }

    private void write(LinkedFormula formula, Expansion expansion) {
        formula.show(
                formulaWriter ->
                        formulaWriter.inline(gradientPath.equation().right().write(formulaWriter, expansion)),
                Numbers.BRIEF);
    }

    private boolean isWide() {
        return getWidth() >= MIN_WIDE_WIDTH;
    }

    /** Places the product in the line if the row is wide, else below it. */
    private void updateLayout() {
        Node formula = product.node();
        if (isWide()) {
            HBox.setHgrow(formula, Priority.NEVER);
            Nodes.set(line.getChildren(), List.of(swatch, routeLabel, formula, value, bar));
            Nodes.set(getChildren(), List.of(line, numbers.node()));
        } else {
            Nodes.set(line.getChildren(), List.of(swatch, routeLabel, value, bar));
            Nodes.set(getChildren(), List.of(line, formula));
        }
    }

    /**
     * Shows a path.
     *
     * @param maxValue the largest absolute value of all paths, whose bar has its full length
     */
    void show(GradientPaths.GradientPath shown, double maxValue) {
        gradientPath = shown;
        routeLabel.setText(shown.neurons().stream().map(Symbol::unicode).collect(Collectors.joining("→")));
        write();
        value.setText(Numbers.significant(shown.equation().value(), Numbers.BRIEF));
        bar.show(shown.equation().value().orElse(0), maxValue);
        setAccessibleText(Texts.text(
                "paths.accessible",
                routeLabel.getText(),
                Numbers.exact(shown.equation().value())));
    }
}
