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
 * Draws reliefs in the background, always the newest that was asked for. A draft that was begun is finished, so that
 * there is something to see while orders follow each other quickly; a finer picture gives way to whatever is newer.
 */
final class ReliefStudio {

    private final Latest orders;

    // touched by background tasks only
    private ReliefScene.Ground ground;
    private Terrain terrain;

    /** A picture that is wanted. */
    record Order(ReliefScene scene, Camera camera, Viewport viewport, Resolution resolution) {}

    /**
     * A studio without orders.
     *
     * @param background does one task after the other
     */
    ReliefStudio(Executor background) {
        this.orders = new Latest(background);
    }

    /**
     * Orders a picture.
     *
     * @param take takes it on the window's thread, in the order of the orders
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
