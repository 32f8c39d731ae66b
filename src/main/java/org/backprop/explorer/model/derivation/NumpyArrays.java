package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Writes the vectors and matrices of one sample's pass as NumPy arrays, and gives the elements they stand for. */
final class NumpyArrays {

    private final Passage passage;
    private final Letters letters;
    private final Code.Writer code;

    NumpyArrays(Passage passage, Code.Writer code) {
        this.passage = passage;
        this.letters = new Letters(passage);
        this.code = code;
    }

    /** Appends a line that assigns the values of a column to {@code name}. */
    void vector(String name, int column, IntFunction<Quantity> entry) {
        List<Element> elements = new ArrayList<>();
        for (int j = 1; j <= passage.architecture().size(column); j++) {
            elements.add(entry.apply(j).element());
        }
        code.add(name, new Element.Group(elements)).add(" = np.array([");
        for (int j = 1; j <= elements.size(); j++) {
            number(j, entry.apply(j));
        }
        code.add("])").end();
    }

    /** Appends a line that assigns the values of W^k, with a row for each neuron of column {@code k}. */
    void weights(int k) {
        code.add("W" + k, edges(k)).add(" = np.array([");
        for (int i = 1; i <= passage.architecture().size(k); i++) {
            code.add(i == 1 ? "[" : ", [");
            for (int j = 1; j <= passage.architecture().size(k + 1); j++) {
                number(j, letters.weight(k, i, j));
            }
            code.add("]");
        }
        code.add("])").end();
    }

    private void number(int place, Quantity quantity) {
        String written =
                quantity.value().isPresent() ? String.valueOf(quantity.value().getAsDouble()) : "?";
        code.add(place == 1 ? "" : ", ").add(written, quantity.element());
    }

    static String activityName(int column) {
        return column == 1 ? "x" : "h" + column;
    }

    Element edges(int k) {
        List<Element> edges = new ArrayList<>();
        for (int p = 0; p < passage.network().layout().weightCount(k); p++) {
            edges.add(new Element.Parameter(passage.network().layout().layerStart(k) + p));
        }
        return new Element.Group(edges);
    }

    Element activities(int column) {
        return group(column, j -> new Element.Activity(column, j));
    }

    Element sums(int k) {
        return group(k + 1, j -> new Element.WeightedSum(k, j));
    }

    Element deltas(int k) {
        return group(k + 1, j -> new Element.Delta(k, j));
    }

    private Element group(int column, IntFunction<Element> element) {
        List<Element> elements = new ArrayList<>();
        for (int j = 1; j <= passage.architecture().size(column); j++) {
            elements.add(element.apply(j));
        }
        return new Element.Group(elements);
    }
}
