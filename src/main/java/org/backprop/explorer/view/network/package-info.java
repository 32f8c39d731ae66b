/** The picture of the network: neurons, edges with their weights, and what travels along them. */
package org.backprop.explorer.view.network;
