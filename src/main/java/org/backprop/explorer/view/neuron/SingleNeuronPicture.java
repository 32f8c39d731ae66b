package org.backprop.explorer.view.neuron;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.backprop.explorer.chart.fx.ScaledCanvas;
import org.backprop.explorer.model.derivation.DerivationStep;
import org.backprop.explorer.model.derivation.DerivationStep.Kind;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.picture.AnimationFrame;
import org.backprop.explorer.view.picture.NetworkPicture;
import org.backprop.explorer.view.picture.PulseDotPainter;

/**
 * A picture of a single neuron as the graph of its computation: x, w and b to z, z to a, a and y to L, with the
 * derivatives of the backward pass beside them.
 */
public final class SingleNeuronPicture implements NetworkPicture {

    private static final double PICK_RADIUS = 7;

    private final Selection selection;
    private final ParameterLayout layout;
    private final ScaledCanvas arrowCanvas = new ScaledCanvas();
    private final ScaledCanvas pulseCanvas = new ScaledCanvas();
    private final SingleNeuronCaptions captions;
    private final Map<NeuronGraphNode, NeuronGraphNodeView> nodes = new EnumMap<>(NeuronGraphNode.class);
    private final Set<NeuronGraphArrow> arrows = EnumSet.noneOf(NeuronGraphArrow.class);
    private final Map<NeuronGraphArrow, Line> lines = new EnumMap<>(NeuronGraphArrow.class);
    private final Map<Kind, DerivativeLabel> derivativeLabels = new EnumMap<>(Kind.class);
    private SingleNeuronGeometry geometry;

    /** Creates a picture without a size. */
    public SingleNeuronPicture(Snapshot snapshot, Selection selection) {
        this.selection = selection;
        this.layout = snapshot.network().layout();
        this.captions = new SingleNeuronCaptions(snapshot.network().architecture());
        pulseCanvas.setMouseTransparent(true);
        addNodes(snapshot);
        addArrows(new SingleNeuronDerivation(snapshot));
    }

    private void addNodes(Snapshot snapshot) {
        Notation notation = Notation.of(snapshot.network().architecture());
        for (NeuronGraphNode neuronGraphNode : NeuronGraphNode.values()) {
            if (neuronGraphNode != NeuronGraphNode.BIAS
                    || snapshot.network().architecture().hasBias()) {
                NeuronGraphNodeView view = new NeuronGraphNodeView(neuronGraphNode, notation);
                selection.register(view, neuronGraphNode.element(layout));
                selection.showNoteOf(view);
                nodes.put(neuronGraphNode, view);
            }
        }
    }

    private void addArrows(SingleNeuronDerivation derivation) {
        for (NeuronGraphArrow neuronGraphArrow : NeuronGraphArrow.values()) {
            boolean exists = nodes.containsKey(neuronGraphArrow.from()) && nodes.containsKey(neuronGraphArrow.to());
            if (exists && derivation.step(neuronGraphArrow.kind()).isPresent()) {
                arrows.add(neuronGraphArrow);
                if (neuronGraphArrow.kind().isBackward()) {
                    addDerivativeLabel(derivation.step(neuronGraphArrow.kind()).orElseThrow());
                }
            }
        }
        addDerivativeLabel(derivation.step(Kind.ERROR_SIGNAL).orElseThrow());
    }

    private void addDerivativeLabel(DerivationStep step) {
        Symbol symbol = step.equation().left().symbol();
        DerivativeLabel label = new DerivativeLabel(symbol.unicode());
        selection.register(label, Element.of(step.equation().left().referent()));
        selection.showNoteOf(label);
        derivativeLabels.put(step.kind(), label);
    }

    @Override
    public void resize(double width, double height) {
        geometry = new SingleNeuronGeometry(width, height);
        captions.place(geometry);
        nodes.values().forEach(view -> view.place(geometry));
        for (NeuronGraphArrow neuronGraphArrow : arrows) {
            lines.put(neuronGraphArrow, geometry.lineOf(neuronGraphArrow));
            if (neuronGraphArrow.kind().isBackward()) {
                derivativeLabels
                        .get(neuronGraphArrow.kind())
                        .place(
                                geometry.derivativeAnchor(neuronGraphArrow),
                                geometry.fontSize(),
                                geometry.availableWidth(neuronGraphArrow));
            }
        }
        derivativeLabels
                .get(Kind.ERROR_SIGNAL)
                .place(geometry.deltaAnchor(), geometry.fontSize(), 2 * geometry.spacing());
    }

    @Override
    public List<Node> nodes() {
        List<Node> layers = new ArrayList<>(List.of(arrowCanvas, captions));
        layers.addAll(derivativeLabels.values());
        layers.addAll(nodes.values());
        layers.add(pulseCanvas);
        return layers;
    }

    @Override
    public Node background() {
        return arrowCanvas;
    }

    @Override
    public void layoutNodes() {
        captions.keepWithin(geometry.width());
    }

    @Override
    public void paint(AnimationFrame animationFrame, Palette palette) {
        SingleNeuronState state = new SingleNeuronState(animationFrame);
        nodes.forEach((neuronGraphNode, view) -> view.show(state.value(neuronGraphNode), palette));
        derivativeLabels.forEach((kind, label) -> label.show(state.value(kind)));
        nodes.forEach((neuronGraphNode, view) ->
                view.showUpdate(state.isOutdated(neuronGraphNode), state.isChanged(neuronGraphNode)));
        boolean isUpdated = animationFrame.snapshot().hasReached(Phase.UPDATE);
        derivativeLabels.values().forEach(label -> StyleClasses.toggle(label, "outdated", isUpdated));
        nodes.get(NeuronGraphNode.ACTIVATION).showSaturation(animationFrame.neuronState(1, 1));
        captions.show(animationFrame.snapshot());
        paintHighlights(animationFrame, palette);
    }

    @Override
    public void paintHighlights(AnimationFrame animationFrame, Palette palette) {
        SingleNeuronState state = new SingleNeuronState(animationFrame);
        Role role = state.isBackward() ? Role.BACKWARD : Role.FORWARD;
        nodes.forEach((neuronGraphNode, view) -> view.showHighlights(
                selection.isHighlighted(neuronGraphNode.element(layout)),
                state.isActive(neuronGraphNode),
                palette,
                role));
        derivativeLabels.forEach((kind, label) -> label.showHighlights(isHighlighted(kind), state.isInvolved(kind)));
        ArrowPainter painter = new ArrowPainter(arrowCanvas.clear(geometry.width(), geometry.height()), palette);
        painter.drawComparison(geometry.comparison());
        lines.forEach((neuronGraphArrow, line) -> {
            if (!neuronGraphArrow.kind().isBackward() && selection.isHighlighted(parameter(neuronGraphArrow))) {
                painter.drawSelected(line);
            }
            boolean isComputed = state.value(neuronGraphArrow.kind()).isPresent();
            painter.draw(line, neuronGraphArrow.kind().isBackward(), isComputed, state.isActive(neuronGraphArrow));
        });
    }

    /** Returns whether a derivative is highlighted: only ∂L/∂z is an element, the others belong to their parameters. */
    private boolean isHighlighted(Kind kind) {
        return kind == Kind.ERROR_SIGNAL && selection.isHighlighted(new Element.Delta(1, 1));
    }

    /** Returns the parameter of an arrow, or {@link Element#NONE}. */
    private Element parameter(NeuronGraphArrow neuronGraphArrow) {
        return switch (neuronGraphArrow) {
            case INPUT_TO_SUM, WEIGHT_TO_SUM, SUM_TO_WEIGHT -> NeuronGraphNode.WEIGHT.element(layout);
            case BIAS_TO_SUM, SUM_TO_BIAS -> NeuronGraphNode.BIAS.element(layout);
            default -> Element.NONE;
        };
    }

    @Override
    public void paintPulses(AnimationFrame animationFrame, Palette palette) {
        PulseDotPainter dotPainter =
                new PulseDotPainter(pulseCanvas.clear(geometry.width(), geometry.height()), palette);
        if (animationFrame.transition().isPresent()) {
            new SingleNeuronPulsePainter(new SingleNeuronState(animationFrame), lines)
                    .draw(dotPainter, animationFrame.progress());
        }
    }

    @Override
    public Element parameterAt(Point2D mouse) {
        Element nearest = Element.NONE;
        double minDistance = PICK_RADIUS;
        for (Map.Entry<NeuronGraphArrow, Line> entry : lines.entrySet()) {
            double distance = entry.getValue().distanceTo(mouse);
            if (distance < minDistance) {
                minDistance = distance;
                nearest = parameter(entry.getKey());
            }
        }
        return nearest;
    }
}
