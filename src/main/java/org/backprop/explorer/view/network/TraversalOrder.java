package org.backprop.explorer.view.network;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.NetworkObjective;

/** The order in which keys traverse the elements of the picture: that of the forward pass. */
final class TraversalOrder {

    private final List<Element> elements = new ArrayList<>();

    TraversalOrder(NetworkObjective network) {
        Architecture architecture = network.architecture();
        for (int i = 1; i <= architecture.inputCount(); i++) {
            elements.add(new Element.ActivationValue(1, i));
        }
        for (int k = 1; k <= architecture.layerCount(); k++) {
            int end = network.layout().layerStart(k)
                    + network.layout().weightCount(k)
                    + network.layout().biasCount(k);
            for (int p = network.layout().layerStart(k); p < end; p++) {
                elements.add(new Element.Parameter(p));
            }
            for (int j = 1; j <= architecture.size(k + 1); j++) {
                elements.add(new Element.WeightedSum(k, j));
                elements.add(new Element.ActivationValue(k + 1, j));
                elements.add(new Element.Delta(k, j));
            }
        }
        for (int j = 1; j <= architecture.outputCount(); j++) {
            elements.add(new Element.TargetValue(j));
        }
        elements.add(Element.LOSS);
    }

    /** Returns the element {@code steps} after {@code from}, or the first or last one. */
    Element next(Element from, int steps) {
        int index = elements.indexOf(from);
        return elements.get(Math.max(0, Math.min(elements.size() - 1, index < 0 ? 0 : index + steps)));
    }
}
