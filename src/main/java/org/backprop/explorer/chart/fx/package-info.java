/** Charts and other drawings of Java 2D on a canvas of JavaFX. */
package org.backprop.explorer.chart.fx;
