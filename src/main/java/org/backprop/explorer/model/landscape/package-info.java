/** The cost as a landscape over parameter space: slices, surfaces, contour lines, and the path of a descent on them. */
package org.backprop.explorer.model.landscape;
