package org.backprop.explorer.view.surface;

import javafx.scene.canvas.GraphicsContext;
import org.backprop.explorer.surface.Viewport;
import org.backprop.explorer.view.Palette;

/** Paints a rendered surface with the box behind it and the marks and axes over it. */
final class SurfacePainter {

    private final GraphicsContext graphics;
    private final Palette palette;

    SurfacePainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /** Paints {@code picture} with the marks and the labels of {@code scene}. */
    void paint(RenderedScene picture, SurfaceScene scene) {
        Viewport viewport = picture.surface().viewport();
        AxisBoxPainter box = new AxisBoxPainter(graphics, palette, picture);
        box.paintWalls();
        // the pixel size is rounded up, so the image may be a little larger than its viewport
        double density = picture.surface().quality().density();
        graphics.drawImage(
                picture.image(),
                0,
                0,
                picture.surface().width() / density,
                picture.surface().height() / density);
        new MarksPainter(graphics, picture.surface(), SceneLayout.of(viewport).scale()).paint(scene.marks());
        box.paintAxes(scene.labels());
    }
}
