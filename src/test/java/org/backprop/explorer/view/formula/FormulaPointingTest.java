package org.backprop.explorer.view.formula;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.Test;

/** Hovering over parts of a formula, by mouse and by keys. */
class FormulaPointingTest extends FormulaWindowTest {

    private void giveFocus() {
        Fx.run(view::requestFocus);
    }

    @Test
    void the_mouse_over_a_factor_gives_its_tag() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
    }

    @Test
    void the_mouse_over_the_next_factor_gives_the_next_tag() {
        pointAt(WEIGHT);
        pointAt(DELTA);
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void the_mouse_between_factors_gives_none() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
        pointAtPlace((box(WEIGHT).getMaxX() + box(DELTA).getMinX()) / 2);
        Fx.shows(Tags.NONE, this::tag);
    }

    @Test
    void the_mouse_outside_gives_none() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
        mouseAndKeyboard.moveTo(elsewhere);
        Fx.shows(Tags.NONE, this::tag);
    }

    @Test
    void a_part_under_the_mouse_is_pointed_at_when_the_formula_changes() {
        pointAt(WEIGHT);
        Fx.shows(WEIGHT, this::tag);
        Fx.run(() -> view.show(Tags.tagged(DELTA, "0.1234"), "a number"));
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void a_hand_is_shown_over_a_part() {
        pointAt(WEIGHT);
        Fx.shows(Cursor.HAND, () -> Fx.ask(view::getCursor));
    }

    @Test
    void a_click_on_a_part_tells_its_tag() {
        pointAt(DELTA);
        mouseAndKeyboard.clickHere();
        Fx.shows(List.of(DELTA), () -> clicked);
    }

    @Test
    void a_click_beside_parts_tells_nothing() {
        pointAtPlace((box(WEIGHT).getMaxX() + box(DELTA).getMinX()) / 2);
        mouseAndKeyboard.clickHere();
        pointAt(DELTA);
        mouseAndKeyboard.clickHere();
        Fx.shows(List.of(DELTA), () -> clicked);
    }

    @Test
    void down_goes_to_the_first_part() {
        giveFocus();
        mouseAndKeyboard.press(KeyCode.DOWN);
        Fx.shows(WEIGHT, this::tag);
    }

    @Test
    void down_again_goes_to_the_next_part() {
        giveFocus();
        mouseAndKeyboard.press(KeyCode.DOWN);
        mouseAndKeyboard.press(KeyCode.DOWN);
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void down_stays_at_the_last_part() {
        giveFocus();
        IntStream.range(0, 4).forEach(time -> mouseAndKeyboard.press(KeyCode.DOWN));
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void up_goes_to_the_last_part() {
        giveFocus();
        mouseAndKeyboard.press(KeyCode.UP);
        Fx.shows(DELTA, this::tag);
    }

    @Test
    void enter_tells_the_tag_of_the_part() {
        giveFocus();
        mouseAndKeyboard.press(KeyCode.UP);
        mouseAndKeyboard.press(KeyCode.ENTER);
        Fx.shows(List.of(DELTA), () -> clicked);
    }

    @Test
    void no_part_is_pointed_at_once_the_focus_is_gone() {
        giveFocus();
        mouseAndKeyboard.press(KeyCode.DOWN);
        Fx.shows(WEIGHT, this::tag);
        Fx.run(elsewhere::requestFocus);
        Fx.shows(Tags.NONE, this::tag);
    }

    @Test
    void where_there_is_less_room_the_parts_move_together() {
        Fx.run(() -> view.setMaxWidth(0.8 * formula().width()));
        Fx.awaitFrames(2);
        pointAtPlace(0.8 * (box(DELTA).getMinX() + box(DELTA).getMaxX()) / 2);
        Fx.shows(DELTA, this::tag);
    }
}
