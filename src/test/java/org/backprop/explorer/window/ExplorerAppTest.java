package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExplorerAppTest extends WindowTest {

    @Test
    void the_window_shows_with_its_title_and_its_icon() {
        assertTrue(window.stage().isShowing());
        assertTrue(window.title().endsWith("Backprop Explorer"));
        assertFalse(window.stage().getIcons().get(0).isError());
    }
}
