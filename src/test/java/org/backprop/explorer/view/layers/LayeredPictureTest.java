package org.backprop.explorer.view.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.picture.AnimationFrame;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** Networks in panes of many sizes: at no phase does a text cover another or a neuron, or exceed the pane. */
class LayeredPictureTest {

    private static final List<List<Integer>> NETWORKS = List.of(
            List.of(2, 2, 2, 2),
            List.of(2, 2, 1),
            List.of(4, 5),
            List.of(3, 4, 1),
            List.of(4, 8, 6, 3),
            List.of(3, 12, 12, 2),
            List.of(5, 5, 2));
    private static final double[] WIDTHS = {300, 560, 863, 1700};
    private static final double[] HEIGHTS = {150, 250, 370, 900};

    private static final int MAX_FAULTS = 40;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Appearance.loadFonts();
    }

    static Stream<List<Integer>> networks() {
        return NETWORKS.stream();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void no_text_covers_another_or_a_neuron_or_reaches_out(List<Integer> sizes) {
        assertEquals(List.of(), faults(sizes, 1));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void no_text_covers_another_or_a_neuron_or_reaches_out_where_numbers_are_long(List<Integer> sizes) {
        assertEquals(List.of(), faults(sizes, -1234.56));
    }

    @Test
    void in_a_large_network_the_weight_that_is_selected_is_written_on_its_edge() {
        assertEquals(
                List.of("weight-40"),
                Fx.ask(() -> writtenWeights(selection -> selection.selected().set(new Element.Parameter(40)))));
    }

    @Test
    void in_a_large_network_the_weight_that_is_pointed_at_is_written_on_its_edge() {
        assertEquals(
                List.of("weight-41"),
                Fx.ask(() -> writtenWeights(selection -> selection.hovered().set(new Element.Parameter(41)))));
    }

    private static List<String> writtenWeights(Consumer<Selection> choice) {
        Selection selection = new Selection();
        Timeline timeline = timeline(List.of(4, 8, 6, 3), 1);
        LayeredPicture picture = new LayeredPicture(timeline.snapshot(), selection);
        choice.accept(selection);
        Pane pane = pane(picture);
        layOut(picture, pane, 863, 370, timeline.snapshot());
        return pane.lookupAll(".weight-label").stream()
                .filter(LayeredPictureTest::isVisible)
                .map(Node::getId)
                .toList();
    }

    private static List<String> faults(List<Integer> sizes, double magnitude) {
        Timeline timeline = timeline(sizes, magnitude);
        LayeredPicture picture = Fx.ask(() -> new LayeredPicture(timeline.snapshot(), new Selection()));
        Pane pane = Fx.ask(() -> pane(picture));
        List<String> faults = new ArrayList<>();
        for (Phase phase : List.of(Phase.forward(1), Phase.backward(1), Phase.GRADIENT, Phase.UPDATE)) {
            while (!timeline.snapshot().moment().phase().equals(phase)) {
                timeline.cursor().stepForward(Granularity.LAYER);
            }
            for (double width : WIDTHS) {
                for (double height : HEIGHTS) {
                    Fx.run(() -> layOut(picture, pane, width, height, timeline.snapshot()));
                    Fx.ask(() -> faults(pane, new BoundingBox(-0.5, -0.5, width + 1, height + 1)))
                            .forEach(fault -> faults.add(width + "×" + height + " " + phase + ": " + fault));
                }
            }
        }
        return faults.subList(0, Math.min(MAX_FAULTS, faults.size()));
    }

    private static Pane pane(LayeredPicture picture) {
        Pane pane = new Pane();
        pane.getStylesheets().add(Appearance.stylesheet());
        pane.setStyle(Palette.LIGHT.css());
        pane.getChildren().setAll(picture.nodes());
        new Scene(pane);
        return pane;
    }

    private static void layOut(LayeredPicture picture, Pane pane, double width, double height, Snapshot snapshot) {
        picture.resize(width, height);
        picture.paint(AnimationFrame.of(snapshot), Palette.LIGHT);
        pane.applyCss();
        pane.layout();
        picture.layoutNodes();
        pane.layout();
    }

    private static Timeline timeline(List<Integer> sizes, double magnitude) {
        if (sizes.equals(List.of(2, 2, 2, 2)) && magnitude == 1) {
            Preset preset = Preset.twoTwoTwoTwo();
            return new Timeline(preset.network(), preset.initialState(), List.of());
        }
        int layers = sizes.size() - 1;
        Architecture architecture =
                new Architecture(sizes, Collections.nCopies(layers, Activation.SIGMOID), true, Loss.HALF_SQUARED_ERROR);
        double[][] input = {
            DoubleStream.generate(() -> 0.75).limit(sizes.get(0)).toArray()
        };
        double[][] target = {
            DoubleStream.generate(() -> 0.25).limit(sizes.get(layers)).toArray()
        };
        NetworkObjective network = new NetworkObjective(architecture, DataSet.of(input, target));
        Random random = new Random(7);
        Parameters parameters = Parameters.of(DoubleStream.generate(() -> magnitude * random.nextGaussian())
                .limit(network.dimension())
                .toArray());
        return new Timeline(network, TrainingState.initial(network, parameters, TrainingSettings.DEFAULT), List.of());
    }

    private static List<String> faults(Pane pane, Bounds space) {
        List<Node> nodes = new ArrayList<>();
        for (Node label : pane.lookupAll(".label")) {
            if (isVisible(label) && !((Label) label).getText().isEmpty()) {
                nodes.add(label);
            }
        }
        for (Node neuron : pane.lookupAll(".neuron")) {
            nodes.add(neuron);
        }
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Bounds bounds = bounds(nodes.get(i));
            if (bounds.getWidth() < 1 || bounds.getHeight() < 1) {
                faults.add(name(nodes.get(i)) + " has no size");
            }
            if (!space.contains(bounds)) {
                faults.add(name(nodes.get(i)) + " reaches out");
            }
            for (Node other : nodes.subList(0, i)) {
                if (!isInside(other, nodes.get(i)) && bounds.intersects(bounds(other))) {
                    faults.add(name(nodes.get(i)) + " covers " + name(other));
                }
            }
        }
        return faults;
    }

    private static boolean isVisible(Node node) {
        return node == null || node.isVisible() && isVisible(node.getParent());
    }

    /** Returns whether a text is h or the state of a neuron, in its circle. */
    private static boolean isInside(Node text, Node circle) {
        return circle instanceof Circle
                && text.getParent() == circle.getParent()
                && !text.getStyleClass().contains("delta-label")
                && !text.getStyleClass().contains("neuron-name");
    }

    private static Bounds bounds(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        // the corners of a circle are empty, and so are the ends of lines of text
        double inset = node instanceof Circle ? 0.12 * bounds.getWidth() : 1;
        return new BoundingBox(
                bounds.getMinX() + inset,
                bounds.getMinY() + inset,
                bounds.getWidth() - 2 * inset,
                bounds.getHeight() - 2 * inset);
    }

    private static String name(Node node) {
        return node instanceof Label label
                ? "'" + label.getText() + "' (" + node.getStyleClass() + ")"
                : node.getParent().getId();
    }
}
