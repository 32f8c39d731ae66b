package org.backprop.explorer.view.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.StyleClasses;

/** Shows weights on their edges, as many as fit without overlap. */
final class WeightLabels extends Group {

    private static final double WIDTH = 50;
    /** The absolute value from which on three decimals do not fit. */
    private static final double MIN_SHORTENED = 10;

    private static final double HEIGHT = 20;
    private static final double END_WIDTH = 7;
    private static final double[] CURVE_POSITIONS = {
        0.26, 0.29, 0.33, 0.4, 0.17, 0.47, 0.55, 0.68, 0.76, 0.2, 0.23, 0.36, 0.43, 0.5, 0.58, 0.61, 0.64, 0.72, 0.8
    };

    private final Selection selection;
    private final Notation notation;
    private final Map<Integer, Label> labels = new LinkedHashMap<>();

    WeightLabels(Selection selection, Notation notation) {
        this.selection = selection;
        this.notation = notation;
    }

    /** Places a label on each edge on which there is a position that the obstacles leave free. */
    void placeLabels(List<Edge> edges, List<Bounds> obstacles, ParameterLayout names) {
        Map<Integer, Bounds> positions = positions(edges, obstacles);
        if (positions.size() < edges.size()) {
            positions = positions(
                    edges, obstacles.stream().map(WeightLabels::shrink).toList());
        }
        labels.clear();
        positions.forEach((index, bounds) -> labels.put(index, createLabel(index, bounds, names)));
        getChildren().setAll(labels.values());
    }

    /** Returns slightly narrower bounds: a text seldom needs the whole width of its bounds. */
    private static Bounds shrink(Bounds bounds) {
        return new BoundingBox(
                bounds.getMinX() + END_WIDTH, bounds.getMinY(), bounds.getWidth() - 2 * END_WIDTH, bounds.getHeight());
    }

    private static Map<Integer, Bounds> positions(List<Edge> edges, List<Bounds> obstacles) {
        List<Bounds> occupied = new ArrayList<>(obstacles);
        Map<Integer, Bounds> positions = new LinkedHashMap<>();
        for (Edge edge : edges) {
            for (double t : CURVE_POSITIONS) {
                Point2D center = edge.at(t);
                Bounds bounds = new BoundingBox(center.getX() - WIDTH / 2, center.getY() - HEIGHT / 2, WIDTH, HEIGHT);
                if (occupied.stream().noneMatch(bounds::intersects)) {
                    occupied.add(bounds);
                    positions.put(edge.index(), bounds);
                    break;
                }
            }
        }
        return positions;
    }

    private Label createLabel(int index, Bounds bounds, ParameterLayout names) {
        Label label = new Label();
        label.setId("weight-" + index);
        label.getStyleClass().add("weight-label");
        label.setMinSize(WIDTH, HEIGHT);
        label.setPrefSize(WIDTH, HEIGHT);
        label.relocate(bounds.getMinX(), bounds.getMinY());
        label.setUserData(notation.parameter(names.name(index)).unicode());
        selection.register(label, new Element.Parameter(index));
        return label;
    }

    void show(double[] weights) {
        labels.forEach((index, label) -> {
            double weight = weights[index];
            label.setText(Math.abs(weight) < MIN_SHORTENED ? Numbers.fixed(weight, 3) : Numbers.significant(weight, 3));
            StyleClasses.toggle(label, "negative", weights[index] < 0);
            StyleClasses.toggle(label, "highlighted", selection.isHighlighted(index));
            label.setAccessibleText(
                    Texts.text("weight.accessible", label.getUserData(), Numbers.exact(weights[index])));
        });
    }
}
