package org.backprop.explorer.model.network;

/**
 * The layout of the flat buffers that the passes of a network use. It never changes after construction and is shared by
 * all evaluators.
 *
 * @param columnStarts the index at which each column begins in the buffers, and the end of the last one
 * @param layers the computation of each layer
 * @param hIndex for each parameter the index of the h that it multiplies
 * @param zIndex for each parameter the index of the z that contains it
 */
record Wiring(int[] columns, Layer[] layers, int[] from, int[] to) {

    static Wiring of(Architecture architecture, ParameterLayout layout) {
        int last = architecture.layers();
        int[] columns = new int[last + 2];
        for (int c = 0; c <= last; c++) {
            columns[c + 1] = columns[c] + architecture.size(c + 1);
        }
        Layer[] layers = new Layer[last];
        for (int k = 0; k < last; k++) {
            layers[k] = new Layer(architecture, layout, k + 1, columns[k]);
        }
        Wiring wiring = new Wiring(columns, layers, new int[layout.dimension()], new int[layout.dimension()]);
        for (int p = 0; p < wiring.from.length; p++) {
            wiring.connect(p, layout.name(p));
        }
        return wiring;
    }

    private void connect(int p, ParameterName name) {
        int k = name.layer() - 1;
        if (name instanceof ParameterName.Weight w) {
            from[p] = columns[k] + w.from() - 1;
            to[p] = columns[k + 1] + w.to() - 1;
        } else if (name instanceof ParameterName.Bias b) {
            from[p] = neurons();
            to[p] = columns[k + 1] + b.neuron() - 1;
        }
    }

    /** The number of neurons, inputs included; also the index of the h that is always 1. */
    int neurons() {
        return columns[columns.length - 1];
    }
}
