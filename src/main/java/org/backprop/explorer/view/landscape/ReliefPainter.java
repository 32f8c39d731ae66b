package org.backprop.explorer.view.landscape;

import javafx.scene.canvas.GraphicsContext;
import org.backprop.explorer.model.landscape.relief.Viewport;
import org.backprop.explorer.view.Palette;

/** Paints a picture with all that is drawn behind it and over it. */
final class ReliefPainter {

    private final GraphicsContext graphics;
    private final Palette palette;

    ReliefPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /** Paints {@code picture} with the marks and the names of {@code scene}. */
    void paint(ReliefPicture picture, ReliefScene scene) {
        graphics.clearRect(
                0, 0, graphics.getCanvas().getWidth(), graphics.getCanvas().getHeight());
        Viewport viewport = picture.relief().viewport();
        BoxPainter box = new BoxPainter(graphics, palette, picture);
        box.paintWalls();
        // a picture with more pixels than units is a little larger than its viewport
        double density = picture.relief().resolution().density();
        graphics.drawImage(
                picture.image(),
                0,
                0,
                picture.relief().width() / density,
                picture.relief().height() / density);
        new MarksPainter(graphics, picture.relief(), Room.of(viewport).unit()).paint(scene.marks());
        box.paintAxes(scene.names());
    }
}
