package org.backprop.explorer.view.inspector;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.derivation.DerivationStep;
import org.backprop.explorer.model.formula.FormulaWriter;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/** Shows one step of a single neuron's derivation on a line: its formula in symbols and in numbers, and its value. */
final class DerivationStepRow extends HBox {

    static final double MIN_HEIGHT = 11;
    static final double MAX_HEIGHT = 32;

    /** The font size of the value, in units of that of the formula. */
    private static final double VALUE_FONT_SIZE = 0.82;
    /** The width of a character of the value, at font size 1. */
    private static final double CHARACTER_WIDTH = 0.61;

    private final LinkedFormula formula;
    private final Label value = new Label();
    private List<Function<FormulaWriter, String>> forms = List.of();

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

    /** Sets the height of the row. */
    void setRowHeight(double height) {
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    /**
     * Sets the size of the type, and writes the longest form of the formula that fits. Returns the share of that size
     * at which the shortest form fits, at most 1.
     */
    double fit(double fontSize) {
        formula.setFontSize(fontSize);
        value.setStyle("-fx-font-size: " + VALUE_FONT_SIZE * fontSize + "px;");
        double room = room(fontSize);
        double width = 1;
        for (Function<FormulaWriter, String> form : forms) {
            formula.show(form, forms.get(0), Numbers.BRIEF);
            width = formula.node().prefWidth(-1);
            if (width <= room) {
                return 1;
            }
        }
        return room / width;
    }

    /** Returns the width for the formula, with that of the value computed, as its style is applied only later. */
    private double room(double fontSize) {
        double valueWidth = Math.ceil(value.getText().length() * CHARACTER_WIDTH * VALUE_FONT_SIZE * fontSize);
        return getWidth() - snappedLeftInset() - snappedRightInset() - 2 * getSpacing() - valueWidth;
    }

    /** Shows the step as it is at the moment. */
    void show(DerivationStep step, boolean isCurrent) {
        forms = DerivationStepFormula.forms(step, isCurrent || step.value().isPresent());
        formula.show(forms.get(0), Numbers.BRIEF);
        value.setText(step.value().isPresent() ? Texts.text("step.value", valueText(step)) : Numbers.UNKNOWN);
        value.setAccessibleText(Texts.text("single.value", name(step), exactText(step)));
        toggleStyle("pending", step.value().isEmpty() && !isCurrent);
        toggleStyle("current", isCurrent);
        toggleStyle("backward", step.kind().isBackward());
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
