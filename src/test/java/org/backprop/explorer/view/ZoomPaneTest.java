package org.backprop.explorer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.backprop.explorer.view.control.ZoomPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomPaneTest {

    private static final Dimension2D MIN_SIZE = new Dimension2D(720, 440);

    private final Region content = new Pane();

    private ZoomPane laidOut(double width, double height, double zoom, double minFactor) {
        ZoomPane pane = new ZoomPane(content, MIN_SIZE, minFactor);
        pane.zoomProperty().set(zoom);
        pane.resize(width, height);
        pane.layout();
        return pane;
    }

    @ParameterizedTest
    @CsvSource({
        "640, 360, 1",
        "683, 384, 1",
        "640, 360, 2",
        "683, 600, 0.9",
        "1280, 380, 1",
        "720, 440, 1",
        "400, 300, 1"
    })
    void all_of_the_content_fits_in_any_size_and_has_its_minimum(double width, double height, double zoom) {
        ZoomPane pane = laidOut(width, height, zoom, 0.25);
        Bounds bounds = content.getBoundsInParent();
        assertEquals(width, bounds.getWidth(), 1e-6);
        assertEquals(height, bounds.getHeight(), 1e-6);
        assertTrue(content.getWidth() >= MIN_SIZE.getWidth() - 1e-6, content.getWidth() + " wide");
        assertTrue(content.getHeight() >= MIN_SIZE.getHeight() - 1e-6, content.getHeight() + " high");
        assertTrue(pane.minWidth(-1) <= width && pane.minHeight(-1) <= height);
        assertEquals(content.getWidth(), pane.contentSize(width, height).getWidth(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"640, 360, 640", "1440, 880, 720"})
    void content_that_may_get_less_is_not_made_smaller(double width, double height, double contentWidth) {
        laidOut(width, height, 2, 1);
        assertEquals(contentWidth, content.getWidth(), 1e-6);
    }
}
