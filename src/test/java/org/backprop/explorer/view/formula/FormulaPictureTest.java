package org.backprop.explorer.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.Test;

/** The colors of a formula and of its parts. */
class FormulaPictureTest extends FormulaWindowTest {

    /** The largest difference from the expected color, in each channel. */
    private static final double CLOSE = 0.05;

    @Test
    void a_highlighted_region_has_a_background() {
        Fx.run(() -> view.highlight(Set.of(WEIGHT)));
        Color ground = Color.WHITE.interpolate(Palette.LIGHT.get(Role.SELECTION), 0.35);
        assertClose(ground, besideGlyphs(WEIGHT));
    }

    @Test
    void a_region_that_is_not_highlighted_has_no_background() {
        Fx.run(() -> view.highlight(Set.of(WEIGHT)));
        assertClose(Color.WHITE, besideGlyphs(DELTA));
    }

    @Test
    void a_highlight_is_removed() {
        Fx.run(() -> view.highlight(Set.of(WEIGHT)));
        Fx.run(() -> view.highlight(Set.of(DELTA)));
        assertClose(Color.WHITE, besideGlyphs(WEIGHT));
    }

    @Test
    void the_hovered_region_has_a_background() {
        pointAt(DELTA);
        Fx.shows(DELTA, this::tag);
        assertNotEquals(Color.WHITE, besideGlyphs(DELTA));
    }

    @Test
    void glyphs_have_the_text_color() {
        assertTrue(shows(Palette.LIGHT.get(Role.TEXT)));
    }

    @Test
    void glyphs_do_not_stay_dark_in_the_dark_theme() {
        Fx.run(() -> appearance.palette().set(Palette.DARK));
        assertFalse(shows(Palette.LIGHT.get(Role.TEXT)));
    }

    @Test
    void a_region_with_a_role_has_the_color_of_the_role() {
        Fx.run(() -> view.setTagRoles(Map.of(WEIGHT, Role.NEGATIVE)));
        assertTrue(shows(Palette.LIGHT.get(Role.NEGATIVE)));
    }

    private WritableImage picture() {
        return Fx.ask(() -> view.snapshot(null, null));
    }

    /** The color one pixel to the left of a part's box and as high as its middle. */
    private Color besideGlyphs(int tag) {
        WritableImage picture = picture();
        double left = (picture.getWidth() - Fx.ask(view::getWidth)) / 2;
        double y = Fx.ask(view::getBaselineOffset) + (box(tag).getMinY() + box(tag).getMaxY()) / 2;
        return picture.getPixelReader().getColor((int) (left + box(tag).getMinX() - 1), (int) (left + y));
    }

    private boolean shows(Color color) {
        WritableImage picture = picture();
        int width = (int) picture.getWidth();
        return IntStream.range(0, width * (int) picture.getHeight())
                .mapToObj(i -> picture.getPixelReader().getColor(i % width, i / width))
                .anyMatch(pixel -> distance(color, pixel) < CLOSE);
    }

    private static void assertClose(Color expected, Color seen) {
        assertEquals(0, distance(expected, seen), CLOSE, () -> "expected " + expected + " but saw " + seen);
    }

    private static double distance(Color one, Color other) {
        double red = Math.abs(one.getRed() - other.getRed());
        double green = Math.abs(one.getGreen() - other.getGreen());
        return Math.max(Math.abs(one.getBlue() - other.getBlue()), Math.max(red, green));
    }
}
