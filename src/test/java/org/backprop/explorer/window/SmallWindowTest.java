package org.backprop.explorer.window;

import org.junit.jupiter.api.BeforeAll;

/** All that is written can be read in full in a window of 1100 × 700 too. */
class SmallWindowTest extends WholeTextsTest {

    static final int WIDTH = 1100;
    static final int HEIGHT = 700;

    @BeforeAll
    void shrink() {
        window.shrink(WIDTH, HEIGHT);
    }
}
