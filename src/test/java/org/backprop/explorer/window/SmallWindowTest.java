package org.backprop.explorer.window;

import javafx.geometry.Dimension2D;

/** No text is clipped in a window of 1100 × 700. */
class SmallWindowTest extends WholeTextsTest {

    static final Dimension2D SMALL = new Dimension2D(1100, 700);

    @Override
    Dimension2D size() {
        return SMALL;
    }
}
