package org.backprop.explorer.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CameraTest {

    @Test
    void nobody_looks_from_below() {
        assertEquals(5, new Camera(0, 20, 1).tilted(-30).elevation());
    }

    @Test
    void nobody_looks_from_beyond_the_top() {
        assertEquals(90, new Camera(0, 80, 1).tilted(30).elevation());
    }

    @Test
    void after_a_whole_turn_one_is_where_one_was() {
        assertEquals(new Camera(40, 20, 1), new Camera(40, 20, 1).rotated(-100).rotated(460));
    }

    @Test
    void turning_back_beyond_zero_goes_on_from_a_whole_turn() {
        assertEquals(350, new Camera(10, 20, 1).rotated(-20).azimuth());
    }

    @Test
    void zoom_multiplies() {
        assertEquals(3, new Camera(0, 20, 2).zoomed(1.5).zoom());
    }

    @Test
    void zoom_stays_in_its_limits() {
        assertEquals(0.5, Camera.DEFAULT.zoomed(1e-9).zoom());
        assertEquals(10, Camera.DEFAULT.zoomed(1e9).zoom());
    }
}
