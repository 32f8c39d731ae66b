package org.backprop.explorer.window;

import javafx.geometry.Dimension2D;

/** The texts of the charts in a window of 1100 × 700. */
class SmallChartTextsTest extends ChartTextsTest {

    @Override
    Dimension2D size() {
        return SmallWindowTest.SMALL;
    }
}
