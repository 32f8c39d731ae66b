/**
 * Charts in the style that all share, for the window and for files; with its subpackages the only user of JFreeChart,
 * which callers see only as a {@link org.backprop.explorer.chart.Chart}.
 */
package org.backprop.explorer.chart;
