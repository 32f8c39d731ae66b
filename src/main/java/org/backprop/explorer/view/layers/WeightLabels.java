package org.backprop.explorer.view.layers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.layers.WeightLabelLayout.Placement;
import org.backprop.explorer.view.picture.AnimationFrame;

/**
 * Shows weights, their derivatives or their changes on their edges, as many as fit without overlap, and always those
 * that are highlighted.
 */
final class WeightLabels extends Group {

    /** The size for which space is kept, so that labels stay where they are when their numbers change a little. */
    private static final CharacterBox MIN_SIZE = new CharacterBox(6, 1);
    /** The number of weights up to which all have a label; of more weights, those that have been highlighted. */
    private static final int MAX_LABELS = 300;

    private final ParameterLayout parameterLayout;
    private final Notation notation;
    private final Selection selection;
    private final Map<Integer, WeightLabel> labels = new HashMap<>();
    private final Map<Integer, Bounds> places = new HashMap<>();
    private List<List<Edge>> layers = List.of();
    private List<Bounds> obstacles = List.of();
    private Bounds area;
    private List<List<CharacterBox>> placedSizes = List.of();
    /** The edges that have a place for their label; for each layer, the space of its texts. */
    private final List<Edge> edgesWithPlace = new ArrayList<>();

    private final List<CharacterBox> spaces = new ArrayList<>();
    private boolean hasPlaces;
    private AnimationFrame frame;
    private double[] parameters;

    WeightLabels(ParameterLayout parameterLayout, Notation notation, Selection selection) {
        this.parameterLayout = parameterLayout;
        this.notation = notation;
        this.selection = selection;
    }

    /** Takes the edges of all layers in a new layout; labels leave {@code obstacles} free. */
    void place(List<List<Edge>> newLayers, NetworkGeometry geometry) {
        layers = newLayers;
        obstacles = geometry.occupiedBounds();
        area = geometry.area();
        placedSizes = List.of();
        places.clear();
        edgesWithPlace.clear();
        int count = layers.stream().mapToInt(List::size).sum();
        boolean hasSpace =
                geometry.detail() == NetworkGeometry.Detail.FULL || geometry.detail() == NetworkGeometry.Detail.VALUE;
        hasPlaces = hasSpace && count <= MAX_LABELS;
    }

    /** Shows the parameters of a frame, whose values are {@code newParameters}; {@link #showHighlights} must follow. */
    void show(AnimationFrame newFrame, double[] newParameters) {
        frame = newFrame;
        parameters = newParameters;
        if (hasPlaces) {
            showPlaced();
        }
    }

    private void showPlaced() {
        Map<Integer, ParameterText> texts = new HashMap<>();
        List<List<CharacterBox>> sizes = new ArrayList<>();
        for (List<Edge> edges : layers) {
            edges.forEach(edge -> texts.put(edge.index(), textOf(edge)));
            sizes.add(sizes(edges, texts));
        }
        if (!sizes.equals(placedSizes)) {
            placedSizes = sizes;
            findPlaces(sizes);
        }
        for (Edge edge : edgesWithPlace) {
            int index = edge.index();
            ParameterText text = texts.get(index);
            label(edge).show(text, text.fitting(spaces.get(edge.layer() - 1)), parameters[index]);
        }
    }

    private ParameterText textOf(Edge edge) {
        return ParameterText.of(frame, edge.index(), parameters[edge.index()]);
    }

    /** Returns the size in which each form of the texts on some edges has space. */
    private static List<CharacterBox> sizes(List<Edge> edges, Map<Integer, ParameterText> texts) {
        int formCount = edges.stream()
                .mapToInt(edge -> texts.get(edge.index()).forms().size())
                .max()
                .orElse(1);
        List<CharacterBox> sizes = new ArrayList<>();
        for (int form = 0; form < formCount; form++) {
            CharacterBox size = MIN_SIZE;
            for (Edge edge : edges) {
                size = size.or(CharacterBox.of(texts.get(edge.index()).form(form)));
            }
            sizes.add(size);
        }
        return sizes;
    }

    private void findPlaces(List<List<CharacterBox>> sizes) {
        WeightLabelLayout labelLayout = new WeightLabelLayout(obstacles);
        places.clear();
        spaces.clear();
        edgesWithPlace.clear();
        for (int k = 0; k < layers.size(); k++) {
            Placement placement = labelLayout.placeLayer(layers.get(k), sizes.get(k));
            spaces.add(sizes.get(k).get(placement.form()));
            places.putAll(placement.bounds());
            layers.get(k).stream()
                    .filter(edge -> places.containsKey(edge.index()))
                    .forEach(edgesWithPlace::add);
        }
    }

    private WeightLabel label(Edge edge) {
        return labels.computeIfAbsent(edge.index(), index -> {
            String symbol = notation.parameter(parameterLayout.name(index)).unicode();
            WeightLabel label = new WeightLabel(index, symbol, selection);
            getChildren().add(label);
            return label;
        });
    }

    /** Marks the labels of highlighted weights, and shows those of them that have no place in front of others. */
    void showHighlights() {
        Map<Integer, Bounds> shown = new HashMap<>(places);
        for (Edge edge : highlightedEdges()) {
            if (!places.containsKey(edge.index())) {
                ParameterText text = textOf(edge);
                List<CharacterBox> sizes =
                        text.forms().stream().map(CharacterBox::of).toList();
                Placement placement = WeightLabelLayout.inFront(edge, sizes, obstacles, area);
                Bounds bounds = placement.bounds().get(edge.index());
                shown.values().removeIf(bounds::intersects);
                shown.put(edge.index(), bounds);
                label(edge).show(text, text.form(placement.form()), parameters[edge.index()]);
            }
        }
        labels.forEach((index, label) -> label.moveTo(shown.get(index)));
    }

    private List<Edge> highlightedEdges() {
        return layers.stream()
                .flatMap(List::stream)
                .filter(edge -> selection.isHighlighted(edge.index()))
                .toList();
    }
}
