package org.backprop.explorer.window;

import org.junit.jupiter.api.BeforeAll;

/** No text of the inspector is clipped in a window of 1100 × 700. */
class SmallExplanationTest extends WholeExplanationTest {

    @BeforeAll
    void shrink() {
        window.shrink(SmallWindowTest.WIDTH, SmallWindowTest.HEIGHT);
    }
}
