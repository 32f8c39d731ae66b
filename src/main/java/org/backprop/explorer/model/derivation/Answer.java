package org.backprop.explorer.model.derivation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.FormulaWriter;
import org.backprop.explorer.model.formula.Negation;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Referent;
import org.backprop.explorer.model.formula.Sum;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * The numbers of an element that one looks for first, each formula on one line: its value or, of a parameter, its
 * derivative and the optimizer's step. From the phase {@code gradient} on, the step has a result, which the parameter
 * gets at the phase {@code update}.
 */
public final class Answer {

    /** The referent of the number that a formula comes to. */
    public static final Referent RESULT = new Referent() {};

    private static final FormulaWriter.Template EQUALS = new FormulaWriter.Template("%s = %s", "%s = %s");
    private static final FormulaWriter.Template DERIVATIVE =
            new FormulaWriter.Template("d%s/d%s", "\\partial %s / \\partial %s");
    private static final FormulaWriter.Template ASSIGNMENT =
            new FormulaWriter.Template("%s <- %s", "%s \\leftarrow %s");
    /** Enough digits to see the change by a small step. */
    private static final int PRECISE_DIGITS = 7;

    private final Snapshot snapshot;
    private final Element element;
    private final ElementQuantities quantities;

    /** The answer about {@code element} at the moment of {@code snapshot}. */
    public Answer(Snapshot snapshot, Element element) {
        this.snapshot = snapshot;
        this.element = element;
        this.quantities = new ElementQuantities(snapshot);
    }

    /** The value or, of a parameter, the derivative; empty if there is none or if it has not been computed yet. */
    public OptionalDouble value() {
        return element instanceof Element.Parameter parameter
                ? snapshot.displayedGradient(parameter.index())
                : quantities.find(element).map(Quantity::value).orElse(OptionalDouble.empty());
    }

    /** Returns whether the value is a derivative. */
    public boolean isDerivative() {
        return element instanceof Element.Parameter || element instanceof Element.Delta;
    }

    /** The equation of the value; empty if the element has none. */
    public Optional<String> writeValue(FormulaWriter formulaWriter) {
        return quantities.find(element).map(quantity -> {
            String symbol = formulaWriter.symbol(quantity.symbol(), element);
            String left = element instanceof Element.Parameter
                    ? formulaWriter.format(
                            DERIVATIVE, List.of(formulaWriter.symbol(lossSymbol(), Referent.NONE), symbol))
                    : symbol;
            return formulaWriter.format(
                    EQUALS,
                    List.of(left, formulaWriter.withDigits(PRECISE_DIGITS).number(value(), RESULT)));
        });
    }

    /** L, or the sample's loss while the derivative is that of a sample only. */
    private Symbol lossSymbol() {
        return snapshot.isDisplayedGradientOfBatch()
                ? quantities.notation().loss()
                : SamplePass.at(snapshot).lossSymbol();
    }

    /** Returns whether the parameter's next value is known; false if the element is no parameter. */
    public boolean isStepKnown() {
        if (!(element instanceof Element.Parameter parameter)) {
            return false;
        }
        List<Equation> equations = new BatchFormulas(snapshot, parameter.index()).update();
        return equations.isEmpty()
                || equations.get(equations.size() - 1).value().isPresent();
    }

    /**
     * The assignment of the parameter's new value, in numbers; of a frozen parameter, its value. Empty if the element
     * is no parameter.
     *
     * @param isShort whether each term that is subtracted from the parameter is written as one number
     */
    public Optional<String> writeStep(FormulaWriter formulaWriter, boolean isShort) {
        if (!(element instanceof Element.Parameter parameter)) {
            return Optional.empty();
        }
        List<Equation> equations = new BatchFormulas(snapshot, parameter.index()).update();
        FormulaWriter precise = formulaWriter.withDigits(PRECISE_DIGITS);
        if (equations.isEmpty()) {
            Quantity frozen = quantities.find(element).orElseThrow();
            return Optional.of(formulaWriter.format(
                    ASSIGNMENT,
                    List.of(formulaWriter.symbol(frozen.symbol(), element), precise.number(frozen.value(), RESULT))));
        }
        Equation last = equations.get(equations.size() - 1);
        String right = formulaWriter.format(
                EQUALS,
                List.of(right(last, formulaWriter.withSlashes(), isShort), precise.number(last.value(), RESULT)));
        return Optional.of(formulaWriter.format(
                ASSIGNMENT, List.of(formulaWriter.symbol(last.left().symbol(), element), right)));
    }

    /** The parameter with many digits, less what is subtracted with the usual ones. */
    private static String right(Equation equation, FormulaWriter formulaWriter, boolean isShort) {
        List<Term> terms = ((Sum) equation.right()).terms();
        StringBuilder written =
                new StringBuilder(terms.get(0).write(formulaWriter.withDigits(PRECISE_DIGITS), Expansion.NUMBERS));
        for (Term term : terms.subList(1, terms.size())) {
            Term subtracted = ((Negation) term).term();
            Term shown = isShort ? number(subtracted) : subtracted;
            written.append(" - ").append(shown.write(formulaWriter, Expansion.NUMBERS, Term.Precedence.PRODUCT));
        }
        return written.toString();
    }

    private static Term number(Term term) {
        return new Quantity(Symbol.of("", ""), term.value(), Referent.NONE);
    }
}
