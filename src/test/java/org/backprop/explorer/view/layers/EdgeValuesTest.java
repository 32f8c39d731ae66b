package org.backprop.explorer.view.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.backprop.explorer.view.picture.AnimationFrame;
import org.junit.jupiter.api.Test;

/** What the edges show of the weights of layer 3 in the first update of Weight update algorithm. */
class EdgeValuesTest {

    private static final int GRADIENT = 8;
    private static final double MAX_WIDTH = 9;
    /** ∂L/∂w of w₁₁³, w₁₂³, w₂₁³ and w₂₂³, computed outside the program. */
    private static final double[] DERIVATIVES = {0.1016967, -0.0882399, 0.1046086, -0.0907665};

    private static final List<Edge> EDGES = IntStream.range(12, 16)
            .mapToObj(index -> new Edge(index, 3, 1 + (index - 12) / 2, 1 + index % 2, Point2D.ZERO, Point2D.ZERO))
            .toList();

    private static EdgeValues values(int steps) {
        Preset preset = Preset.twoTwoTwoTwo();
        Timeline timeline = new Timeline(preset.network(), preset.initialState(), List.of());
        IntStream.range(0, steps).forEach(step -> timeline.cursor().stepForward(Granularity.LAYER));
        AnimationFrame frame = AnimationFrame.of(timeline.snapshot());
        return EdgeValues.of(frame, frame.parameters(), EDGES);
    }

    private static double hue(Color color) {
        return color.getHue();
    }

    @Test
    void at_the_gradient_their_sizes_are_those_of_the_derivatives() {
        EdgeValues values = values(GRADIENT);
        for (int i = 0; i < EDGES.size(); i++) {
            assertEquals(Math.abs(DERIVATIVES[i]), values.size(EDGES.get(i)), 1e-3);
        }
        assertTrue(values.width(EDGES.get(2), MAX_WIDTH) > values.width(EDGES.get(1), MAX_WIDTH));
    }

    @Test
    void at_the_gradient_their_colors_show_the_signs_of_the_derivatives() {
        EdgeValues values = values(GRADIENT);
        for (int i = 0; i < EDGES.size(); i++) {
            Role role = DERIVATIVES[i] < 0 ? Role.NEGATIVE_DERIVATIVE : Role.POSITIVE_DERIVATIVE;
            assertEquals(hue(Palette.LIGHT.get(role)), hue(values.color(EDGES.get(i), Palette.LIGHT)), 0.01);
        }
    }

    @Test
    void at_the_update_they_show_the_changes_of_the_weights() {
        EdgeValues values = values(GRADIENT + 1);
        for (int i = 0; i < EDGES.size(); i++) {
            assertEquals(0.5 * Math.abs(DERIVATIVES[i]), values.size(EDGES.get(i)), 1e-3);
            Role role = DERIVATIVES[i] > 0 ? Role.NEGATIVE : Role.POSITIVE;
            assertEquals(hue(Palette.LIGHT.get(role)), hue(values.color(EDGES.get(i), Palette.LIGHT)), 0.01);
        }
    }

    @Test
    void many_edges_that_change_alike_are_thin() {
        double[] changes = new double[100];
        Arrays.fill(changes, 0.01);
        EdgeValues values = new EdgeValues(ParameterText.Kind.CHANGE, changes, 0.01, 100);
        assertTrue(values.width(EDGES.get(0), MAX_WIDTH) <= 3);
    }

    @Test
    void an_edge_whose_weight_an_update_leaves_alone_has_no_color() {
        EdgeValues values = new EdgeValues(ParameterText.Kind.CHANGE, new double[16], 0, 4);
        assertEquals(hue(Palette.LIGHT.get(Role.MUTED)), hue(values.color(EDGES.get(0), Palette.LIGHT)), 0.01);
    }
}
