package org.backprop.explorer.view.network;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.NeuronState;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.network.SaturationCheck;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;

/**
 * A network as columns from x on the left to the targets and the loss on the right, in layers: edges, what moves along
 * them, and over both the weights, neurons, targets and the loss. Edges are drawn anew only when they change; a moving
 * pulse has a canvas of its own.
 */
final class LayeredPicture implements NetworkPicture {

    private static final double PICK_RADIUS = 7;

    private final NetworkGeometry geometry;
    private final Selection selection;
    private final ParameterLayout layout;
    private final Canvas edgeCanvas;
    private final Canvas pulseCanvas;
    private final NetworkCaptions captions = new NetworkCaptions();
    private final WeightLabels pills;
    private final LossView loss = new LossView();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Edge> comparisons;
    private List<Edge> strongestEdges = List.of();
    private final List<List<NeuronView>> columns = new ArrayList<>();
    private final List<TargetView> targets = new ArrayList<>();

    LayeredPicture(NetworkGeometry geometry, Snapshot snapshot, Selection selection) {
        this.geometry = geometry;
        this.selection = selection;
        edgeCanvas = new Canvas(geometry.width(), geometry.height());
        pulseCanvas = new Canvas(geometry.width(), geometry.height());
        pulseCanvas.setMouseTransparent(true);
        pills = new WeightLabels(selection, Notation.of(geometry.architecture()));
        comparisons = geometry.comparisons();
        layout = snapshot.network().layout();
        for (int column = 1; column <= geometry.architecture().layerCount() + 1; column++) {
            columns.add(neurons(column));
            if (column > 1) {
                edges.addAll(geometry.edges(column - 1, layout));
            }
        }
        for (int j = 1; j <= geometry.architecture().outputCount(); j++) {
            targets.add(new TargetView(geometry, j));
        }
        columns.forEach(neurons -> neurons.forEach(selection::showNoteOf));
        targets.forEach(selection::showNoteOf);
        selection.showNoteOf(loss);
        register();
        captions.place(geometry);
        boolean written = geometry.detail() != NetworkGeometry.Detail.DOT;
        pills.place(written ? edges : List.of(), geometry.occupiedBounds(), layout);
    }

    private void register() {
        for (int j = 1; j <= targets.size(); j++) {
            selection.register(targets.get(j - 1), new Element.TargetValue(j));
        }
        selection.register(loss, Element.LOSS);
    }

    private List<NeuronView> neurons(int column) {
        List<NeuronView> neurons = new ArrayList<>();
        for (int j = 1; j <= geometry.architecture().size(column); j++) {
            NeuronName name = new NeuronName(column, j);
            neurons.add(new NeuronView(geometry, name, NeuronElements.of(name, layout), selection));
        }
        return neurons;
    }

    @Override
    public List<Node> layers() {
        List<Node> layers = new ArrayList<>(List.of(edgeCanvas, pulseCanvas, captions, pills));
        columns.forEach(layers::addAll);
        layers.addAll(targets);
        layers.add(loss);
        return layers;
    }

    @Override
    public Node background() {
        return edgeCanvas;
    }

    @Override
    public void layOut() {
        loss.moveTo(geometry.loss());
    }

    @Override
    public void paint(AnimationFrame animationFrame, Palette palette) {
        double[] parameters = animationFrame.parameters();
        strongestEdges = EdgePainter.strongest(edges, parameters);
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
        layOut();
    }

    @Override
    public void paintHighlights(AnimationFrame animationFrame, Palette palette) {
        double[] parameters = animationFrame.parameters();
        EdgePainter layer = new EdgePainter(NetworkPicture.cleared(edgeCanvas), palette, selection);
        layer.drawComparisons(comparisons);
        layer.draw(strongestEdges, edges, parameters);
        layer.drawPaths(selection.paths().get(), edges);
        boolean back = animationFrame.snapshot().moment().phase().kind() == Phase.Kind.BACKWARD;
        activeEdges(animationFrame).forEach(edge -> layer.drawActive(edge, parameters[edge.index()], back));
        pills.show(parameters);
        columns.forEach(neurons -> neurons.forEach(neuron -> neuron.showHighlights(selection)));
    }

    /** The edge that the arithmetic has come to, if a phase is under way and it is at one. */
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
        for (int j = 1; j <= neurons.size(); j++) {
            neurons.get(j - 1)
                    .show(animationFrame.neuron(column, j, parameters), palette, animationFrame.isActive(column, j));
        }
    }

    /** Marks the neurons that can hardly learn, as soon as their h is there to see. */
    private void showSaturation(AnimationFrame animationFrame) {
        SaturationCheck saturationCheck = animationFrame.saturation();
        for (int column = 2; column <= columns.size(); column++) {
            List<NeuronView> neurons = columns.get(column - 1);
            for (int j = 1; j <= neurons.size(); j++) {
                boolean known = animationFrame.snapshot().h(column, j).isPresent();
                neurons.get(j - 1).showSaturation(known ? saturationCheck.stateOf(column - 1, j) : NeuronState.ACTIVE);
            }
        }
    }

    @Override
    public void paintPulses(AnimationFrame animationFrame, Palette palette) {
        PulseDotPainter pulses = new PulseDotPainter(NetworkPicture.cleared(pulseCanvas), palette);
        List<Edge> lit = activeEdges(animationFrame);
        animationFrame.transition().ifPresent(stepTransition -> new PulsePainter(animationFrame, stepTransition, pulses)
                .draw(lit.isEmpty() ? strongestEdges : lit, comparisons));
    }

    @Override
    public Element parameterAt(Point2D mouse) {
        Element found = Element.NONE;
        double least = PICK_RADIUS;
        for (Edge edge : edges) {
            double distance = edge.isNear(mouse, PICK_RADIUS) ? edge.distanceTo(mouse) : PICK_RADIUS;
            if (distance < least) {
                least = distance;
                found = new Element.Parameter(edge.index());
            }
        }
        return found;
    }
}
