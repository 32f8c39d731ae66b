/** The cost over a plane as a color map with contour lines, the descent path and the position on it. */
package org.backprop.explorer.chart.landscape;
