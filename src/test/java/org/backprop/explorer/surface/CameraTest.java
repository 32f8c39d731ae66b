package org.backprop.explorer.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CameraTest {

    @Test
    void nobodyLooksFromBelow() {
        assertEquals(5, new Camera(0, 20, 1).tilted(-30).elevation());
    }

    @Test
    void nobodyLooksFromBeyondTheTop() {
        assertEquals(90, new Camera(0, 80, 1).tilted(30).elevation());
    }

    @Test
    void afterAWholeTurnOneIsWhereOneWas() {
        assertEquals(new Camera(40, 20, 1), new Camera(40, 20, 1).rotated(-100).rotated(460));
    }

    @Test
    void turningBackBeyondZeroGoesOnFromAWholeTurn() {
        assertEquals(350, new Camera(10, 20, 1).rotated(-20).azimuth());
    }

    @Test
    void zoomMultiplies() {
        assertEquals(3, new Camera(0, 20, 2).zoomed(1.5).zoom());
    }

    @Test
    void zoomStaysInItsLimits() {
        assertEquals(0.5, Camera.DEFAULT.zoomed(1e-9).zoom());
        assertEquals(10, Camera.DEFAULT.zoomed(1e9).zoom());
    }
}
