package org.backprop.explorer.window;

import org.junit.jupiter.api.BeforeAll;

/** The texts of the charts in a window of 1100 × 700. */
class SmallChartTextsTest extends ChartTextsTest {

    @BeforeAll
    void shrink() {
        window.shrink(SmallWindowTest.WIDTH, SmallWindowTest.HEIGHT);
    }
}
