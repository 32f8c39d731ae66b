package org.backprop.explorer.view.chart;

import org.backprop.explorer.chart.LandscapePlot;
import org.backprop.explorer.chart.SurfaceImage;
import org.backprop.explorer.model.landscape.Landscape;

/**
 * A landscape, ready to be drawn.
 *
 * @param landscape what there is to see
 * @param image its surface, painted
 * @param names what stands at its axes
 */
public record MapPicture(Landscape landscape, SurfaceImage image, LandscapePlot.Names names) {}
