package org.backprop.explorer.view.formula;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.Test;

/** Hovering over parts of a formula, by mouse and by keys. */
class FormulaHoverTest extends FormulaWindowTest {

    private void giveFocus() {
        Fx.run(view::requestFocus);
    }

    @Test
    void the_pointer_over_a_factor_hovers_its_tag() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
    }

    @Test
    void the_pointer_over_the_next_factor_hovers_the_next_tag() {
        pointAt(WEIGHT);
        pointAt(DELTA);
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void the_pointer_between_factors_hovers_none() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
        pointAtPlace((box(WEIGHT).getMaxX() + box(DELTA).getMinX()) / 2);
        Fx.shows(Tags.NONE, this::tag);
    }

    @Test
    void the_pointer_outside_hovers_none() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
        mouseAndKeyboard.moveTo(elsewhere);
        Fx.shows(Tags.NONE, this::tag);
    }

    @Test
    void a_region_under_the_pointer_is_hovered_when_the_formula_changes() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
        Fx.run(() -> view.show(Tags.tagged(DELTA, "0.1234"), "a number"));
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void the_cursor_over_a_region_is_a_hand() {
        pointAt(WEIGHT);
        Fx.shows(Cursor.HAND, () -> Fx.ask(view::getCursor));
    }

    @Test
    void a_click_on_a_region_reports_its_tag() {
        pointAt(DELTA);
        mouseAndKeyboard.clickHere();
        Fx.shows(List.of(DELTA), () -> clicked);
    }

    @Test
    void a_click_beside_regions_reports_no_tag() {
        pointAtPlace((box(WEIGHT).getMaxX() + box(DELTA).getMinX()) / 2);
        mouseAndKeyboard.clickHere();
        pointAt(DELTA);
        mouseAndKeyboard.clickHere();
        Fx.shows(List.of(DELTA), () -> clicked);
    }

    @Test
    void down_goes_to_the_first_region() {
        giveFocus();
        mouseAndKeyboard.press(KeyCode.DOWN);
        Fx.shows(WEIGHT, this::tag);
    }

    @Test
    void down_again_goes_to_the_next_region() {
        giveFocus();
        mouseAndKeyboard.press(KeyCode.DOWN);
        mouseAndKeyboard.press(KeyCode.DOWN);
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void down_stays_at_the_last_region() {
        giveFocus();
        IntStream.range(0, 4).forEach(time -> mouseAndKeyboard.press(KeyCode.DOWN));
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void up_goes_to_the_last_region() {
        giveFocus();
        mouseAndKeyboard.press(KeyCode.UP);
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void enter_reports_the_tag_of_the_region() {
        giveFocus();
        mouseAndKeyboard.press(KeyCode.UP);
        mouseAndKeyboard.press(KeyCode.ENTER);
        Fx.shows(List.of(DELTA), () -> clicked);
    }

    @Test
    void no_region_is_hovered_without_the_focus() {
        giveFocus();
        mouseAndKeyboard.press(KeyCode.DOWN);
        Fx.shows(WEIGHT, this::tag);
        Fx.run(elsewhere::requestFocus);
        Fx.shows(Tags.NONE, this::tag);
    }

    @Test
    void in_a_narrow_view_the_regions_shrink_with_the_formula() {
        Fx.run(() -> view.setMaxWidth(0.8 * formula().width()));
        layOut();
        pointAtPlace(0.8 * (box(DELTA).getMinX() + box(DELTA).getMaxX()) / 2);
        Fx.shows(DELTA, this::tag);
    }
}
