/** Nodes that display charts in the window: panes and cards, zooming, panning and dragging. */
package org.backprop.explorer.view.chart;
