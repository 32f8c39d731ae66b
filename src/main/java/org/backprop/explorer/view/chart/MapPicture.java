package org.backprop.explorer.view.chart;

import org.backprop.explorer.chart.LandscapePlot;
import org.backprop.explorer.chart.SurfaceImage;
import org.backprop.explorer.model.landscape.Landscape;

/**
 * A landscape, ready to be drawn as a contour plot.
 *
 * @param landscape the landscape
 * @param image the image of its surface
 * @param names the labels of the axes
 */
public record MapPicture(Landscape landscape, SurfaceImage image, LandscapePlot.Names names) {}
