package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Regions that share one place in a small window. */
class SharedPlaceTest extends WindowTest {

    @Override
    Dimension2D size() {
        return new Dimension2D(900, 500);
    }

    @Test
    void every_region_has_a_tab() {
        assertEquals(
                List.of("Explanation", "Parameters", "Curve", "Slice", "Landscape"),
                Fx.ask(() -> regions().getTabs().stream().map(Tab::getText).toList()));
    }

    @Test
    void a_tab_shows_its_region_alone() {
        List<String> ids = List.of("inspector", "parameters", "curve-card", "slice-card", "landscape-card");
        for (int tab = 0; tab < ids.size(); tab++) {
            int selected = tab;
            Fx.run(() -> regions().getSelectionModel().select(selected));
            window.layOut();
            assertEquals(
                    List.of(ids.get(tab)), ids.stream().filter(window::sees).toList());
        }
    }

    @Test
    void a_neuron_that_is_clicked_is_explained_whatever_was_shown() {
        Fx.run(() -> regions().getSelectionModel().select(2));
        window.layOut();
        window.click("neuron-2-1");
        Fx.until("the explanation is shown", () -> window.sees("inspector"));
    }

    @Test
    void a_chart_is_enlarged_to_all_of_the_place_and_back() {
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        Fx.until("the landscape is large", () -> window.sees("landscape-card") && !window.sees("network"));
        window.press(KeyCode.ESCAPE);
        Fx.until("the network is back", () -> window.sees("network") && window.sees("inspector"));
    }

    @Test
    void every_region_lies_in_the_window() {
        for (Node region : window.nodes(node -> node.getStyleClass().contains("card"))) {
            assertTrue(
                    Fx.ask(() -> region.getScene()
                            .getRoot()
                            .getLayoutBounds()
                            .contains(region.localToScene(region.getLayoutBounds()))),
                    region::toString);
        }
    }

    private TabPane regions() {
        return (TabPane) window.node("regions");
    }
}
