package org.backprop.explorer.view.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;

/**
 * The network as a graph, from x on the left to the targets and the loss on the right. A step is shown as a movement:
 * values travel to the right, deltas to the left, and edges go from their old to their new weight. A movement only
 * plays what the snapshot already holds; whatever comes next ends it at once.
 */
public final class NetworkView extends Pane implements SnapshotView {

    private static final Duration MOVEMENT = Duration.millis(480);
    private static final double REACH = 7;

    private final Look look;
    private final Selection selection;
    private final Canvas canvas = new Canvas();
    private final WeightPills pills;
    private final LossView loss = new LossView();
    private final NetworkCaptions captions = new NetworkCaptions();
    private final List<NeuronColumn> columns = new ArrayList<>();
    private final List<TargetView> targets = new ArrayList<>();
    private final Animation player = new Player();

    private Snapshot shown;
    private Snapshot previous;
    private Optional<Movement> movement = Optional.empty();
    private double progress = 1;
    private boolean watchable = true;
    private NetworkGeometry geometry;
    private List<Edge> comparisons = List.of();

    /** Plays the movement from 0 to 1. */
    private final class Player extends Transition {
        Player() {
            setCycleDuration(MOVEMENT);
            setInterpolator(Interpolator.EASE_BOTH);
            setOnFinished(event -> endMovement());
        }

        @Override
        protected void interpolate(double fraction) {
            progress = fraction;
            paint();
        }
    }

    /** One column of neurons and the edges that lead to it. */
    private record NeuronColumn(int column, List<NeuronView> neurons, List<Edge> edges) {}

    /** A picture with nothing in it yet. */
    public NetworkView(Look look, Selection selection) {
        this.look = look;
        this.selection = selection;
        this.pills = new WeightPills(selection);
        setId("network");
        setFocusTraversable(true);
        getStyleClass().add("network");
        setMinSize(320, 200);
        look.palette().addListener((property, was, is) -> paint());
        selection.selected().addListener((property, was, is) -> paint());
        selection.hovered().addListener((property, was, is) -> paint());
        canvas.setOnMouseMoved(this::hover);
        canvas.setOnMouseExited(event -> selection.hovered().set(Selection.NONE));
        canvas.setOnMouseClicked(this::select);
    }

    @Override
    public void render(Snapshot snapshot) {
        boolean rebuild = shown == null || !shown.network().architecture().equals(architecture(snapshot));
        previous = shown;
        shown = snapshot;
        if (rebuild) {
            build();
        }
        movement = rebuild || !watchable || !look.animated().get()
                ? Optional.empty()
                : Movement.between(previous, snapshot);
        player.stop();
        if (movement.isPresent()) {
            progress = 0;
            player.playFromStart();
        } else {
            endMovement();
        }
    }

    /** Whether moments last long enough for movements to be watched. */
    public void setWatchable(boolean watchable) {
        this.watchable = watchable;
    }

    private void endMovement() {
        movement = Optional.empty();
        progress = 1;
        paint();
    }

    private static Architecture architecture(Snapshot snapshot) {
        return snapshot.network().architecture();
    }

    @Override
    protected void layoutChildren() {
        boolean resized = canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight();
        if (resized) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            build();
            paint();
        }
        super.layoutChildren();
        if (geometry != null) {
            loss.moveTo(geometry.loss());
        }
    }

    /** Makes everything anew for the architecture and the size. */
    private void build() {
        if (shown == null || getWidth() == 0) {
            return;
        }
        geometry = new NetworkGeometry(architecture(shown), getWidth(), getHeight());
        ParameterLayout layout = shown.network().layout();
        columns.clear();
        List<Edge> all = new ArrayList<>();
        for (int column = 1; column <= architecture(shown).layers() + 1; column++) {
            List<Edge> edges = column == 1 ? List.of() : geometry.edges(column - 1, layout);
            columns.add(new NeuronColumn(column, neurons(column), edges));
            all.addAll(edges);
        }
        comparisons = geometry.comparisons();
        targets.clear();
        for (int j = 1; j <= architecture(shown).outputs(); j++) {
            targets.add(new TargetView(geometry, j));
        }
        boolean written = geometry.detail() != NetworkGeometry.Detail.DOT;
        pills.place(written ? all : List.of(), geometry.writing(), layout);
        captions.place(geometry);
        getChildren().setAll(canvas, captions, pills);
        columns.forEach(column -> getChildren().addAll(column.neurons()));
        getChildren().addAll(targets);
        getChildren().add(loss);
    }

    private List<NeuronView> neurons(int column) {
        List<NeuronView> neurons = new ArrayList<>();
        for (int j = 1; j <= architecture(shown).size(column); j++) {
            neurons.add(new NeuronView(geometry, geometry.neuron(column, j), new NeuronName(column, j)));
        }
        return neurons;
    }

    private void paint() {
        if (geometry == null || shown == null) {
            return;
        }
        Palette palette = look.palette().get();
        double[] weights = weights();
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        EdgeLayer edges = new EdgeLayer(graphics, palette);
        edges.drawComparisons(comparisons);
        columns.forEach(column -> edges.draw(column.edges(), weights, selection));
        movement.ifPresent(moving -> drawPulses(moving, new PulseLayer(graphics, palette), weights));
        pills.show(weights);
        columns.forEach(column -> showColumn(column, palette));
        Trace trace = shown.values().trace().orElseThrow();
        for (int j = 0; j < targets.size(); j++) {
            targets.get(j).show(trace.target(j + 1));
        }
        loss.show(shown, movement.isPresent() && movement.get().awaits(Phase.LOSS));
    }

    /** The weights as they are drawn: on the way from old to new while an update is seen to happen. */
    private double[] weights() {
        double[] now = shown.parameters().toArray();
        if (movement.isPresent() && movement.get().awaits(Phase.UPDATE)) {
            for (int p = 0; p < now.length; p++) {
                double before = shown.values().before().parameters().get(p);
                now[p] = before + (now[p] - before) * progress;
            }
        }
        return now;
    }

    private void drawPulses(Movement moving, PulseLayer pulses, double[] weights) {
        Trace trace = shown.values().trace().orElseThrow();
        int layers = trace.layers();
        int k = moving.phase().layer();
        switch (moving.phase().kind()) {
            case FORWARD ->
                pulses.draw(
                        columns.get(k).edges(),
                        progress,
                        false,
                        edge -> weights[edge.index()] * trace.h(k, from(edge, k)));
            case LOSS -> pulses.draw(comparisons, progress, false, edge -> 1);
            case BACKWARD ->
                pulses.draw(
                        k == layers ? comparisons : columns.get(k + 1).edges(),
                        progress,
                        true,
                        edge -> k == layers
                                ? trace.delta(k, comparisons.indexOf(edge) + 1)
                                : weights[edge.index()] * trace.delta(k + 1, to(edge, k + 1)));
            default -> {
                // nothing travels
            }
        }
    }

    private int from(Edge edge, int k) {
        return (edge.index() - shown.network().layout().layerStart(k))
                        / architecture(shown).size(k + 1)
                + 1;
    }

    private int to(Edge edge, int k) {
        return (edge.index() - shown.network().layout().layerStart(k))
                        % architecture(shown).size(k + 1)
                + 1;
    }

    private void showColumn(NeuronColumn column, Palette palette) {
        int k = column.column() - 1;
        Phase phase = shown.moment().phase();
        boolean input = k == 0 && phase.kind() == Phase.Kind.INPUT;
        boolean active = input || k > 0 && (phase.equals(Phase.forward(k)) || phase.equals(Phase.backward(k)));
        for (int j = 1; j <= column.neurons().size(); j++) {
            column.neurons().get(j - 1).show(numbers(column.column(), j), palette, active);
        }
    }

    private NeuronView.Numbered numbers(int column, int j) {
        int k = column - 1;
        OptionalDouble none = OptionalDouble.empty();
        if (k == 0) {
            return new NeuronView.Numbered(shown.h(1, j), none, none, none);
        }
        boolean noForward = movement.isPresent() && movement.get().awaits(Phase.forward(k));
        boolean noDelta = movement.isPresent() && movement.get().awaits(Phase.backward(k));
        OptionalDouble bias = architecture(shown).bias()
                ? OptionalDouble.of(
                        shown.parameters().get(shown.network().layout().bias(k, j)))
                : none;
        return new NeuronView.Numbered(
                noForward ? none : shown.h(column, j),
                noForward ? none : shown.z(k, j),
                bias,
                noDelta ? none : shown.delta(k, j));
    }

    private void hover(MouseEvent event) {
        selection.hovered().set(nearest(event));
    }

    private void select(MouseEvent event) {
        requestFocus();
        selection.selected().set(nearest(event));
    }

    private int nearest(MouseEvent event) {
        Point2D mouse = new Point2D(event.getX(), event.getY());
        int found = Selection.NONE;
        double least = REACH;
        for (NeuronColumn column : columns) {
            for (Edge edge : column.edges()) {
                double distance = edge.distanceTo(mouse);
                if (distance < least) {
                    least = distance;
                    found = edge.index();
                }
            }
        }
        return found;
    }
}
