package org.backprop.explorer.view.inspector;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.derivation.DerivationStep;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.FormulaWriter;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/** Shows one step of a single neuron's derivation on a line: its formula in symbols and in numbers, and its value. */
final class DerivationStepRow extends HBox {

    static final double MIN_HEIGHT = 15;
    static final double MAX_HEIGHT = 32;

    /** The font size, in units of the row's height. */
    private static final double FONT_SIZE = 0.8;

    private static final double MAX_FONT_SIZE = 20;
    /** The font size of the value, in units of that of the formula. */
    private static final double VALUE_FONT_SIZE = 0.82;

    /** The largest share of the room that a formula in its smallest type may need and still have its numbers. */
    private static final double MAX_SHARE = 0.95;

    private static final FormulaWriter.Template EQUALS = new FormulaWriter.Template("%s = %s", "%s = %s");
    private static final FormulaWriter.Template TIMES = new FormulaWriter.Template("%s * %s", "%s \\cdot %s");
    private static final FormulaWriter.Template ASSIGNMENT =
            new FormulaWriter.Template("%s <- %s", "%s \\leftarrow %s");

    private final LinkedFormula formula;
    private final Label value = new Label();
    private DerivationStep step;

    DerivationStepRow(FormulaContext context, DerivationStep first) {
        formula = new LinkedFormula(context);
        formula.node().setId(id(first));
        value.setId(id(first) + "-value");
        value.getStyleClass().add("path-value");
        value.setMinWidth(USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("derivation-step");
        getChildren().setAll(formula.node(), spacer, value);
        setMinWidth(0); // the formula is shortened to the width, instead of widening the list
        widthProperty().addListener((observable, oldValue, newValue) -> writeFormula());
        link(context.selection(), Element.of(first.equation().left().referent()));
    }

    private static String id(DerivationStep step) {
        return "step-" + step.kind().id();
    }

    /** Links the value to the element that the step computes, and shows it with all digits while hovered. */
    private void link(Selection selection, Element element) {
        selection.register(value, element);
        selection.showNoteOf(value);
    }

    /** Sets the height of the row, and with it the size of its type. */
    void setRowHeight(double height) {
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        double fontSize = Math.min(MAX_FONT_SIZE, FONT_SIZE * height);
        formula.setFontSize(fontSize);
        value.setStyle("-fx-font-size: " + VALUE_FONT_SIZE * fontSize + "px;");
        writeFormula();
    }

    /** Shows the step as it is at the moment. */
    void show(DerivationStep newStep, boolean isCurrent) {
        step = newStep;
        value.setText(step.value().isPresent() ? Texts.text("step.value", valueText(step)) : Numbers.UNKNOWN);
        writeFormula();
        value.setAccessibleText(Texts.text("single.value", name(step), exactText(step)));
        toggleStyle("pending", step.value().isEmpty() && !isCurrent);
        toggleStyle("current", isCurrent);
        toggleStyle("backward", step.kind().isBackward());
    }

    /** Writes the formula in symbols and in numbers or, where that is too long to be read, in symbols only. */
    private void writeFormula() {
        if (step == null) {
            return;
        }
        writeFormula(true);
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - 2 * getSpacing() - value.prefWidth(-1);
        if (getWidth() > 0 && MAX_SHARE * room < formula.node().minWidth(-1)) {
            writeFormula(false);
        }
    }

    private void writeFormula(boolean hasNumbers) {
        formula.show(writer -> writer.inline(format(step, writer.withSlashes(), hasNumbers)), Numbers.BRIEF);
    }

    private static String format(DerivationStep step, FormulaWriter formulaWriter, boolean hasNumbers) {
        Equation equation = step.equation();
        String right = equation.right().write(formulaWriter, Expansion.SYMBOLS);
        if (step.chainRule().isPresent()) {
            List<String> factors = step.chainRule().get().factors().stream()
                    .map(factor -> factor.write(formulaWriter, Expansion.SYMBOLS))
                    .toList();
            right = formulaWriter.format(EQUALS, List.of(formulaWriter.format(TIMES, factors), right));
        }
        String left =
                formulaWriter.symbol(equation.left().symbol(), equation.left().referent());
        String inSymbols = formulaWriter.format(equation.isAssignment() ? ASSIGNMENT : EQUALS, List.of(left, right));
        if (!hasNumbers) {
            return inSymbols;
        }
        String inNumbers = equation.right().write(formulaWriter, Expansion.NUMBERS);
        return formulaWriter.format(EQUALS, List.of(inSymbols, inNumbers));
    }

    private static String name(DerivationStep step) {
        return step.equation().left().symbol().unicode();
    }

    private static String valueText(DerivationStep step) {
        return isFiniteOrUnknown(step) ? shortened(step.value()) : nonFiniteText(step);
    }

    private static String shortened(OptionalDouble value) {
        return value.isPresent() ? Numbers.abbreviated(value.getAsDouble(), Numbers.BRIEF) : Numbers.UNKNOWN;
    }

    private static String exactText(DerivationStep step) {
        return isFiniteOrUnknown(step) ? Numbers.exact(step.value()) : nonFiniteText(step);
    }

    /** Returns whether the value is finite, or not computed yet. */
    private static boolean isFiniteOrUnknown(DerivationStep step) {
        return Double.isFinite(step.value().orElse(0));
    }

    private static String nonFiniteText(DerivationStep step) {
        return Texts.text(Double.isNaN(step.value().orElseThrow()) ? "step.undefined" : "step.too-large");
    }

    private void toggleStyle(String style, boolean isPresent) {
        getStyleClass().remove(style);
        if (isPresent) {
            getStyleClass().add(style);
        }
    }
}
