package org.backprop.explorer.view.landscape;

import javafx.scene.image.Image;
import org.backprop.explorer.model.landscape.relief.Relief;

/**
 * A rendered scene: the surface with its depth buffer, and its image.
 *
 * @param scene the scene
 * @param surface the rendered surface, which answers what is visible
 * @param image the image of the surface
 */
record ReliefPicture(ReliefScene scene, Relief relief, Image image) {}
