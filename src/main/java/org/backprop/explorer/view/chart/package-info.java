/** Charts: what the cost does. The only package that knows the chart library and its drawing toolkit. */
package org.backprop.explorer.view.chart;
