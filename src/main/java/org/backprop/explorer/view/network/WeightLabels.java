package org.backprop.explorer.view.network;

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

/** The weights written on their edges, as many as fit without covering one another. */
final class WeightLabels extends Group {

    private static final double WIDTH = 50;
    /** From here on there is no room for three places. */
    private static final double LARGE = 10;

    private static final double HEIGHT = 20;
    private static final double ENDS = 7;
    private static final double[] POSITIONS = {
        0.26, 0.29, 0.33, 0.4, 0.17, 0.47, 0.55, 0.68, 0.76, 0.2, 0.23, 0.36, 0.43, 0.5, 0.58, 0.61, 0.64, 0.72, 0.8
    };

    private final Selection selection;
    private final Notation notation;
    private final Map<Integer, Label> labels = new LinkedHashMap<>();

    WeightLabels(Selection selection, Notation notation) {
        this.selection = selection;
        this.notation = notation;
    }

    /** Puts a pill on each edge where one fits beside the obstacles; {@code names} says what each stands for. */
    void place(List<Edge> edges, List<Bounds> obstacles, ParameterLayout names) {
        Map<Integer, Bounds> places = positions(edges, obstacles);
        if (places.size() < edges.size()) {
            places = positions(
                    edges, obstacles.stream().map(WeightLabels::shrink).toList());
        }
        labels.clear();
        places.forEach((index, bounds) -> labels.put(index, createLabel(index, bounds, names)));
        getChildren().setAll(labels.values());
    }

    /** What is written seldom fills the room that is kept for it, so that its ends can be given up. */
    private static Bounds shrink(Bounds writing) {
        return new BoundingBox(
                writing.getMinX() + ENDS, writing.getMinY(), writing.getWidth() - 2 * ENDS, writing.getHeight());
    }

    private static Map<Integer, Bounds> positions(List<Edge> edges, List<Bounds> obstacles) {
        List<Bounds> taken = new ArrayList<>(obstacles);
        Map<Integer, Bounds> places = new LinkedHashMap<>();
        for (Edge edge : edges) {
            for (double place : POSITIONS) {
                Point2D center = edge.at(place);
                Bounds bounds = new BoundingBox(center.getX() - WIDTH / 2, center.getY() - HEIGHT / 2, WIDTH, HEIGHT);
                if (taken.stream().noneMatch(bounds::intersects)) {
                    taken.add(bounds);
                    places.put(edge.index(), bounds);
                    break;
                }
            }
        }
        return places;
    }

    private Label createLabel(int index, Bounds bounds, ParameterLayout names) {
        Label pill = new Label();
        pill.setId("weight-" + index);
        pill.getStyleClass().add("weight-pill");
        pill.setMinSize(WIDTH, HEIGHT);
        pill.setPrefSize(WIDTH, HEIGHT);
        pill.relocate(bounds.getMinX(), bounds.getMinY());
        pill.setUserData(notation.parameter(names.name(index)).unicode());
        selection.register(pill, new Element.Parameter(index));
        return pill;
    }

    void show(double[] weights) {
        labels.forEach((index, pill) -> {
            double weight = weights[index];
            pill.setText(Math.abs(weight) < LARGE ? Numbers.fixed(weight, 3) : Numbers.significant(weight, 3));
            StyleClasses.toggle(pill, "negative", weights[index] < 0);
            StyleClasses.toggle(pill, "marked", selection.isHighlighted(index));
            pill.setAccessibleText(Texts.text("weight.accessible", pill.getUserData(), Numbers.exact(weights[index])));
        });
    }
}
