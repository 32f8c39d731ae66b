/** The cost curve of the window, with its crosshair. */
package org.backprop.explorer.view.curve;
