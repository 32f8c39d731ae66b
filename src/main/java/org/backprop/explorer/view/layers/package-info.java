/** The picture of a network in layers: neurons, edges with their weights, and the pulses along them. */
package org.backprop.explorer.view.layers;
