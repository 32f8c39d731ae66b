/** A fully connected network and its derivatives: architecture, activations, losses, forward and backward pass. */
package org.backprop.explorer.model.network;
