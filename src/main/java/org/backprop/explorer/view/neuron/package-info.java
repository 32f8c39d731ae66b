/** The picture of a single neuron, as the graph of its computation with the derivatives of the backward pass. */
package org.backprop.explorer.view.neuron;
