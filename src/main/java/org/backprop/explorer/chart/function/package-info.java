/** Functions of one variable: the cost along one parameter, and an activation with its derivative. */
package org.backprop.explorer.chart.function;
