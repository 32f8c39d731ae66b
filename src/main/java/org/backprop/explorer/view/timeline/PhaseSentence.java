package org.backprop.explorer.view.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
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
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operations;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/**
 * Describes the current phase: its name, its formula, and the formula in words; at the finest granularity, the current
 * operation with its numbers.
 */
public final class PhaseSentence extends HBox implements SnapshotView {

    private static final double FONT_SIZE = 15;

    private final Label name = new Label();
    private final LinkedFormula formula;
    /** The formula of one neuron with its numbers, beside that of the phase. */
    private final LinkedFormula example;

    private final Label description = new Label();
    /** What an update did, where there is no space for the whole description. */
    private final Label result = new Label();

    private Granularity granularity = Granularity.LAYER;
    private final Selection selection;
    private boolean hasExample;
    private Snapshot shownSnapshot;

    /** Creates an empty sentence. */
    public PhaseSentence(FormulaContext context) {
        formula = new LinkedFormula(context);
        formula.setFontSize(FONT_SIZE);
        formula.node().setId("phase-formula");
        example = new LinkedFormula(context);
        example.setFontSize(FONT_SIZE);
        example.node().setId("phase-example");
        selection = context.selection();
        selection.selected().addListener((observable, oldValue, newValue) -> show());
        getStyleClass().add("phase-sentence");
        name.getStyleClass().add("phase-name");
        name.setId("phase-name");
        name.setMinWidth(USE_PREF_SIZE);
        setMinWidth(0);
        description.getStyleClass().add("muted");
        description.setId("phase-description");
        result.getStyleClass().add("muted");
        result.setId("phase-result");
        getChildren().setAll(name, formula.node(), example.node(), description, result);
    }

    /**
     * Shows as many parts as there is space for, the most telling first: after an update what it did, else the formula.
     */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double needed = name.prefWidth(-1);
        boolean isDescribed = false;
        for (Node part : parts()) {
            double width = getSpacing() + part.prefWidth(-1);
            boolean isRepeated = part == result && isDescribed;
            boolean isShown = hasContent(part) && !isRepeated && Math.ceil(needed + width) <= room;
            setShown(part, isShown || part == formula.node() && !isUpdate());
            isDescribed |= part == description && isShown;
            needed += isShown ? width : 0;
        }
        super.layoutChildren();
    }

    private List<Node> parts() {
        return isUpdate()
                ? List.of(description, result, formula.node(), example.node())
                : List.of(formula.node(), example.node(), description, result);
    }

    private boolean hasContent(Node part) {
        return part == example.node() ? hasExample : part != result || isUpdate();
    }

    private boolean isUpdate() {
        return shownSnapshot != null && shownSnapshot.hasReached(Phase.UPDATE);
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /** Sets the granularity: a single operation is described only at that of operations. */
    public void showGranularity(Granularity newGranularity) {
        granularity = newGranularity;
        show();
    }

    @Override
    public void render(Snapshot snapshot) {
        shownSnapshot = snapshot;
        show();
    }

    private void show() {
        if (shownSnapshot == null) {
            return;
        }
        Moment moment = shownSnapshot.moment();
        Phase phase = moment.phase();
        String key = "sentence." + phase.kind().name().toLowerCase(Locale.ROOT);
        Optional<Operation> operation = LastOperation.of(shownSnapshot, granularity);
        name.setText(name(key, operation));
        description.setText(operation.isPresent() ? Texts.text(key(operation.get())) : describe(key));
        Optional<Equation> neuron = operation.isPresent()
                ? Optional.empty()
                : SentenceExample.of(shownSnapshot, selection.selected().get());
        hasExample = neuron.isPresent();
        result.setText(isUpdate() ? costChange() : "");
        neuron.ifPresent(equation -> example.show(inNumbers(equation), Numbers.BRIEF));
        formula.show(
                operation.isPresent() ? operationFormula(phase, operation.get()) : phaseFormula(phase), Numbers.BRIEF);
        StyleClasses.toggle(name, "backward", phase.isAfterLoss());
    }

    private static String key(Operation operation) {
        return "operation." + operation.kind().name().toLowerCase(Locale.ROOT);
    }

    private String name(String key, Optional<Operation> operation) {
        Moment moment = shownSnapshot.moment();
        int layer = moment.phase().layer();
        Operations operations = LastOperation.operations(shownSnapshot);
        return operation.isPresent()
                ? Texts.text(
                        key + ".neuron",
                        layer,
                        operation.get().neuron(),
                        Numbers.count(operations.numberInNeuron(operation.get())),
                        Numbers.count(operations.countPerNeuron()))
                : Texts.text(
                        key + ".name",
                        layer,
                        Numbers.count(shownSnapshot.sampleIndex() + 1L),
                        Numbers.count(moment.updateIndex() + 1));
    }

    private String describe(String key) {
        int last = shownSnapshot.network().architecture().layerCount();
        if (isUpdate()) {
            return describeUpdate(key + ".words");
        }
        if (shownSnapshot.moment().phase().equals(Phase.backward(last))) {
            return Texts.text(key + ".words.output");
        }
        boolean penalized = shownSnapshot.context().settings().regularization().isActive();
        int size = shownSnapshot.context().batch().size();
        if (shownSnapshot.moment().phase().equals(Phase.GRADIENT) && (size > 1 || penalized)) {
            return Texts.text(key + (penalized ? ".words.penalized" : ".words.mean"), Numbers.count(size));
        }
        return Texts.text(key + ".words");
    }

    /** Says how many parameters the update moved, and what it did to the cost. */
    private String describeUpdate(String key) {
        Parameters before = shownSnapshot.beforeUpdate().parameters();
        Parameters now = shownSnapshot.parameters();
        long moved = IntStream.range(0, now.size())
                .filter(index -> before.get(index) != now.get(index))
                .count();
        return Texts.text(moved == 1 ? key + ".one" : key, Numbers.count(moved), costChange());
    }

    private String costChange() {
        return Texts.text(
                "sentence.update.result",
                Numbers.significant(shownSnapshot.beforeUpdate().cost().total(), Numbers.BRIEF),
                Numbers.significant(shownSnapshot.updateValues().now().cost().total(), Numbers.BRIEF));
    }

    private Function<FormulaWriter, String> operationFormula(Phase phase, Operation operation) {
        Equation equation = new OperationFormulas(SamplePass.at(shownSnapshot)).of(phase, operation);
        return formulaWriter -> formulaWriter.inline(String.join(" = ", sides(equation, formulaWriter)));
    }

    /** Returns the left side, the right side in symbols and in numbers, and the value if known; none of them twice. */
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

    /** Writes the left side, the right side in numbers, and the value. */
    private static Function<FormulaWriter, String> inNumbers(Equation equation) {
        return formulaWriter -> {
            Set<String> sides = new LinkedHashSet<>();
            sides.add(equation.left().write(formulaWriter, Expansion.SYMBOLS));
            sides.add(equation.right().write(formulaWriter, Expansion.NUMBERS));
            sides.add(equation.left().write(formulaWriter, Expansion.NUMBERS));
            return formulaWriter.inline(String.join(" = ", sides));
        };
    }

    private Function<FormulaWriter, String> phaseFormula(Phase phase) {
        Symbol symbol = new PhaseFormulas(shownSnapshot.network().architecture(), shownSnapshot.context()).of(phase);
        return formulaWriter -> formulaWriter.inline(formulaWriter.symbol(symbol, Element.NONE));
    }
}
