package org.backprop.explorer.window;

import javafx.geometry.Dimension2D;

/** No text of the inspector is clipped in a window of 1100 × 700. */
class SmallExplanationTest extends WholeExplanationTest {

    @Override
    Dimension2D size() {
        return SmallWindowTest.SMALL;
    }
}
