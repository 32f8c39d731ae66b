/** The cost as a landscape in space. Draws on a canvas of its own. */
package org.backprop.explorer.view.landscape;
