package org.backprop.explorer.view.timeline;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.backprop.explorer.model.derivation.OperationFormulas;
import org.backprop.explorer.model.derivation.PhaseFormulas;
import org.backprop.explorer.model.derivation.SamplePass;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.FormulaWriter;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.timeline.Moment;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Operations;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/**
 * Says what happens at the present phase: its name, its formula, and the same in words; while one steps from operation
 * to operation, what the present one computes, with its numbers.
 */
public final class PhaseSentence extends HBox implements SnapshotView {

    private static final double LETTERS = 15;
    private static final int DIGITS = 4;

    private final Label name = new Label();
    private final LinkedFormula formula;
    private final Label words = new Label();
    private Granularity granularity = Granularity.LAYER;
    private Snapshot shown;

    /** A sentence that says nothing yet. */
    public PhaseSentence(FormulaContext desk) {
        formula = new LinkedFormula(desk);
        formula.setFontSize(LETTERS);
        formula.node().setId("phase-formula");
        getStyleClass().add("phase-sentence");
        name.getStyleClass().add("phase-name");
        name.setId("phase-name");
        name.setMinWidth(USE_PREF_SIZE);
        setMinWidth(0);
        words.getStyleClass().add("soft");
        getChildren().setAll(name, formula.node(), words);
    }

    /** The words repeat what the formula says, and give way where there is no room for both. */
    @Override
    protected void layoutChildren() {
        double needed = name.prefWidth(-1) + formula.node().prefWidth(-1) + words.prefWidth(-1) + 2 * getSpacing();
        words.setVisible(Math.ceil(needed) <= getWidth() - snappedLeftInset() - snappedRightInset());
        words.setManaged(words.isVisible());
        super.layoutChildren();
    }

    /** Says it for each operation, or for whole phases, as one steps. */
    public void showGranularity(Granularity chosen) {
        granularity = chosen;
        show();
    }

    @Override
    public void render(Snapshot snapshot) {
        shown = snapshot;
        show();
    }

    private void show() {
        if (shown == null) {
            return;
        }
        Moment moment = shown.moment();
        Phase phase = moment.phase();
        String key = "sentence." + phase.kind().name().toLowerCase(Locale.ROOT);
        Optional<Operation> operation = operation();
        name.setText(name(key, operation));
        words.setText(operation.isPresent() ? Texts.text(key(operation.get())) : words(key));
        formula.show(operation.isPresent() ? computed(phase, operation.get()) : general(phase), DIGITS);
        StyleClasses.toggle(name, "back", phase.kind() == Phase.Kind.BACKWARD);
    }

    /** The operation that has just happened, where operations are told apart. */
    private Optional<Operation> operation() {
        Optional<Operation> under = shown.moment().operation();
        Operations operations =
                Operations.of(shown.context().objective(), shown.moment().phase());
        boolean last = under.isEmpty() && granularity == Granularity.NEURON && operations.count() > 0;
        return last ? Optional.of(operations.get(operations.count() - 1)) : under;
    }

    private static String key(Operation operation) {
        return "operation." + operation.kind().name().toLowerCase(Locale.ROOT);
    }

    private String name(String key, Optional<Operation> operation) {
        Moment moment = shown.moment();
        int layer = moment.phase().layer();
        return operation.isPresent()
                ? Texts.text(key + ".neuron", layer, operation.get().neuron())
                : Texts.text(key + ".name", layer, shown.sampleIndex() + 1, moment.updateIndex() + 1);
    }

    private String words(String key) {
        int last = shown.network().architecture().layerCount();
        if (shown.moment().phase().equals(Phase.backward(last))) {
            return Texts.text(key + ".words.output");
        }
        boolean penalized = shown.context().settings().regularization().isActive();
        int size = shown.context().batch().size();
        if (shown.moment().phase().equals(Phase.GRADIENT) && (size > 1 || penalized)) {
            return Texts.text(key + (penalized ? ".words.penalized" : ".words.mean"), size);
        }
        return Texts.text(key + ".words");
    }

    private Function<FormulaWriter, String> computed(Phase phase, Operation operation) {
        Equation equation = new OperationFormulas(SamplePass.at(shown)).of(phase, operation);
        return formulaWriter -> formulaWriter.inline(String.join(" = ", sides(equation, formulaWriter)));
    }

    /** The left side, the right side in symbols and in numbers, and the value if there is one; none of them twice. */
    private static Set<String> sides(Equation equation, FormulaWriter formulaWriter) {
        Set<String> sides = new LinkedHashSet<>();
        sides.add(equation.left().write(formulaWriter, Expansion.SYMBOLS));
        sides.add(equation.right().write(formulaWriter, Expansion.SYMBOLS));
        sides.add(equation.right().write(formulaWriter, Expansion.NUMBERS));
        if (equation.value().isPresent()) {
            sides.add(equation.left().write(formulaWriter, Expansion.NUMBERS));
        }
        return sides;
    }

    private Function<FormulaWriter, String> general(Phase phase) {
        Symbol symbol = new PhaseFormulas(shown.network().architecture(), shown.context()).of(phase);
        return formulaWriter -> formulaWriter.inline(formulaWriter.symbol(symbol, Element.NONE));
    }
}
