package org.backprop.explorer.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class TypesetFormulaTest {

    private static final String WEIGHT = Tags.tagged(1, "w_{11}^{2}");
    private static final String DELTA = Tags.tagged(2, "\\delta_{1}^{2}");
    private static final int FRACTION = 7;

    private final Typesetter typesetter = new Typesetter();

    private TypesetFormula typeset(String latex) {
        return typesetter.typeset(latex, 20);
    }

    @Test
    void tags_are_in_the_order_of_reading() {
        assertEquals(List.of(2, 1), typeset(DELTA + "\\," + WEIGHT).tags());
    }

    @Test
    void a_formula_without_tags_has_none() {
        assertEquals(List.of(), typeset("\\frac{a}{b}").tags());
    }

    @Test
    void an_empty_region_cannot_be_hovered() {
        assertEquals(List.of(), typeset("a" + Tags.tagged(1, "\\,")).tags());
    }

    @Test
    void several_glyphs_of_a_region_are_in_one_box() {
        assertEquals(1, typeset("a + " + Tags.tagged(1, "0.1359")).boxes(1).size());
    }

    @Test
    void a_box_contains_all_glyphs_of_its_region() {
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
    void boxes_of_neighbors_do_not_overlap() {
        TypesetFormula formula = typeset(WEIGHT + "\\," + DELTA);
        assertFalse(formula.boxes(1).get(0).intersects(formula.boxes(2).get(0)));
    }

    @Test
    void neighbors_with_one_tag_have_two_boxes() {
        assertEquals(
                2, typeset(Tags.tagged(1, "a") + Tags.tagged(1, "b")).boxes(1).size());
    }

    @Test
    void a_region_around_another_contains_its_box() {
        TypesetFormula formula = typeset(Tags.tagged(FRACTION, "\\frac{" + WEIGHT + "}{" + DELTA + "}"));
        Rectangle2D around = formula.boxes(FRACTION).get(0);
        assertTrue(around.contains(formula.boxes(2).get(0)));
    }

    @Test
    void a_glyph_belongs_to_the_innermost_region() {
        TypesetFormula formula = typeset(Tags.tagged(FRACTION, "a" + Tags.tagged(2, "b") + "c") + "d");
        List<Integer> tags =
                formula.placedGlyphs().stream().map(PlacedGlyph::tag).toList();
        assertEquals(List.of(FRACTION, 2, FRACTION, Tags.NONE), tags);
    }

    @Test
    void the_center_of_a_box_is_of_its_region() {
        TypesetFormula formula = typeset(WEIGHT + "\\," + DELTA);
        Rectangle2D box = formula.boxes(2).get(0);
        assertEquals(2, tagInTheMiddle(formula, box));
    }

    @Test
    void the_innermost_of_nested_regions_is_found() {
        TypesetFormula formula = typeset(Tags.tagged(FRACTION, "\\frac{" + WEIGHT + "}{" + DELTA + "}"));
        assertEquals(1, tagInTheMiddle(formula, formula.boxes(1).get(0)));
    }

    private static int tagInTheMiddle(TypesetFormula formula, Rectangle2D box) {
        return formula.tagAt(box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2, 0);
    }

    @Test
    void a_point_within_the_tolerance_of_a_region_is_of_it() {
        TypesetFormula formula = typeset(WEIGHT);
        Rectangle2D box = formula.boxes(1).get(0);
        assertEquals(1, formula.tagAt(box.getMaxX() + 1.5, box.getMinY() + 1, 2));
    }

    @Test
    void a_point_beyond_the_tolerance_is_of_none() {
        TypesetFormula formula = typeset(WEIGHT);
        Rectangle2D box = formula.boxes(1).get(0);
        assertEquals(Tags.NONE, formula.tagAt(box.getMaxX() + 2.5, box.getMinY() + 1, 2));
    }

    @Test
    void the_nearest_of_two_regions_is_found_between_them() {
        TypesetFormula formula = typeset(WEIGHT + "\\," + DELTA);
        Rectangle2D box = formula.boxes(2).get(0);
        assertEquals(2, formula.tagAt(box.getMinX() - 0.5, box.getMinY() + 1, 100));
    }
}
