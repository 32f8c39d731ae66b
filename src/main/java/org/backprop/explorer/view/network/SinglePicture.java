package org.backprop.explorer.view.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.backprop.explorer.model.derivation.DerivationStep;
import org.backprop.explorer.model.derivation.DerivationStep.Kind;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.derivation.Symbol;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.NeuronState;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.backprop.explorer.view.Selection;

/**
 * A single neuron as a graph of all that it computes: x, w and b to z, z to a, a with y to L, and the derivatives on
 * their way back beside them.
 */
final class SinglePicture implements Picture {

    private static final double REACH = 7;

    private final SingleGeometry geometry;
    private final Selection selection;
    private final ParameterLayout layout;
    private final Canvas arrowCanvas;
    private final Canvas pulseCanvas;
    private final SingleCaptions captions;
    private final Map<Spot, SpotView> spots = new EnumMap<>(Spot.class);
    private final Map<Arrow, Line> lines = new EnumMap<>(Arrow.class);
    private final Map<Kind, SlopeLabel> slopes = new EnumMap<>(Kind.class);

    SinglePicture(SingleGeometry geometry, Snapshot snapshot, Selection selection) {
        this.geometry = geometry;
        this.selection = selection;
        this.layout = snapshot.network().layout();
        this.arrowCanvas = new Canvas(geometry.width(), geometry.height());
        this.pulseCanvas = new Canvas(geometry.width(), geometry.height());
        this.captions = new SingleCaptions(geometry, snapshot.network().architecture());
        pulseCanvas.setMouseTransparent(true);
        addSpots(snapshot);
        addArrows(new SingleNeuronDerivation(snapshot));
    }

    private void addSpots(Snapshot snapshot) {
        Notation notation = Notation.of(snapshot.network().architecture());
        for (Spot spot : Spot.values()) {
            if (spot != Spot.BIAS || snapshot.network().architecture().hasBias()) {
                SpotView view = new SpotView(spot, geometry, notation);
                selection.attach(view, spot.element(layout));
                selection.describe(view);
                spots.put(spot, view);
            }
        }
    }

    private void addArrows(SingleNeuronDerivation steps) {
        for (Arrow arrow : Arrow.values()) {
            boolean exists = spots.containsKey(arrow.from()) && spots.containsKey(arrow.to());
            if (exists && steps.step(arrow.kind()).isPresent()) {
                lines.put(arrow, geometry.line(arrow));
                if (arrow.kind().isBackward()) {
                    addSlope(steps.step(arrow.kind()).orElseThrow(), geometry.slope(arrow), geometry.room(arrow));
                }
            }
        }
        double roomOfSignal = 2 * geometry.spacing();
        addSlope(steps.step(Kind.ERROR_SIGNAL).orElseThrow(), geometry.signal(), roomOfSignal);
    }

    private void addSlope(DerivationStep step, Place place, double room) {
        Symbol symbol = step.equation().left().symbol();
        SlopeLabel label = new SlopeLabel(symbol.unicode(), geometry.text(), room);
        selection.attach(label, step.equation().left().element());
        selection.describe(label);
        place.hold(label);
        slopes.put(step.kind(), label);
    }

    @Override
    public List<Node> layers() {
        List<Node> layers = new ArrayList<>(List.of(arrowCanvas, captions));
        layers.addAll(slopes.values());
        layers.addAll(spots.values());
        layers.add(pulseCanvas);
        return layers;
    }

    @Override
    public Node ground() {
        return arrowCanvas;
    }

    @Override
    public void arrange() {
        captions.keepWithin(geometry.width());
    }

    @Override
    public void paint(Frame frame, Palette palette) {
        SingleState state = new SingleState(frame);
        spots.forEach((spot, view) -> view.show(state.value(spot), palette));
        slopes.forEach((kind, label) -> label.show(state.value(kind)));
        spots.get(Spot.ACTIVATION).showVitality(vitality(frame));
        captions.show(frame.snapshot());
        paintLights(frame, palette);
    }

    /** Whether the neuron can learn, as soon as its value is there to see. */
    private static NeuronState vitality(Frame frame) {
        return frame.snapshot().h(2, 1).isPresent() ? frame.health().stateOf(1, 1) : NeuronState.ACTIVE;
    }

    @Override
    public void paintLights(Frame frame, Palette palette) {
        SingleState state = new SingleState(frame);
        Role role = state.isBack() ? Role.UPHILL : Role.POSITIVE;
        spots.forEach((spot, view) ->
                view.showLights(selection.lights(spot.element(layout)), state.isAtWork(spot), palette, role));
        slopes.forEach((kind, label) -> label.showLights(isLit(kind), state.happens(kind)));
        ArrowLayer layer = new ArrowLayer(Picture.cleared(arrowCanvas), palette);
        layer.compare(geometry.comparison());
        lines.forEach((arrow, line) -> {
            if (!arrow.kind().isBackward() && selection.lights(parameter(arrow))) {
                layer.mark(line);
            }
            boolean hasCome = state.value(arrow.kind()).isPresent();
            layer.draw(line, arrow.kind().isBackward(), hasCome, state.isAtWork(arrow));
        });
    }

    /** Only ∂L/∂z is a thing by itself; the other derivatives light up what they are taken by. */
    private boolean isLit(Kind kind) {
        return kind == Kind.ERROR_SIGNAL && selection.lights(new Element.Delta(1, 1));
    }

    /** The parameter that works along an arrow. */
    private Element parameter(Arrow arrow) {
        return switch (arrow) {
            case CARRY, WEIGH, TO_WEIGHT -> Spot.WEIGHT.element(layout);
            case SHIFT, TO_BIAS -> Spot.BIAS.element(layout);
            default -> Element.NONE;
        };
    }

    @Override
    public void paintPulses(Frame frame, Palette palette) {
        PulseLayer pulses = new PulseLayer(Picture.cleared(pulseCanvas), palette);
        if (frame.movement().isPresent()) {
            new SingleTravel(new SingleState(frame), lines).draw(pulses, frame.progress());
        }
    }

    @Override
    public Element parameterAt(Point2D mouse) {
        Element found = Element.NONE;
        double least = REACH;
        for (Map.Entry<Arrow, Line> entry : lines.entrySet()) {
            double distance = entry.getValue().distanceTo(mouse);
            if (distance < least) {
                least = distance;
                found = parameter(entry.getKey());
            }
        }
        return found;
    }
}
