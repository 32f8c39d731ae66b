package org.backprop.explorer.view.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.layers.WeightLabelLayout.Placement;
import org.backprop.explorer.view.picture.AnimationFrame;

/** Shows weights, their derivatives or their changes on their edges, as many as fit without overlap. */
final class WeightLabels extends Group {

    /** The length for which space is kept, so that labels stay where they are when their numbers change a little. */
    private static final int MIN_LENGTH = 6;

    private final List<List<Edge>> layers;
    private final List<Bounds> obstacles;
    private final Map<Integer, WeightLabel> labels = new LinkedHashMap<>();
    private List<List<Integer>> placedLengths = List.of();
    private List<Placement> placements = List.of();

    /** Creates labels for the edges of some layers; {@code obstacles} stay free. */
    WeightLabels(
            List<List<Edge>> layers,
            List<Bounds> obstacles,
            ParameterLayout parameterLayout,
            Notation notation,
            Selection selection) {
        this.layers = layers;
        this.obstacles = obstacles;
        for (List<Edge> edges : layers) {
            for (Edge edge : edges) {
                String symbol =
                        notation.parameter(parameterLayout.name(edge.index())).unicode();
                labels.put(edge.index(), new WeightLabel(edge.index(), symbol, selection));
            }
        }
        getChildren().setAll(labels.values());
    }

    /** Shows the parameters of a frame, whose values are {@code parameters}. */
    void show(AnimationFrame frame, double[] parameters) {
        Map<Integer, ParameterText> texts = new LinkedHashMap<>();
        labels.keySet().forEach(index -> texts.put(index, ParameterText.of(frame, index, parameters[index])));
        placeLabels(texts);
        for (int k = 0; k < layers.size(); k++) {
            for (Edge edge : layers.get(k)) {
                labels.get(edge.index())
                        .show(texts.get(edge.index()), placements.get(k).form(), parameters[edge.index()]);
            }
        }
    }

    private void placeLabels(Map<Integer, ParameterText> texts) {
        List<List<Integer>> lengths =
                layers.stream().map(edges -> lengths(edges, texts)).toList();
        if (lengths.equals(placedLengths)) {
            return;
        }
        placedLengths = lengths;
        WeightLabelLayout labelLayout = new WeightLabelLayout(obstacles);
        placements = new ArrayList<>();
        for (int k = 0; k < layers.size(); k++) {
            placements.add(labelLayout.placeLayer(layers.get(k), lengths.get(k)));
            for (Edge edge : layers.get(k)) {
                labels.get(edge.index()).moveTo(placements.get(k).bounds().get(edge.index()));
            }
        }
    }

    /** Returns the greatest length of each form of the texts on some edges. */
    private static List<Integer> lengths(List<Edge> edges, Map<Integer, ParameterText> texts) {
        List<Integer> lengths = new ArrayList<>();
        int forms = edges.stream()
                .mapToInt(edge -> texts.get(edge.index()).forms().size())
                .max()
                .orElse(1);
        for (int form = 0; form < forms; form++) {
            int length = MIN_LENGTH;
            for (Edge edge : edges) {
                length = Math.max(length, texts.get(edge.index()).form(form).length());
            }
            lengths.add(length);
        }
        return lengths;
    }

    /** Shows which weights are highlighted. */
    void showHighlights() {
        labels.values().forEach(WeightLabel::showHighlight);
    }
}
