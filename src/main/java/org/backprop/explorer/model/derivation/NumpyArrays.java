package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.network.Element;

/** Writes the vectors and matrices of one sample's pass as NumPy arrays, and gives the elements they stand for. */
final class NumpyArrays {

    private final SamplePass samplePass;
    private final Quantities quantities;
    private final CodeListing.Builder code;

    NumpyArrays(SamplePass samplePass, CodeListing.Builder code) {
        this.samplePass = samplePass;
        this.quantities = new Quantities(samplePass);
        this.code = code;
    }

    /** Appends a line that assigns the values of a column to {@code name}. */
    void appendVector(String name, int column, IntFunction<Quantity> entry) {
        List<Element> elements = new ArrayList<>();
        for (int j = 1; j <= samplePass.architecture().size(column); j++) {
            elements.add(Element.of(entry.apply(j).referent()));
        }
        code.add(name, new Element.Group(elements)).add(" = np.array([");
        for (int j = 1; j <= elements.size(); j++) {
            appendNumber(j, entry.apply(j));
        }
        code.add("])").endLine();
    }

    /** Appends a line that assigns the values of W^k, with a row for each neuron of column {@code k}. */
    void appendWeights(int k) {
        code.add("W" + k, weightElements(k)).add(" = np.array([");
        for (int i = 1; i <= samplePass.architecture().size(k); i++) {
            code.add(i == 1 ? "[" : ", [");
            for (int j = 1; j <= samplePass.architecture().size(k + 1); j++) {
                appendNumber(j, quantities.weight(k, i, j));
            }
            code.add("]");
        }
        code.add("])").endLine();
    }

    private void appendNumber(int position, Quantity quantity) {
        String text =
                quantity.value().isPresent() ? String.valueOf(quantity.value().getAsDouble()) : "?";
        code.add(position == 1 ? "" : ", ").add(text, Element.of(quantity.referent()));
    }

    static String activationName(int column) {
        return column == 1 ? "x" : "h" + column;
    }

    Element weightElements(int k) {
        List<Element> weights = new ArrayList<>();
        for (int i = 0; i < samplePass.network().layout().weightCount(k); i++) {
            weights.add(new Element.Parameter(samplePass.network().layout().layerStart(k) + i));
        }
        return new Element.Group(weights);
    }

    Element activationElements(int column) {
        return group(column, j -> new Element.ActivationValue(column, j));
    }

    Element sumElements(int k) {
        return group(k + 1, j -> new Element.WeightedSum(k, j));
    }

    Element deltaElements(int k) {
        return group(k + 1, j -> new Element.Delta(k, j));
    }

    private Element group(int column, IntFunction<Element> element) {
        List<Element> elements = new ArrayList<>();
        for (int j = 1; j <= samplePass.architecture().size(column); j++) {
            elements.add(element.apply(j));
        }
        return new Element.Group(elements);
    }
}
