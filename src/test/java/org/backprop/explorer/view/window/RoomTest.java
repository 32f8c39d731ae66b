package org.backprop.explorer.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The room that the regions of a window have. */
class RoomTest {

    @ParameterizedTest
    @CsvSource({
        "1440, 775, FULL", "1920, 955, FULL", "1280, 680, FULL",
        "1280, 595, MEDIUM", "1100, 575, MEDIUM", "1366, 510, MEDIUM",
        "1080, 480, SMALL", "960, 775, SMALL", "720, 320, SMALL"
    })
    void the_less_room_there_is_the_more_regions_share_a_place(double width, double height, Room room) {
        assertEquals(room, Room.of(width, height));
    }
}
