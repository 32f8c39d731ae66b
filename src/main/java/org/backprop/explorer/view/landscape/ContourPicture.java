package org.backprop.explorer.view.landscape;

import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.chart.landscape.SurfaceImage;
import org.backprop.explorer.model.landscape.Landscape;

/**
 * A landscape, ready to be drawn as a contour plot.
 *
 * @param landscape the landscape
 * @param image the image of its surface
 * @param axisLabels the labels of the axes
 */
public record ContourPicture(Landscape landscape, SurfaceImage image, LandscapePlot.AxisLabels axisLabels) {}
