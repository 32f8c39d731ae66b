package org.backprop.explorer.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** The names of the phases in much and in little space. */
class PhaseStripTest {

    private static PhaseStrip strip;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Appearance.loadFonts();
        Preset preset = Preset.twoTwoTwoTwo();
        Timeline timeline = new Timeline(preset.network(), preset.initialState(), List.of());
        strip = Fx.ask(() -> {
            PhaseStrip phases = new PhaseStrip(null);
            phases.render(timeline.snapshot());
            Pane pane = new Pane(phases);
            pane.getStylesheets().add(Appearance.stylesheet());
            pane.setStyle(Palette.LIGHT.css());
            new Scene(pane);
            pane.applyCss();
            return phases;
        });
    }

    private static List<Label> chips(double width) {
        return Fx.ask(() -> {
            strip.resize(width, 24);
            strip.layout();
            return strip.getChildren().stream().map(Label.class::cast).toList();
        });
    }

    private static String names(double width) {
        return chips(width).stream().map(Label::getText).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"435", "500"})
    void short_names_stand_where_they_fit(double width) {
        assertEquals("input fwd 1 fwd 2 fwd 3 loss bwd 3 bwd 2 bwd 1 grad update", names(width));
    }

    @Test
    void full_names_stand_where_they_fit() {
        assertEquals(
                "input forward 1 forward 2 forward 3 loss backward 3 backward 2 backward 1 gradient update",
                names(610));
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 400, 420, 440, 480, 520, 560, 600, 640, 700})
    void no_name_is_cut(double width) {
        for (Label chip : chips(width)) {
            Text text = new Text(chip.getText());
            text.setFont(chip.getFont());
            double needed = text.getLayoutBounds().getWidth();
            assertTrue(chip.getWidth() >= needed, chip.getText() + ": " + chip.getWidth() + " of " + needed);
        }
    }
}
