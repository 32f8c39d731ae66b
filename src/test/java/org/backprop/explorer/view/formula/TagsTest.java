package org.backprop.explorer.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void nothingIsLeftOfTags() {
        String latex = Tags.tagged(1, "\\delta_{1}^{2}") + "\\," + Tags.tagged(2, "w_{11}^{2}");
        assertEquals("\\delta_{1}^{2}\\,w_{11}^{2}", Tags.untagged(latex));
    }

    @Test
    void nothingIsLeftOfTagsInOneAnother() {
        String latex = Tags.tagged(16777215, "\\frac{" + Tags.tagged(2, "a") + "}{b}");
        assertEquals("\\frac{a}{b}", Tags.untagged(latex));
    }

    @Test
    void aPartWithAScriptStaysAGroup() {
        assertEquals("{a^{2}}^{3}", Tags.untagged(Tags.tagged(1, "a^{2}") + "^{3}"));
    }

    @Test
    void aCommandStaysApartFromALetterInThePartAfterIt() {
        assertEquals("\\cdot w", Tags.untagged("\\cdot" + Tags.tagged(1, "w")));
    }

    @Test
    void aCommandInAPartStaysApartFromALetterAfterIt() {
        assertEquals("\\delta w", Tags.untagged(Tags.tagged(1, "\\delta") + "w"));
    }

    @Test
    void aBraceThatIsPrintedEndsNoPart() {
        assertEquals("\\{a\\} b", Tags.untagged(Tags.tagged(1, "\\{a\\}") + " b"));
    }

    @Test
    void aFormulaWithoutTagsStaysAsItIs() {
        assertEquals("\\frac{a}{b}", Tags.untagged("\\frac{a}{b}"));
    }

    @Test
    void noPartIsCalledNone() {
        assertThrows(IllegalArgumentException.class, () -> Tags.tagged(Tags.NONE, "a"));
    }

    @Test
    void aTagThatHasNoColourIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Tags.tagged(16777216, "a"));
    }
}
