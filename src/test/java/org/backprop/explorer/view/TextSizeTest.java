package org.backprop.explorer.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The sizes of texts that can be chosen. */
class TextSizeTest {

    @Test
    void sizes_go_from_90_to_200_percent() {
        assertEquals(90, TextSize.ALL.get(0).percent());
        assertEquals(200, TextSize.ALL.get(TextSize.ALL.size() - 1).percent());
    }

    @Test
    void the_largest_size_has_no_larger_one() {
        assertEquals(new TextSize(200), new TextSize(200).larger());
        assertEquals(new TextSize(200), new TextSize(175).larger());
    }

    @Test
    void the_smallest_size_has_no_smaller_one() {
        assertEquals(new TextSize(90), new TextSize(90).smaller());
        assertEquals(new TextSize(90), new TextSize(100).smaller());
    }
}
