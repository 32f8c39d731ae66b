package org.backprop.explorer.view.inspector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.derivation.Equation;
import org.backprop.explorer.model.derivation.Level;
import org.backprop.explorer.model.derivation.NeuronStep;
import org.backprop.explorer.model.derivation.Script;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.Texts;

/** Shows one step of a single neuron's derivation: its formula in symbols, and its value. */
final class StepRow extends HBox {

    private static final double LETTERS = 18;
    private static final double LARGE_LETTERS = 21;
    private static final int PLACES = 6;
    private static final int DIGITS = 6;

    private static final Script.Pattern EQUALS = new Script.Pattern("%s = %s", "%s = %s");
    private static final Script.Pattern TIMES = new Script.Pattern("%s * %s", "%s \\cdot %s");
    private static final Script.Pattern BECOMES = new Script.Pattern("%s <- %s", "%s \\leftarrow %s");

    private final LinkedFormula formula;
    private final Label value = new Label();

    StepRow(FormulaDesk desk, NeuronStep first) {
        formula = new LinkedFormula(desk);
        formula.node().setId(id(first));
        value.setId(id(first) + "-value");
        value.getStyleClass().add("path-value");
        value.setMinWidth(USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("step-line");
        getChildren().setAll(formula.node(), spacer, value);
        link(desk.selection(), first.equation().left().element());
    }

    private static String id(NeuronStep step) {
        return "step-" + step.kind().id();
    }

    /** Links the value to the element that the step computes, and shows it with all digits while hovered. */
    private void link(Selection selection, Element element) {
        selection.attach(value, element);
        selection.describe(value);
    }

    /** Shows the step as it is at the moment. */
    void show(NeuronStep step, boolean present, boolean large) {
        formula.setSize(large ? LARGE_LETTERS : LETTERS);
        formula.show(script -> script.inline(line(step, script)), DIGITS);
        value.setText(step.value().isPresent() ? Texts.text("step.value", written(step)) : Numbers.UNKNOWN);
        value.setAccessibleText(Texts.text("single.value", name(step), inFull(step)));
        style("to-come", step.value().isEmpty() && !present);
        style("present", present);
        style("back", step.kind().isBack());
    }

    private static String line(NeuronStep step, Script script) {
        Equation equation = step.equation();
        String right = equation.right().write(script, Level.SYMBOLS);
        if (step.rule().isPresent()) {
            List<String> factors = step.rule().get().factors().stream()
                    .map(factor -> factor.write(script, Level.SYMBOLS))
                    .toList();
            right = script.arranged(EQUALS, List.of(script.arranged(TIMES, factors), right));
        }
        String left = script.symbol(equation.left().symbol(), equation.left().element());
        return script.arranged(equation.assigns() ? BECOMES : EQUALS, List.of(left, right));
    }

    private static String name(NeuronStep step) {
        return step.equation().left().symbol().unicode();
    }

    private static String written(NeuronStep step) {
        return isNumber(step) ? Numbers.fixed(step.value(), PLACES) : inWords(step);
    }

    private static String inFull(NeuronStep step) {
        return isNumber(step) ? Numbers.exact(step.value()) : inWords(step);
    }

    /** Returns whether the value is finite, or not computed yet. */
    private static boolean isNumber(NeuronStep step) {
        return Double.isFinite(step.value().orElse(0));
    }

    private static String inWords(NeuronStep step) {
        return Texts.text(Double.isNaN(step.value().orElseThrow()) ? "step.undefined" : "step.too-large");
    }

    private void style(String style, boolean holds) {
        getStyleClass().remove(style);
        if (holds) {
            getStyleClass().add(style);
        }
    }
}
