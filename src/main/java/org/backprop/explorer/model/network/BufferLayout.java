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
record BufferLayout(int[] columnStarts, Layer[] layers, int[] hIndex, int[] zIndex) {

    static BufferLayout of(Architecture architecture, ParameterLayout layout) {
        int layerCount = architecture.layerCount();
        int[] columnStarts = new int[layerCount + 2];
        for (int c = 0; c <= layerCount; c++) {
            columnStarts[c + 1] = columnStarts[c] + architecture.size(c + 1);
        }
        Layer[] layers = new Layer[layerCount];
        for (int k = 0; k < layerCount; k++) {
            layers[k] = new Layer(architecture, layout, k + 1, columnStarts[k]);
        }
        BufferLayout bufferLayout =
                new BufferLayout(columnStarts, layers, new int[layout.dimension()], new int[layout.dimension()]);
        for (int p = 0; p < bufferLayout.hIndex.length; p++) {
            bufferLayout.setIndices(p, layout.name(p));
        }
        return bufferLayout;
    }

    private void setIndices(int p, ParameterName name) {
        int k = name.layer() - 1;
        if (name instanceof ParameterName.Weight w) {
            hIndex[p] = columnStarts[k] + w.from() - 1;
            zIndex[p] = columnStarts[k + 1] + w.to() - 1;
        } else if (name instanceof ParameterName.Bias b) {
            hIndex[p] = neuronCount();
            zIndex[p] = columnStarts[k + 1] + b.neuron() - 1;
        }
    }

    /** The number of neurons, inputs included; also the index of the h that is always 1. */
    int neuronCount() {
        return columnStarts[columnStarts.length - 1];
    }
}
