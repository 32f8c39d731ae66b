/** Charts drawn with JFreeChart and Java 2D, for the window and for files; needs neither a window nor a display. */
package org.backprop.explorer.chart;
