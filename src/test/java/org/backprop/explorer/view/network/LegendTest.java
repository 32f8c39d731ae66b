package org.backprop.explorer.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** The legend in much and in little space. */
class LegendTest {

    private static final int UPDATE = 9;

    private final Selection selection = new Selection();
    private final Timeline timeline =
            new Timeline(Preset.twoTwoTwoTwo().network(), Preset.twoTwoTwoTwo().initialState(), List.of());
    private final Legend legend = Fx.ask(() -> new Legend(selection));

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Appearance.loadFonts();
    }

    private void show(int steps, double width) {
        IntStream.range(0, steps).forEach(step -> timeline.cursor().stepForward(Granularity.LAYER));
        Fx.run(() -> {
            legend.render(timeline.snapshot());
            Pane pane = new Pane(legend);
            pane.getStylesheets().add(Appearance.stylesheet());
            pane.setStyle(Palette.LIGHT.css());
            new Scene(pane);
            pane.applyCss();
            legend.resize(width, 18);
            legend.layout();
        });
    }

    private String seen() {
        return Fx.ask(() -> legend.lookupAll(".label").stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(doubles = {310, 400, 500})
    void where_space_is_short_the_colors_of_delta_stay_longest(double width) {
        show(UPDATE - 1, width);
        assertTrue(seen().endsWith("● δ > 0 ● δ < 0"), seen());
    }

    @Test
    void at_the_gradient_the_edges_are_said_to_show_derivatives() {
        show(UPDATE - 1, 900);
        assertEquals(Phase.GRADIENT, timeline.snapshot().moment().phase());
        assertEquals("edge: ■ ∂L/∂w > 0 ■ ∂L/∂w < 0 width = |∂L/∂w| node fill = h ● δ > 0 ● δ < 0", seen());
    }

    @Test
    void at_the_update_the_edges_are_said_to_show_changes() {
        show(UPDATE, 900);
        assertEquals("edge: ■ Δw > 0 ■ Δw < 0 width = |Δw| node fill = h ● δ > 0 ● δ < 0", seen());
    }

    @Test
    void a_value_that_is_pointed_at_has_all_digits_where_they_fit() {
        Fx.run(() -> selection.hovered().set(new Element.WeightedSum(1, 1)));
        show(1, 400);
        assertEquals("z₁¹ = " + Numbers.exact(0.3775), seen());
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 'h = 0.5590567919645969, z = 0.2373349764489751, δ = 1.3534937826454e-5'",
        "260, 'h = 0.5591, z = 0.2373, δ = 1.353e-5'",
        "160, 'h = 0.5591, z = 0.2373, δ = 1.353e-5'"
    })
    void what_is_pointed_at_has_as_many_digits_as_fit_and_is_never_cut(double width, String seen) {
        Fx.run(() -> selection
                .note()
                .set(Numbers.localize("h = 0.5590567919645969, z = 0.2373349764489751, δ = 1.3534937826454e-5")));
        show(UPDATE, width);
        Label readout = (Label) legend.lookup("#element-text");
        double needed = Fx.ask(() -> readout.prefHeight(width));
        assertEquals(Numbers.localize(seen), seen());
        assertTrue(readout.getHeight() >= needed && readout.getWidth() <= width, "cut");
    }
}
