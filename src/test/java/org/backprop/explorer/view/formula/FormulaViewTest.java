package org.backprop.explorer.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.Test;

/** The size of a formula, its accessible text and the copied text. */
class FormulaViewTest extends FormulaWindowTest {

    @Test
    void its_accessible_text_is_the_plain_text() {
        assertEquals(TEXT, Fx.ask(view::getAccessibleText));
    }

    @Test
    void it_is_heard_as_text() {
        assertEquals(AccessibleRole.TEXT, Fx.ask(view::getAccessibleRole));
    }

    @Test
    void the_latex_that_is_copied_has_no_tags() {
        Fx.run(view::copyLatex);
        assertEquals("w_{11}^{2} \\cdot \\delta", clipboard());
    }

    @Test
    void the_text_that_is_copied_is_the_plain_text() {
        Fx.run(view::copyText);
        assertEquals(TEXT, clipboard());
    }

    private static String clipboard() {
        return Fx.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void it_is_as_wide_as_its_formula() {
        assertEquals(Math.ceil(formula().width()), Fx.ask(view::getWidth));
    }

    @Test
    void a_larger_font_makes_it_wider() {
        Fx.run(() -> view.setFontSize(48));
        layOut();
        assertEquals(2 * formula().width(), Fx.ask(view::getWidth), 1);
    }

    @Test
    void its_baseline_is_that_of_the_text_beside_it() {
        double ofText = Fx.ask(() -> caption.getLayoutY() + caption.getBaselineOffset());
        assertEquals(ofText, Fx.ask(() -> view.getLayoutY() + view.getBaselineOffset()), 1);
    }

    @Test
    void a_sum_that_would_not_be_legible_gives_way_to_a_shorter_one() {
        String longer = "a + b + c + d + e + f + g + h";
        String shorter = "\\sum_{i} a_{i}";
        Fx.run(() -> view.show(List.of(longer, shorter), "the sum of a to h"));
        TypesetFormula sum = new Typesetter().typeset(longer, 24);
        assertEquals(height(sum), Fx.ask(() -> view.prefHeight(Math.ceil(sum.width()))));
        assertEquals(height(new Typesetter().typeset(shorter, 24)), Fx.ask(() -> view.prefHeight(sum.width() / 2)));
    }

    private static double height(TypesetFormula formula) {
        return Math.ceil(formula.ascent() + formula.descent());
    }

    @Test
    void it_does_not_become_smaller_than_can_be_read() {
        assertEquals(Math.ceil(0.6 * formula().width()), Fx.ask(() -> view.minWidth(-1)));
    }
}
