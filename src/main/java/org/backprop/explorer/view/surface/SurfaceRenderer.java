package org.backprop.explorer.view.surface;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.backprop.explorer.surface.Camera;
import org.backprop.explorer.surface.HeightField;
import org.backprop.explorer.surface.RenderQuality;
import org.backprop.explorer.surface.RenderedSurface;
import org.backprop.explorer.surface.Viewport;

/**
 * Renders scenes. A draft in progress is finished, so that pictures appear even while requests follow each other
 * quickly; an antialiased picture is canceled by any newer request. Used by one thread at a time, in the background.
 */
final class SurfaceRenderer {

    private SurfaceScene.ColoredSurface coloredSurface;
    private HeightField heightField;

    /** A request for a picture. */
    record RenderRequest(SurfaceScene scene, Camera camera, Viewport viewport, RenderQuality quality) {}

    /**
     * Renders a picture; empty if canceled.
     *
     * @param isOutdated returns whether a newer request has been made
     */
    Optional<RenderedScene> render(RenderRequest renderRequest, BooleanSupplier isOutdated) {
        boolean draft = renderRequest.quality().equals(RenderQuality.DRAFT);
        Optional<RenderedSurface> rendered = RenderedSurface.render(
                heightField(renderRequest.scene().coloredSurface()),
                renderRequest.camera(),
                renderRequest.viewport(),
                renderRequest.quality(),
                () -> !draft && isOutdated.getAsBoolean());
        return rendered.map(
                renderedSurface -> new RenderedScene(renderRequest.scene(), renderedSurface, image(renderedSurface)));
    }

    private HeightField heightField(SurfaceScene.ColoredSurface requested) {
        if (!requested.equals(coloredSurface)) {
            coloredSurface = requested;
            heightField = new HeightField(requested.surface(), requested.scale(), requested.levels());
        }
        return heightField;
    }

    private static Image image(RenderedSurface renderedSurface) {
        WritableImage image = new WritableImage(renderedSurface.width(), renderedSurface.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        renderedSurface.width(),
                        renderedSurface.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        renderedSurface.pixels(),
                        renderedSurface.width());
        return image;
    }
}
