/** The loss landscape with the path of the descent, as a contour plot or in three dimensions, and its controls. */
package org.backprop.explorer.view.landscape;
