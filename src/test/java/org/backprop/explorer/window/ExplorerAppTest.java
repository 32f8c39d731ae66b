package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExplorerAppTest extends WindowTest {

    @Test
    void the_window_shows_with_its_title() {
        assertTrue(window.stage().isShowing());
        assertTrue(window.title().endsWith("Backprop Explorer"));
    }
}
