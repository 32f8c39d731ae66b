package org.backprop.explorer.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import org.backprop.explorer.Fx;
import org.junit.jupiter.api.Test;

/** The size of a formula, and what is heard and copied of it. */
class FormulaViewTest extends FormulaWindowTest {

    @Test
    void itIsHeardAsItsTextTwin() {
        assertEquals(TEXT, Fx.ask(view::getAccessibleText));
    }

    @Test
    void itIsHeardAsText() {
        assertEquals(AccessibleRole.TEXT, Fx.ask(view::getAccessibleRole));
    }

    @Test
    void theLatexThatIsCopiedHasNoTags() {
        Fx.run(view::copyLatex);
        assertEquals("w_{11}^{2} \\cdot \\delta", clipboard());
    }

    @Test
    void theTextThatIsCopiedIsTheTextTwin() {
        Fx.run(view::copyText);
        assertEquals(TEXT, clipboard());
    }

    private static String clipboard() {
        return Fx.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void itIsAsWideAsItsFormula() {
        assertEquals(Math.ceil(formula().width()), Fx.ask(view::getWidth));
    }

    @Test
    void aLargerFontMakesItWider() {
        Fx.run(() -> view.setFontSize(48));
        Fx.awaitFrames(2);
        assertEquals(2 * formula().width(), Fx.ask(view::getWidth), 1);
    }

    @Test
    void itsBaselineIsThatOfTheTextBesideIt() {
        double ofText = Fx.ask(() -> caption.getLayoutY() + caption.getBaselineOffset());
        assertEquals(ofText, Fx.ask(() -> view.getLayoutY() + view.getBaselineOffset()), 1);
    }

    @Test
    void itDoesNotBecomeSmallerThanCanBeRead() {
        assertEquals(Math.ceil(0.6 * formula().width()), Fx.ask(() -> view.minWidth(-1)));
    }
}
