/** The network in the window: its picture, in which elements are selected, and the legend of the picture. */
package org.backprop.explorer.view.network;
