package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ViridisTest {

    @Test
    void it_leads_from_dark_violet_to_yellow() {
        assertEquals(0xFF440154, Viridis.argb(0));
        assertEquals(0xFFFDE725, Viridis.argb(1));
    }

    @Test
    void each_tenth_has_the_color_of_the_published_map() {
        int[] published = {
            0x440154, 0x482576, 0x414487, 0x35608D, 0x2A788E, 0x21908C, 0x22A884, 0x43BF71, 0x7AD151, 0xBBDF27, 0xFDE725
        };
        for (int tenth = 0; tenth <= 10; tenth++) {
            assertEquals(0xFF000000 | published[tenth], Viridis.argb(tenth / 10.0), "tenth " + tenth);
        }
    }

    /** Half way from 21908C to 22A884: 0x21.5, 0x9C, 0x88. */
    @Test
    void between_two_tenths_each_channel_is_linear() {
        assertEquals(0xFF229C88, Viridis.argb(0.55));
    }

    @Test
    void a_place_beyond_an_end_has_the_color_of_the_end() {
        assertEquals(Viridis.argb(0), Viridis.argb(Double.NEGATIVE_INFINITY));
        assertEquals(Viridis.argb(0), Viridis.argb(-0.2));
        assertEquals(Viridis.argb(1), Viridis.argb(1.2));
        assertEquals(Viridis.argb(1), Viridis.argb(Double.POSITIVE_INFINITY));
    }

    @Test
    void what_is_not_a_number_has_a_color_that_the_map_does_not_have() {
        int gray = Viridis.argb(Double.NaN);
        assertEquals(0xFF, gray >>> 24);
        for (int i = 0; i <= 1000; i++) {
            int color = Viridis.argb(i / 1000.0);
            assertTrue(distance(gray, color) > 40, "place " + i);
        }
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            distance += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return distance;
    }
}
