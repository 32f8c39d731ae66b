package org.backprop.explorer.view.surface;

import javafx.scene.image.Image;
import org.backprop.explorer.surface.RenderedSurface;

/**
 * A rendered scene: the surface with its depth buffer, and its image.
 *
 * @param scene the scene
 * @param surface the rendered surface, which determines what is visible
 * @param image the image of the surface
 */
record RenderedScene(SurfaceScene scene, RenderedSurface surface, Image image) {}
