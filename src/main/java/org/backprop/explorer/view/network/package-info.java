/** The picture of the network: neurons, edges with their weights, and the pulses along them. */
package org.backprop.explorer.view.network;
