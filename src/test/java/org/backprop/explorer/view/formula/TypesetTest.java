package org.backprop.explorer.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class TypesetTest {

    private static final String WEIGHT = Tags.tagged(1, "w_{11}^{2}");
    private static final String DELTA = Tags.tagged(2, "\\delta_{1}^{2}");
    private static final int FRACTION = 7;

    private final Typesetter typesetter = new Typesetter();

    private TypesetFormula typeset(String latex) {
        return typesetter.typeset(latex, 20);
    }

    @Test
    void tagsComeInTheOrderOfReading() {
        assertEquals(List.of(2, 1), typeset(DELTA + "\\," + WEIGHT).tags());
    }

    @Test
    void aFormulaWithoutTagsHasNone() {
        assertEquals(List.of(), typeset("\\frac{a}{b}").tags());
    }

    @Test
    void aPartWithNothingInItCannotBePointedAt() {
        assertEquals(List.of(), typeset("a" + Tags.tagged(1, "\\,")).tags());
    }

    @Test
    void severalGlyphsOfAPartAreInOneBox() {
        assertEquals(1, typeset("a + " + Tags.tagged(1, "0.1359")).boxes(1).size());
    }

    @Test
    void aBoxHoldsAllGlyphsOfItsPart() {
        TypesetFormula formula = typeset(Tags.tagged(1, "0.1359"));
        Rectangle2D box = formula.boxes(1).get(0);
        assertTrue(formula.placedGlyphs().stream()
                .map(PlacedGlyph::bounds)
                .allMatch(ink -> ink.getMinX() >= box.getMinX()
                        && ink.getMaxX() <= box.getMaxX() + 1e-9
                        && ink.getMinY() >= box.getMinY()
                        && ink.getMaxY() <= box.getMaxY() + 1e-9));
    }

    @Test
    void boxesOfNeighboursDoNotOverlap() {
        TypesetFormula formula = typeset(WEIGHT + "\\," + DELTA);
        assertFalse(formula.boxes(1).get(0).intersects(formula.boxes(2).get(0)));
    }

    @Test
    void neighboursWithOneTagHaveTwoBoxes() {
        assertEquals(
                2, typeset(Tags.tagged(1, "a") + Tags.tagged(1, "b")).boxes(1).size());
    }

    @Test
    void aPartAroundAnotherReachesAroundIt() {
        TypesetFormula formula = typeset(Tags.tagged(FRACTION, "\\frac{" + WEIGHT + "}{" + DELTA + "}"));
        Rectangle2D around = formula.boxes(FRACTION).get(0);
        assertTrue(around.contains(formula.boxes(2).get(0)));
    }

    @Test
    void aGlyphBelongsToTheInnermostPart() {
        TypesetFormula formula = typeset(Tags.tagged(FRACTION, "a" + Tags.tagged(2, "b") + "c") + "d");
        List<Integer> tags =
                formula.placedGlyphs().stream().map(PlacedGlyph::tag).toList();
        assertEquals(List.of(FRACTION, 2, FRACTION, Tags.NONE), tags);
    }

    @Test
    void theMiddleOfABoxIsOfItsPart() {
        TypesetFormula formula = typeset(WEIGHT + "\\," + DELTA);
        Rectangle2D box = formula.boxes(2).get(0);
        assertEquals(2, tagInTheMiddle(formula, box));
    }

    @Test
    void theInnermostOfPartsIsFound() {
        TypesetFormula formula = typeset(Tags.tagged(FRACTION, "\\frac{" + WEIGHT + "}{" + DELTA + "}"));
        assertEquals(1, tagInTheMiddle(formula, formula.boxes(1).get(0)));
    }

    private static int tagInTheMiddle(TypesetFormula formula, Rectangle2D box) {
        return formula.tagAt(box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2, 0);
    }

    @Test
    void aLittleBesideAPartIsStillOfIt() {
        TypesetFormula formula = typeset(WEIGHT);
        Rectangle2D box = formula.boxes(1).get(0);
        assertEquals(1, formula.tagAt(box.getMaxX() + 1.5, box.getMinY() + 1, 2));
    }

    @Test
    void furtherFromAPartIsOfNone() {
        TypesetFormula formula = typeset(WEIGHT);
        Rectangle2D box = formula.boxes(1).get(0);
        assertEquals(Tags.NONE, formula.tagAt(box.getMaxX() + 2.5, box.getMinY() + 1, 2));
    }

    @Test
    void theNearestOfTwoIsFoundBetweenThem() {
        TypesetFormula formula = typeset(WEIGHT + "\\," + DELTA);
        Rectangle2D box = formula.boxes(2).get(0);
        assertEquals(2, formula.tagAt(box.getMinX() - 0.5, box.getMinY() + 1, 100));
    }
}
