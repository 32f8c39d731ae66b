package org.backprop.explorer.model.landscape.relief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CameraTest {

    @Test
    void nobodyLooksFromBelow() {
        assertEquals(5, new Camera(0, 20, 1).tilted(-30).tilt());
    }

    @Test
    void nobodyLooksFromBeyondTheTop() {
        assertEquals(90, new Camera(0, 80, 1).tilted(30).tilt());
    }

    @Test
    void afterAWholeTurnOneIsWhereOneWas() {
        assertEquals(new Camera(40, 20, 1), new Camera(40, 20, 1).turned(-100).turned(460));
    }

    @Test
    void turningBackBeyondZeroGoesOnFromAWholeTurn() {
        assertEquals(350, new Camera(10, 20, 1).turned(-20).turn());
    }

    @Test
    void zoomMultiplies() {
        assertEquals(3, new Camera(0, 20, 2).zoomed(1.5).zoom());
    }

    @Test
    void zoomStaysInItsLimits() {
        assertEquals(0.5, Camera.START.zoomed(1e-9).zoom());
        assertEquals(10, Camera.START.zoomed(1e9).zoom());
    }
}
