package org.backprop.explorer.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The room that the regions of a window have. */
class RoomTest {

    @ParameterizedTest
    @CsvSource({
        "1440, 900, FULL",
        "1920, 1080, FULL",
        "1280, 840, FULL",
        "1366, 768, MEDIUM",
        "1280, 800, MEDIUM",
        "1280, 720, MEDIUM",
        "1100, 700, MEDIUM",
        "1080, 640, MEDIUM",
        "1080, 600, SMALL",
        "960, 900, SMALL",
        "720, 440, SMALL"
    })
    void the_less_room_there_is_the_more_regions_share_a_place(double width, double height, Room room) {
        assertEquals(room, Room.of(width, height));
    }
}
