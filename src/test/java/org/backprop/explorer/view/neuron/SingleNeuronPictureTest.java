package org.backprop.explorer.view.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.picture.AnimationFrame;
import org.backprop.explorer.view.picture.NetworkPicture;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** A single neuron's graph in panes of many sizes: no text overlaps another node or exceeds the pane. */
class SingleNeuronPictureTest {

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Appearance.loadFonts();
    }

    private static Snapshot snapshotAfterUpdate(double x, double w, double b) {
        Architecture architecture =
                new Architecture(List.of(1, 1), List.of(Activation.SIGMOID), true, Loss.BINARY_CROSS_ENTROPY);
        NetworkObjective network =
                new NetworkObjective(architecture, DataSet.of(new double[][] {{x}}, new double[][] {{1}}));
        TrainingState initial = TrainingState.initial(network, Parameters.of(w, b), TrainingSettings.DEFAULT);
        Timeline timeline = new Timeline(network, initial, List.of());
        timeline.cursor().stepForward(Granularity.UPDATE);
        return timeline.snapshot();
    }

    @ParameterizedTest
    @CsvSource({
        "320, 200, 1, 0.6, 0.9",
        "320, 200, -1.2345, -12.345, -0.98765",
        "320, 900, 1, 0.6, 0.9",
        "378, 320, 1.1940273, -0.7044639, 0.4750371",
        "400, 320, 1.1940273, -0.7044639, 0.4750371",
        "480, 260, -1.2345, 0.61234, 0.9",
        "660, 300, -1.2345, 2.3456, 0.9",
        "660, 300, 1, -20, -3",
        "900, 200, 1, -20, -3",
        "900, 430, -1.2345, 2.3456, -0.98765",
        "1600, 900, 1, -20, -3"
    })
    void no_text_covers_another_node(double width, double height, double x, double w, double b) {
        assertEquals(List.of(), Fx.ask(() -> faults(width, height, snapshotAfterUpdate(x, w, b))));
    }

    /** a = σ(−0.36608), so ∂L/∂a = −1 / a and ∂a/∂z = a (1 − a), here to four digits. */
    @Test
    void a_derivative_in_two_lines_has_the_four_digits_of_all_other_numbers() {
        Pane pane = Fx.ask(() -> paneWith(480, 430, snapshotAfterUpdate(1.1940273, -0.7044639, 0.4750371)));
        assertEquals("∂L/∂a\n" + Numbers.localize("-2.442"), derivative(pane, "∂L/∂a"));
        assertEquals("∂a/∂z\n" + Numbers.localize("0.2418"), derivative(pane, "∂a/∂z"));
    }

    private static String derivative(Pane pane, String name) {
        return Fx.ask(() -> pane.lookupAll(".derivative-label").stream()
                .map(Label.class::cast)
                .filter(label -> label.getId().equals("derivative-" + name))
                .map(Label::getText)
                .findFirst()
                .orElseThrow());
    }

    private static List<String> faults(double width, double height, Snapshot snapshot) {
        return faults(paneWith(width, height, snapshot), new BoundingBox(-0.5, -0.5, width + 1, height + 1));
    }

    private static Pane paneWith(double width, double height, Snapshot snapshot) {
        AnimationFrame animationFrame = AnimationFrame.of(snapshot);
        NetworkPicture networkPicture = new SingleNeuronPicture(snapshot, new Selection());
        networkPicture.resize(width, height);
        Pane pane = new Pane();
        pane.getStylesheets().add(Appearance.stylesheet());
        pane.setStyle(Palette.LIGHT.css());
        pane.getChildren().setAll(networkPicture.nodes());
        new Scene(pane, width, height);
        networkPicture.paint(animationFrame, Palette.LIGHT);
        pane.applyCss();
        pane.layout();
        networkPicture.layoutNodes();
        return pane;
    }

    private static List<String> faults(Pane pane, Bounds space) {
        List<Node> nodes = new ArrayList<>(pane.lookupAll(".label"));
        nodes.removeIf(
                label -> isInGraphNode(label) || ((Label) label).getText().isEmpty());
        pane.getChildren().stream()
                .filter(NeuronGraphNodeView.class::isInstance)
                .forEach(nodes::add);
        List<String> faults = new ArrayList<>();
        for (Node node : nodes) {
            if (!space.contains(bounds(node))) {
                faults.add(name(node) + " reaches out");
            }
            for (Node other : nodes.subList(0, nodes.indexOf(node))) {
                if (bounds(node).intersects(bounds(other))) {
                    faults.add(name(node) + " covers " + name(other));
                }
            }
        }
        return faults;
    }

    private static boolean isInGraphNode(Node label) {
        return label.getParent().getParent() instanceof NeuronGraphNodeView;
    }

    private static Bounds bounds(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean spot = node instanceof NeuronGraphNodeView;
        // a node's corners are empty, and so is the ring around it
        double inset = spot ? 0.1 * bounds.getWidth() : 1;
        return new BoundingBox(
                bounds.getMinX() + inset,
                bounds.getMinY() + inset,
                bounds.getWidth() - 2 * inset,
                bounds.getHeight() - 2 * inset);
    }

    private static String name(Node node) {
        return node instanceof Label label ? label.getText().replace("\n", " ") : node.getId();
    }
}
