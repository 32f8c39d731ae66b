package org.backprop.explorer.view.landscape;

import javafx.scene.canvas.GraphicsContext;
import org.backprop.explorer.model.landscape.relief.Viewport;
import org.backprop.explorer.view.Palette;

/** Paints a rendered surface with the box behind it and the marks and axes over it. */
final class ReliefPainter {

    private final GraphicsContext graphics;
    private final Palette palette;

    ReliefPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /** Paints {@code picture} with the marks and the labels of {@code scene}. */
    void paint(ReliefPicture picture, ReliefScene scene) {
        graphics.clearRect(
                0, 0, graphics.getCanvas().getWidth(), graphics.getCanvas().getHeight());
        Viewport viewport = picture.relief().viewport();
        BoxPainter box = new BoxPainter(graphics, palette, picture);
        box.paintWalls();
        // the pixel size is rounded up, so the image may be a little larger than its viewport
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
