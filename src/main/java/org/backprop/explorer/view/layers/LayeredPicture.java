package org.backprop.explorer.view.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import org.backprop.explorer.chart.fx.ScaledCanvas;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.picture.AnimationFrame;
import org.backprop.explorer.view.picture.NetworkPicture;
import org.backprop.explorer.view.picture.PulseDotPainter;

/**
 * A picture of a network in columns, from the inputs on the left to the targets and the loss on the right. Edges and
 * pulses have a canvas each, so that a moving pulse does not require drawing all edges again.
 */
public final class LayeredPicture implements NetworkPicture {

    private static final double PICK_RADIUS = 7;

    private final Architecture architecture;
    private final Selection selection;
    private final ParameterLayout layout;
    private final ScaledCanvas edgeCanvas = new ScaledCanvas();
    private final ScaledCanvas pulseCanvas = new ScaledCanvas();
    private final Scale scale = new Scale();
    private final NetworkCaptions captions;
    private final WeightLabels weightLabels;
    private final LossView loss = new LossView();
    private final List<List<NeuronView>> columns = new ArrayList<>();
    private final List<TargetView> targets = new ArrayList<>();
    private NetworkGeometry geometry;
    private List<Edge> edges = List.of();
    private List<Edge> comparisons = List.of();
    private List<Edge> strongestEdges = List.of();
    private EdgeValues edgeValues;

    /** Creates a picture without a size. */
    public LayeredPicture(Snapshot snapshot, Selection selection) {
        this.selection = selection;
        architecture = snapshot.network().architecture();
        layout = snapshot.network().layout();
        Notation notation = Notation.of(architecture);
        pulseCanvas.setMouseTransparent(true);
        captions = new NetworkCaptions(architecture);
        weightLabels = new WeightLabels(layout, notation, selection);
        for (int column = 1; column <= architecture.layerCount() + 1; column++) {
            columns.add(createNeurons(column, notation));
        }
        for (int j = 1; j <= architecture.outputCount(); j++) {
            targets.add(new TargetView(notation, j));
            selection.register(targets.get(j - 1), new Element.TargetValue(j));
        }
        columns.forEach(neurons -> neurons.forEach(selection::showNoteOf));
        targets.forEach(selection::showNoteOf);
        selection.showNoteOf(loss);
        selection.register(loss, Element.LOSS);
    }

    private List<NeuronView> createNeurons(int column, Notation notation) {
        List<NeuronView> neurons = new ArrayList<>();
        for (int j = 1; j <= architecture.size(column); j++) {
            NeuronName name = new NeuronName(column, j);
            neurons.add(new NeuronView(name, notation, NeuronElements.of(name, layout), selection));
        }
        return neurons;
    }

    @Override
    public List<Node> nodes() {
        Group scaled = new Group(edgeCanvas, pulseCanvas, captions);
        columns.forEach(scaled.getChildren()::addAll);
        scaled.getChildren().addAll(targets);
        // a label that is wider than the space between the neurons is in front of them
        scaled.getChildren().addAll(loss, weightLabels);
        scaled.getTransforms().setAll(scale);
        return List.of(scaled);
    }

    @Override
    public Node background() {
        return edgeCanvas;
    }

    @Override
    public void resize(double width, double height) {
        geometry = new NetworkGeometry(architecture, width, height);
        scale.setX(geometry.scale());
        scale.setY(geometry.scale());
        EdgeGeometry edgeGeometry = new EdgeGeometry(geometry);
        List<List<Edge>> layers = new ArrayList<>();
        for (int k = 1; k <= architecture.layerCount(); k++) {
            layers.add(edgeGeometry.edges(k, layout));
        }
        edges = layers.stream().flatMap(List::stream).toList();
        comparisons = edgeGeometry.comparisons();
        captions.place(geometry);
        weightLabels.place(layers, geometry);
        columns.forEach(neurons -> neurons.forEach(neuron -> neuron.place(geometry)));
        targets.forEach(target -> target.place(geometry.targets()));
    }

    @Override
    public void layoutNodes() {
        loss.place(geometry);
    }

    @Override
    public void paint(AnimationFrame animationFrame, Palette palette) {
        double[] parameters = animationFrame.parameters();
        edgeValues = EdgeValues.of(animationFrame, parameters, edges);
        strongestEdges = EdgePainter.strongest(edges, edgeValues);
        weightLabels.show(animationFrame, parameters);
        paintHighlights(animationFrame, palette);
        for (int column = 1; column <= columns.size(); column++) {
            showColumn(column, animationFrame, parameters, palette);
        }
        showSaturation(animationFrame);
        Trace trace = animationFrame.trace();
        for (int j = 1; j <= targets.size(); j++) {
            targets.get(j - 1).show(trace.target(j));
        }
        loss.show(animationFrame);
    }

    @Override
    public void paintHighlights(AnimationFrame animationFrame, Palette palette) {
        double[] parameters = animationFrame.parameters();
        EdgePainter painter =
                new EdgePainter(edgeCanvas.clear(geometry.width(), geometry.height()), palette, selection);
        painter.drawComparisons(comparisons);
        painter.draw(strongestEdges, edges, edgeValues);
        painter.drawPaths(selection.paths().get(), edges);
        new BackwardTrace(painter, geometry, animationFrame, parameters).draw(strongestEdges, comparisons);
        Phase phase = animationFrame.snapshot().moment().phase();
        activeEdges(animationFrame).forEach(edge -> painter.drawActive(edge, edgeValues, phase));
        weightLabels.showHighlights();
        columns.forEach(neurons -> neurons.forEach(neuron -> neuron.showHighlights(selection)));
    }

    /** Returns the edge of the weight that the current operation uses, if it uses one. */
    private List<Edge> activeEdges(AnimationFrame animationFrame) {
        OptionalInt weight = animationFrame.activeWeight();
        return weight.isEmpty()
                ? List.of()
                : edges.stream()
                        .filter(edge -> edge.index() == weight.getAsInt())
                        .toList();
    }

    private void showColumn(int column, AnimationFrame animationFrame, double[] parameters, Palette palette) {
        List<NeuronView> neurons = columns.get(column - 1);
        Phase phase = animationFrame.snapshot().moment().phase();
        boolean isOutdated = column > 1 && animationFrame.snapshot().hasReached(Phase.UPDATE);
        for (int j = 1; j <= neurons.size(); j++) {
            neurons.get(j - 1).showOutdated(isOutdated);
            neurons.get(j - 1)
                    .show(
                            NeuronValues.of(animationFrame, column, j, parameters),
                            palette,
                            animationFrame.isActive(column, j) ? Optional.of(palette.phase(phase)) : Optional.empty());
        }
    }

    /** Marks saturated and dead neurons, as soon as their h is shown. */
    private void showSaturation(AnimationFrame animationFrame) {
        for (int column = 2; column <= columns.size(); column++) {
            List<NeuronView> neurons = columns.get(column - 1);
            for (int j = 1; j <= neurons.size(); j++) {
                neurons.get(j - 1).showSaturation(animationFrame.neuronState(column - 1, j));
            }
        }
    }

    @Override
    public void paintPulses(AnimationFrame animationFrame, Palette palette) {
        PulseDotPainter pulses = new PulseDotPainter(pulseCanvas.clear(geometry.width(), geometry.height()), palette);
        List<Edge> activeEdges = activeEdges(animationFrame);
        animationFrame.transition().ifPresent(stepTransition -> new PulsePainter(animationFrame, stepTransition, pulses)
                .draw(activeEdges.isEmpty() ? strongestEdges : activeEdges, comparisons));
    }

    @Override
    public Element parameterAt(Point2D mouse) {
        Element nearest = Element.NONE;
        double minDistance = PICK_RADIUS;
        for (Edge edge : edges) {
            double distance = edge.isNear(mouse, PICK_RADIUS) ? edge.distanceTo(mouse) : PICK_RADIUS;
            if (distance < minDistance) {
                minDistance = distance;
                nearest = new Element.Parameter(edge.index());
            }
        }
        return nearest;
    }
}
