package org.backprop.explorer.view;

import java.util.OptionalDouble;
import org.backprop.explorer.model.derivation.ElementQuantities;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;

/** Describes an element in one line, with all digits of its value. */
public final class ElementText {

    private final Snapshot snapshot;
    private final Notation notation;

    /** Creates the texts for the values in {@code snapshot}. */
    public ElementText(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.notation = Notation.of(snapshot.network().architecture());
    }

    /** Returns the name of {@code element} with its value; empty if it has none or the network lacks the element. */
    public String of(Element element) {
        if (element instanceof Element.Parameter parameter) {
            return parameter.index() < snapshot.parameters().size() ? parameter(parameter.index()) : "";
        }
        return new ElementQuantities(snapshot)
                .find(element)
                .map(quantity -> withValue(quantity.symbol(), quantity.value()))
                .map(text -> isGiven(element) ? text : ofPass(text))
                .orElse("");
    }

    /** Returns whether the element is given by the data instead of computed by the passes. */
    private static boolean isGiven(Element element) {
        return element instanceof Element.TargetValue
                || element instanceof Element.ActivationValue h && h.column() == 1;
    }

    private static String withValue(Symbol symbol, OptionalDouble value) {
        return Texts.text("element-text", symbol.unicode(), Numbers.exact(value));
    }

    /** Returns the text about a value of the passes, which at the update is that of before the update. */
    private String ofPass(String text) {
        return snapshot.hasReached(Phase.UPDATE) ? Texts.text("element-text.before-update", text) : text;
    }

    private String parameter(int index) {
        ParameterName name = snapshot.network().layout().name(index);
        String symbol = notation.parameter(name).unicode();
        if (name instanceof ParameterName.Weight w) {
            String from = neuron(w.layer(), w.from());
            String to = neuron(w.layer() + 1, w.to());
            return Texts.text("element-text.weight", symbol, from, to, value(index)) + carriedBack(index, w);
        }
        return Texts.text("element-text.bias", symbol, neuron(name.layer() + 1, name.neuron()), value(index));
    }

    private static String neuron(int column, int number) {
        return column == 1 ? Texts.text("neuron.input", number) : Texts.text("neuron.layer", column - 1, number);
    }

    /** Returns a parameter's value, or its old and new value where the displayed update changed it. */
    private String value(int index) {
        double before = snapshot.beforeUpdate().parameters().get(index);
        double now = snapshot.parameters().get(index);
        return before == now
                ? Numbers.exact(now)
                : Texts.text("parameter.moved", Numbers.exact(before), Numbers.exact(now));
    }

    /** Returns the product w δ that a weight has carried back, if a backward phase shows that. */
    private String carriedBack(int index, ParameterName.Weight w) {
        boolean hasCarried = snapshot.moment().phase().kind() == Phase.Kind.BACKWARD
                && w.layer() > 1
                && snapshot.hasReached(
                        Phase.backward(w.layer() - 1), new Operation(w.from(), Operation.Kind.CONTRIBUTION, w.to()));
        if (!hasCarried) {
            return "";
        }
        double weight = snapshot.parameters().get(index);
        double delta = snapshot.trace().delta(w.layer(), w.to());
        return Texts.text("element-text.carried", factor(weight), factor(delta), rounded(weight * delta));
    }

    private static String factor(double value) {
        return value < 0 ? "(" + rounded(value) + ")" : rounded(value);
    }

    private static String rounded(double value) {
        return Numbers.abbreviated(value, Numbers.BRIEF);
    }
}
