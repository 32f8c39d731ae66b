package org.backprop.explorer.window;

import org.junit.jupiter.api.BeforeAll;

/** No text is clipped in a window of 1100 × 700. */
class SmallWindowTest extends WholeTextsTest {

    static final int WIDTH = 1100;
    static final int HEIGHT = 700;

    @BeforeAll
    void shrink() {
        window.shrink(WIDTH, HEIGHT);
    }
}
