package org.backprop.explorer.view.landscape;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.backprop.explorer.model.landscape.relief.Camera;
import org.backprop.explorer.model.landscape.relief.Relief;
import org.backprop.explorer.model.landscape.relief.Resolution;
import org.backprop.explorer.model.landscape.relief.Terrain;
import org.backprop.explorer.model.landscape.relief.Viewport;
import org.backprop.explorer.view.chart.Latest;

/**
 * Renders scenes in the background, always the newest request. A draft in progress is finished, so that pictures appear
 * even while requests follow each other quickly; an antialiased picture is cancelled by any newer request.
 */
final class ReliefStudio {

    private final Latest orders;

    // accessed by background tasks only
    private ReliefScene.Ground ground;
    private Terrain terrain;

    /** A request for a picture. */
    record Order(ReliefScene scene, Camera camera, Viewport viewport, Resolution resolution) {}

    /**
     * A renderer without requests.
     *
     * @param background runs one task after the other
     */
    ReliefStudio(Executor background) {
        this.orders = new Latest(background);
    }

    /**
     * Requests a picture.
     *
     * @param take receives it on the JavaFX thread, in the order of the requests
     */
    void order(Order order, Consumer<ReliefPicture> take) {
        orders.request(outdated -> draw(order, outdated, take));
    }

    private void draw(Order order, BooleanSupplier outdated, Consumer<ReliefPicture> take) {
        boolean draft = order.resolution().equals(Resolution.DRAFT);
        Optional<Relief> drawn = Relief.draw(
                terrain(order.scene().ground()),
                order.camera(),
                order.viewport(),
                order.resolution(),
                () -> !draft && outdated.getAsBoolean());
        drawn.map(relief -> new ReliefPicture(order.scene(), relief, image(relief)))
                .ifPresent(picture -> Latest.inWindow(() -> take.accept(picture)));
    }

    private Terrain terrain(ReliefScene.Ground wanted) {
        if (!wanted.equals(ground)) {
            ground = wanted;
            terrain = new Terrain(wanted.surface(), wanted.scale(), wanted.levels());
        }
        return terrain;
    }

    private static Image image(Relief relief) {
        WritableImage image = new WritableImage(relief.width(), relief.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        relief.width(),
                        relief.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        relief.pixels(),
                        relief.width());
        return image;
    }
}
