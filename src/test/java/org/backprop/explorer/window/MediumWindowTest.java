package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The smallest window that has all charts side by side. */
class MediumWindowTest extends WindowTest {

    @Override
    Dimension2D size() {
        return new Dimension2D(1000, 640);
    }

    @ParameterizedTest
    @CsvSource({"curve, 8", "slice, 8", "landscape, 8"})
    void the_buttons_of_a_chart_keep_off_the_edge_of_its_card(String chart, double distance) {
        Bounds card = window.place(chart + "-card");
        Bounds last = window.place(chart + "-large");
        assertTrue(last.getMaxX() <= card.getMaxX() - distance, last + " in " + card);
    }

    @Test
    void a_long_notice_covers_neither_menus_nor_toolbar() {
        openSession(SessionJson.DIVERGING);
        window.runAtFullSpeed("it has diverged", () -> window.sees("notice"));
        window.layOut();
        Bounds notice = window.place("notice");
        assertTrue(notice.getMaxY() <= window.place("toolbar").getMinY(), notice.toString());
        assertTrue(notice.getMinX() >= window.place("menu-help").getMaxX(), notice.toString());
    }
}
