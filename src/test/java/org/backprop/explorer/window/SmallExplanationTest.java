package org.backprop.explorer.window;

import org.junit.jupiter.api.BeforeAll;

/** All that the inspector says can be read in full in a window of 1100 × 700 too. */
class SmallExplanationTest extends WholeExplanationTest {

    @BeforeAll
    void shrink() {
        window.shrink(SmallWindowTest.WIDTH, SmallWindowTest.HEIGHT);
    }
}
