/** A layered network and its calculus: architecture, activations, losses, forward and backward pass, trace. */
package org.backprop.explorer.model.network;
