/** A software rasterizer that renders a cost surface in three dimensions, shaded and with hidden parts removed. */
package org.backprop.explorer.surface;
