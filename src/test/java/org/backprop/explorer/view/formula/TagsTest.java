package org.backprop.explorer.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void tags_are_removed() {
        String latex = Tags.tagged(1, "\\delta_{1}^{2}") + "\\," + Tags.tagged(2, "w_{11}^{2}");
        assertEquals("\\delta_{1}^{2}\\,w_{11}^{2}", Tags.untagged(latex));
    }

    @Test
    void nested_tags_are_removed() {
        String latex = Tags.tagged(16777215, "\\frac{" + Tags.tagged(2, "a") + "}{b}");
        assertEquals("\\frac{a}{b}", Tags.untagged(latex));
    }

    @Test
    void a_region_with_a_script_stays_a_group() {
        assertEquals("{a^{2}}^{3}", Tags.untagged(Tags.tagged(1, "a^{2}") + "^{3}"));
    }

    @Test
    void a_command_stays_apart_from_a_letter_in_the_region_after_it() {
        assertEquals("\\cdot w", Tags.untagged("\\cdot" + Tags.tagged(1, "w")));
    }

    @Test
    void a_command_in_a_region_stays_apart_from_a_letter_after_it() {
        assertEquals("\\delta w", Tags.untagged(Tags.tagged(1, "\\delta") + "w"));
    }

    @Test
    void an_escaped_brace_ends_no_region() {
        assertEquals("\\{a\\} b", Tags.untagged(Tags.tagged(1, "\\{a\\}") + " b"));
    }

    @Test
    void a_formula_without_tags_stays_as_it_is() {
        assertEquals("\\frac{a}{b}", Tags.untagged("\\frac{a}{b}"));
    }

    @Test
    void no_region_has_the_tag_none() {
        assertThrows(IllegalArgumentException.class, () -> Tags.tagged(Tags.NONE, "a"));
    }

    @Test
    void a_tag_that_has_no_color_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Tags.tagged(16777216, "a"));
    }
}
