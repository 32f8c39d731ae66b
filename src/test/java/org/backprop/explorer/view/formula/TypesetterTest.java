package org.backprop.explorer.view.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

class TypesetterTest {

    /** The library reckons in floats. */
    private static final double ROUNDING = 1e-3;

    /** So large that AWT draws outlines too, and not pixels made to fit. */
    private static final int LARGE = 200;

    private static final String PRODUCT = "0.1359 \\cdot 0.0153";

    private final Typesetter typesetter = new Typesetter();

    /** Parts are in ‹…› here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "‹w_{11}^{2}›\\,‹\\delta_{1}^{2}› + ‹w_{12}^{2}›\\,‹\\delta_{2}^{2}›",
                "‹a› ‹+› ‹b› ‹=› ‹-c› ‹\\cdot› ‹f›(‹V›)",
                "\\frac{‹\\partial L›}{‹\\partial w›} = ‹\\frac{‹a›}{b}›",
                "\\left(‹0.1359› \\cdot ‹0.0153›\\right) \\cdot ‹(1 - h_{1}^{2})›",
                "\\underbrace{‹w›\\,‹\\delta›}_{\\text{from layer 3}} \\cdot \\underbrace{‹h›}_{‹\\sigma'(z)›}",
                "\\begin{pmatrix} ‹w_{11}› & ‹w_{12}› \\\\ ‹w_{21}› & \\cdots \\end{pmatrix}",
                "\\begin{aligned} ‹m_{1}› &\\leftarrow ‹\\beta› m \\\\ ‹w_{1}› &= ‹\\gamma› \\end{aligned}",
                "\\sqrt{‹\\hat v› + ‹\\varepsilon›}^{‹2›} ‹\\sum_{k}› ‹t_{k}› \\ln ‹h_{k}›",
                "e^{‹z_{1}›} \\max(‹0›, ‹\\mathbf{W}›\\,‹\\boldsymbol{\\delta}›) \\odot ‹\\tanh› ‹z›"
            })
    void tags_do_not_move_glyphs(String formula) {
        String plain = formula.replaceAll("[‹›]", "");
        String tagged = formula.replace("‹", "\\textcolor{#000001}{").replace("›", "}");
        assertArrayEquals(places(plain), places(tagged), ROUNDING);
    }

    /** The position and scale of each glyph, in one row. */
    private double[] places(String latex) {
        return typesetter.typeset(latex, 16).placedGlyphs().stream()
                .map(PlacedGlyph::transform)
                .flatMapToDouble(
                        place -> DoubleStream.of(place.getTranslateX(), place.getTranslateY(), place.getScaleX()))
                .toArray();
    }

    @Test
    void tags_do_not_change_the_width() {
        double plain = typesetter.typeset("\\delta_{1}^{2} \\cdot 0.5997", 16).width();
        String tagged = Tags.tagged(1, "\\delta_{1}^{2}") + " \\cdot " + Tags.tagged(2, "0.5997");
        assertEquals(plain, typesetter.typeset(tagged, 16).width(), ROUNDING);
    }

    /** The height and the width that the font's designer has given it: no other small Greek letter has both. */
    @Test
    void a_delta_is_as_high_as_the_delta_of_the_font() {
        TypesetFormula delta = typesetter.typeset("\\delta", 1000);
        assertEquals(694.4, delta.ascent(), 0.1);
        assertEquals(694.4, -delta.placedGlyphs().get(0).bounds().getMinY(), 25);
    }

    @Test
    void a_delta_is_as_wide_as_the_delta_of_the_font() {
        TypesetFormula delta = typesetter.typeset("\\delta", 1000);
        assertEquals(444.4, delta.width(), 0.1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\delta",
                "\\pm \\sigma \\partial \\varepsilon \\hat m \\leftarrow",
                "\\underbrace{\\sum_{k} \\frac{w_{11}}{\\sqrt{v}}}_{\\text{from 3}}"
            })
    void a_formula_looks_as_the_library_draws_it(String latex) {
        BufferedImage expected = picture(canvas -> new TeXFormula(latex)
                .createTeXIcon(TeXConstants.STYLE_DISPLAY, LARGE)
                .getBox()
                .draw(scaled(canvas), 0, 0));
        BufferedImage drawn = picture(canvas -> typesetter
                .typeset(latex, LARGE)
                .placedGlyphs()
                .forEach(placedGlyph ->
                        canvas.fill(placedGlyph.transform().createTransformedShape(placedGlyph.outline()))));
        assertEquals(0, difference(expected, drawn), 0.05 * darkness(expected));
    }

    private static BufferedImage picture(Consumer<Graphics2D> drawing) {
        BufferedImage picture = new BufferedImage(1600, 900, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.translate(20, 300);
        canvas.setColor(Color.WHITE);
        drawing.accept(canvas);
        canvas.dispose();
        return picture;
    }

    private static Graphics2D scaled(Graphics2D canvas) {
        canvas.scale(LARGE, LARGE);
        return canvas;
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        int[] first = pixels(one);
        int[] second = pixels(other);
        return IntStream.range(0, first.length)
                .map(i -> Math.abs(first[i] - second[i]))
                .sum();
    }

    private static double darkness(BufferedImage picture) {
        return IntStream.of(pixels(picture)).sum();
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRaster().getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null);
    }

    @Test
    void a_formula_grows_with_its_font() {
        TypesetFormula small = typesetter.typeset("\\frac{a}{b}", 16);
        TypesetFormula large = typesetter.typeset("\\frac{a}{b}", 32);
        assertEquals(2 * small.width(), large.width(), 1e-3);
    }

    @Test
    void glyphs_grow_with_their_font() {
        double small =
                typesetter.typeset("x", 16).placedGlyphs().get(0).bounds().getHeight();
        double large =
                typesetter.typeset("x", 32).placedGlyphs().get(0).bounds().getHeight();
        assertEquals(2 * small, large, 1e-3);
    }

    @Test
    void a_glyph_is_outlined_once() {
        List<PlacedGlyph> twice = typesetter.typeset("x + x", 16).placedGlyphs();
        assertSame(twice.get(0).outline(), twice.get(2).outline());
    }

    @Test
    void a_formula_that_is_shown_again_is_not_typeset_again() {
        assertSame(typesetter.typeset(PRODUCT, 16), typesetter.typeset(PRODUCT, 16));
    }

    @Test
    void a_formula_not_shown_for_long_leaves_the_cache() {
        TypesetFormula first = typesetter.typeset(PRODUCT, 16);
        IntStream.range(0, 300).forEach(number -> typesetter.typeset("x_{" + number + "}", 16));
        assertNotSame(first, typesetter.typeset(PRODUCT, 16));
    }

    @Test
    void an_invalid_formula_is_refused_with_its_text() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> typesetter.typeset("a \\nosuch b", 16));
        assertTrue(refusal.getMessage().contains("a \\nosuch b"));
    }

    @Test
    void an_empty_formula_takes_no_space() {
        assertEquals(0, typesetter.typeset("", 16).width());
    }

    @Test
    void threads_get_the_same_formula() {
        double width = new Typesetter().typeset("\\frac{1}{2} \\cdot 7", 16).width();
        boolean same = IntStream.range(0, 400)
                .parallel()
                .mapToDouble(round -> new Typesetter()
                        .typeset("\\frac{1}{2} \\cdot " + round % 10, 16)
                        .width())
                .allMatch(each -> each == width);
        assertTrue(same);
    }
}
