package org.backprop.explorer.view.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
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
import org.backprop.explorer.view.Palette.Role;
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
        assertEquals(List.of(), faults(sizes, 1, new Selection()));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void no_text_covers_another_or_a_neuron_or_reaches_out_where_numbers_are_long(List<Integer> sizes) {
        assertEquals(List.of(), faults(sizes, -1234.56, new Selection()));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void the_number_of_the_selected_weight_covers_nothing_where_there_is_space(List<Integer> sizes) {
        Selection selection = new Selection();
        int layer = Math.min(2, sizes.size() - 1);
        selection
                .selected()
                .set(new Element.Parameter(
                        timeline(sizes, 1).snapshot().network().layout().weightIndex(layer, 1, 1)));
        assertEquals(
                List.of(),
                faults(sizes, 1, selection).stream()
                        .filter(fault -> !fault.startsWith("300.0") && !fault.contains("×150.0"))
                        .toList());
    }

    @Test
    void the_number_of_the_selected_weight_is_in_front_of_all_neurons() {
        LayeredPicture picture =
                Fx.ask(() -> new LayeredPicture(timeline(NETWORKS.get(4), 1).snapshot(), new Selection()));
        List<Node> nodes = ((Group) picture.nodes().get(0)).getChildren();
        assertTrue(nodes.get(nodes.size() - 1) instanceof WeightLabels);
    }

    @Test
    void where_the_picture_is_narrow_every_edge_has_its_derivative_with_four_digits() {
        List<String> derivatives = texts(paneAt(Phase.GRADIENT, 503, 373), ".weight-label");
        assertEquals(12, derivatives.size());
        for (String derivative : derivatives) {
            String digits =
                    derivative.replaceAll("·.*|\\s.*", "").replaceAll("\\D", "").replaceAll("^0+", "");
            assertEquals(4, digits.length(), derivative);
        }
    }

    @Test
    void where_the_picture_is_very_narrow_all_neurons_have_their_names_and_values_and_most_edges_their_derivative() {
        Pane pane = paneAt(Phase.GRADIENT, 353, 243);
        assertTrue(
                texts(pane, ".weight-label").size() >= 8,
                texts(pane, ".weight-label").toString());
        assertEquals(6, texts(pane, ".delta-label").size());
        assertEquals(
                8,
                texts(pane, ".neuron-name").stream()
                        .filter(text -> text.matches("[hx].*"))
                        .count());
        assertEquals(
                6,
                texts(pane, ".label").stream()
                        .filter(text -> text.startsWith("z "))
                        .count());
    }

    @Test
    void where_the_picture_is_very_narrow_weights_of_all_layers_are_written_at_the_update() {
        Pane pane = paneAt(Phase.UPDATE, 353, 243);
        for (List<String> layer : List.of(List.of("0", "3"), List.of("6", "9"), List.of("12", "15"))) {
            for (String weight : layer) {
                Node label = pane.lookup("#weight-" + weight);
                assertTrue(label != null && isVisible(label), "weight " + weight);
            }
        }
    }

    @Test
    void what_is_before_the_update_is_faded_but_has_a_contrast_of_3_to_1() {
        Pane pane = paneAt(Phase.UPDATE, 863, 370);
        double opacity =
                Fx.ask(() -> pane.lookup("#neuron-2-1").lookup(".delta-label").getOpacity());
        assertTrue(opacity < 0.8, "not faded");
        for (Palette palette : Palette.values()) {
            Color card = palette.get(Role.CARD);
            for (Role role : List.of(Role.TEXT, Role.MUTED, Role.POSITIVE_DERIVATIVE, Role.NEGATIVE_DERIVATIVE)) {
                double contrast = contrast(card.interpolate(palette.get(role), opacity), card);
                assertTrue(contrast >= 3, palette + " " + role + ": " + contrast);
            }
        }
    }

    private static double contrast(Color first, Color second) {
        double lighter = Math.max(luminance(first), luminance(second));
        double darker = Math.min(luminance(first), luminance(second));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Returns the relative luminance of the Web Content Accessibility Guidelines. */
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Pane paneAt(Phase phase, double width, double height) {
        Timeline timeline = timeline(NETWORKS.get(0), 1);
        while (!timeline.snapshot().moment().phase().equals(phase)) {
            timeline.cursor().stepForward(Granularity.LAYER);
        }
        return Fx.ask(() -> {
            LayeredPicture picture = new LayeredPicture(timeline.snapshot(), new Selection());
            Pane pane = pane(picture);
            layOut(picture, pane, width, height, timeline.snapshot());
            return pane;
        });
    }

    private static List<String> texts(Pane pane, String selector) {
        return pane.lookupAll(selector).stream()
                .filter(LayeredPictureTest::isVisible)
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
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

    @Test
    void in_a_large_network_no_value_in_a_neuron_is_too_small_to_read() {
        Timeline timeline = timeline(List.of(4, 8, 6, 3), -1234.56);
        while (!timeline.snapshot().moment().phase().equals(Phase.LOSS)) {
            timeline.cursor().stepForward(Granularity.LAYER);
        }
        List<Double> sizes = Fx.ask(() -> {
            LayeredPicture picture = new LayeredPicture(timeline.snapshot(), new Selection());
            Pane pane = pane(picture);
            layOut(picture, pane, 863, 370, timeline.snapshot());
            return pane.lookupAll(".neuron-value").stream()
                    .map(node -> ((Label) node).getFont().getSize())
                    .toList();
        });
        assertTrue(sizes.stream().allMatch(size -> size >= 10), sizes.toString());
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

    private static List<String> faults(List<Integer> sizes, double magnitude, Selection selection) {
        Timeline timeline = timeline(sizes, magnitude);
        LayeredPicture picture = Fx.ask(() -> new LayeredPicture(timeline.snapshot(), selection));
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
