/**
 * Charts as such, for the window and for files: the only package that knows the chart library, and the only one beside
 * the typesetting that knows its drawing toolkit. It needs no window.
 */
package org.backprop.explorer.chart;
