/** Charts written to files as PNG or SVG. */
package org.backprop.explorer.chart.file;
