package org.backprop.explorer.view.landscape;

import javafx.scene.image.Image;
import org.backprop.explorer.model.landscape.relief.Relief;

/**
 * A relief as an image.
 *
 * @param scene what it shows
 * @param relief the picture, to ask what is seen in it
 * @param image the same for the screen
 */
record ReliefPicture(ReliefScene scene, Relief relief, Image image) {}
