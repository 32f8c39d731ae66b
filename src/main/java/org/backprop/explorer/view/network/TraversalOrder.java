package org.backprop.explorer.view.network;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.NetworkObjective;

/** All things in the picture in the order in which values pass them, for those who go through it by keys. */
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

    /** The thing that comes {@code steps} after {@code from}; the first or the last where the tour ends. */
    Element next(Element from, int steps) {
        int at = elements.indexOf(from);
        return elements.get(Math.max(0, Math.min(elements.size() - 1, at < 0 ? 0 : at + steps)));
    }
}
