/**
 * The loss landscape in three dimensions: the rendered surface with axes, labels, path and position, turned by the
 * pointer.
 */
package org.backprop.explorer.view.surface;
