package org.backprop.explorer.view.surface;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.backprop.explorer.surface.Camera;
import org.backprop.explorer.surface.HeightField;
import org.backprop.explorer.surface.RenderQuality;
import org.backprop.explorer.surface.RenderedSurface;
import org.backprop.explorer.surface.Viewport;
import org.backprop.explorer.view.chart.LatestTask;

/**
 * Renders scenes in the background, always the newest request. A draft in progress is finished, so that pictures appear
 * even while requests follow each other quickly; an antialiased picture is cancelled by any newer request.
 */
final class SurfaceRenderer {

    private final LatestTask latestTask;

    // accessed by background tasks only
    private SurfaceScene.ColoredSurface coloredSurface;
    private HeightField heightField;

    /** A request for a picture. */
    record RenderRequest(SurfaceScene scene, Camera camera, Viewport viewport, RenderQuality quality) {}

    /**
     * A renderer without requests.
     *
     * @param background runs one task after the other
     */
    SurfaceRenderer(Executor background) {
        this.latestTask = new LatestTask(background);
    }

    /**
     * Requests a picture.
     *
     * @param take receives it on the JavaFX thread, in the order of the requests
     */
    void request(RenderRequest renderRequest, Consumer<RenderedScene> take) {
        latestTask.request(outdated -> draw(renderRequest, outdated, take));
    }

    private void draw(RenderRequest renderRequest, BooleanSupplier outdated, Consumer<RenderedScene> take) {
        boolean draft = renderRequest.quality().equals(RenderQuality.DRAFT);
        Optional<RenderedSurface> rendered = RenderedSurface.render(
                heightField(renderRequest.scene().coloredSurface()),
                renderRequest.camera(),
                renderRequest.viewport(),
                renderRequest.quality(),
                () -> !draft && outdated.getAsBoolean());
        rendered.map(renderedSurface ->
                        new RenderedScene(renderRequest.scene(), renderedSurface, image(renderedSurface)))
                .ifPresent(picture -> LatestTask.runOnFxThread(() -> take.accept(picture)));
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
