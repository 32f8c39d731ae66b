/** The cost over the updates, thinned so that no peak is lost. */
package org.backprop.explorer.chart.curve;
