package org.backprop.explorer.view.network;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.NeuronState;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.StyleClasses;

/** One neuron: its name above, h inside and as its fill, z, b and δ below as far as they have come about. */
final class NeuronView extends Group {

    private static final double FILL_STRENGTH = 0.24;
    /** The sizes of letters for h. */
    private static final double MIN_FONT_SIZE = 8;

    private static final double MAX_FONT_SIZE = 15;
    private static final double DASH = 5.0;
    /** The position of the badge for saturated and dead neurons, in radii below the center. */
    private static final double BADGE_PLACE = 0.56;

    private final NetworkGeometry geometry;
    private final NeuronElements elements;
    private final String name;
    private final Circle halo = new Circle();
    private final Circle circle = new Circle();
    private final Label title;
    private final Label value = new Label();
    private final Label sum = new Label();
    private final Label bias = new Label();
    private final HBox sums = new HBox(sum, bias);
    private final Label delta = new Label();
    private final Label badge = new Label();

    /**
     * The numbers of a neuron.
     *
     * @param h its activation
     * @param z its weighted sum, if it has one
     * @param b its bias, if it has one
     * @param delta its δ
     */
    record Numbered(OptionalDouble h, OptionalDouble z, OptionalDouble b, OptionalDouble delta) {}

    NeuronView(NetworkGeometry geometry, NeuronName naming, NeuronElements elements, Selection selection) {
        this.elements = elements;
        this.geometry = geometry;
        this.name = naming.words();
        title = new Label(naming.symbol(Notation.of(geometry.architecture())));
        Point2D place = geometry.neuron(naming.column(), naming.neuron());
        setLayoutX(place.getX());
        setLayoutY(place.getY());
        setId(naming.id());
        circle.setRadius(geometry.radius());
        circle.getStyleClass().add("neuron");
        title.getStyleClass().add("neuron-name");
        value.getStyleClass().add("neuron-value");
        halo.setRadius(geometry.radius() + 5);
        halo.getStyleClass().add("neuron-halo");
        halo.setVisible(false);
        sums.getStyleClass().add("neuron-sums");
        delta.getStyleClass().add("delta-pill");
        badge.getStyleClass().add("vitality");
        badge.setVisible(false);
        delta.setVisible(naming.hasDelta());
        getChildren().setAll(halo, circle);
        if (geometry.detail() != NetworkGeometry.Detail.DOT) {
            getChildren().add(value);
        }
        if (geometry.detail() == NetworkGeometry.Detail.FULL) {
            getChildren().addAll(title, sums, badge);
        }
        if (geometry.detail() != NetworkGeometry.Detail.DOT && naming.hasDelta()) {
            getChildren().add(delta);
        }
        layOut();
        register(elements, selection);
    }

    /** Makes each part of the neuron stand for what it shows. */
    private void register(NeuronElements elements, Selection selection) {
        for (Node node : List.of(circle, value, title)) {
            selection.register(node, elements.all(), elements.activity());
        }
        selection.register(sum, elements.sum());
        selection.register(delta, elements.delta());
        elements.bias().ifPresent(element -> selection.register(bias, element));
    }

    /** Lights up what is pointed at or selected. */
    void showHighlights(Selection selection) {
        halo.setVisible(elements.all().parts().stream().anyMatch(selection::isHighlighted));
        setHighlighted(sum, selection.isHighlighted(elements.sum()));
        setHighlighted(delta, selection.isHighlighted(elements.delta()));
        setHighlighted(bias, elements.bias().filter(selection::isHighlighted).isPresent());
    }

    private static void setHighlighted(Label label, boolean lit) {
        StyleClasses.toggle(label, "marked", lit);
    }

    private void layOut() {
        double r = geometry.radius();
        centerAt(value, 0);
        centerAt(title, -r - 14);
        centerAt(sums, r + 11);
        centerAt(delta, geometry.deltaOffset());
        centerAt(badge, r * BADGE_PLACE);
    }

    private static void centerAt(Region label, double y) {
        label.layoutXProperty().bind(label.widthProperty().divide(-2));
        label.layoutYProperty().bind(label.heightProperty().divide(-2).add(y));
    }

    /** Shows {@code numbers}; {@code active} marks the neuron that something is happening to. */
    void show(Numbered numbers, Palette palette, boolean active) {
        showValue(Numbers.fixed(numbers.h(), 3));
        sum.setText(numbers.z().isPresent() ? "z " + Numbers.fixed(numbers.z(), 3) : "");
        sum.setManaged(numbers.z().isPresent());
        bias.setText(numbers.b().isPresent() ? "b " + Numbers.fixed(numbers.b(), 3) : "");
        delta.setText("δ " + Numbers.significant(numbers.delta(), 3));
        showDeltaSign(numbers.delta());
        circle.setFill(fill(numbers.h(), palette));
        showRing(numbers.delta(), palette, active);
        setAccessibleText(Texts.text(
                "neuron.accessible",
                name,
                Numbers.exact(numbers.h()),
                Numbers.exact(numbers.z()),
                Numbers.exact(numbers.delta())));
    }

    /** Writes h as large as fits into the circle. */
    private void showValue(String h) {
        if (!h.equals(value.getText())) {
            double size =
                    Math.min(MAX_FONT_SIZE, Math.min(geometry.radius() * 0.5, 2.9 * geometry.radius() / h.length()));
            value.setStyle("-fx-font-size: " + Math.max(MIN_FONT_SIZE, size) + "px;");
            value.setText(h);
        }
    }

    /** Marks and names a neuron that can hardly learn. */
    void showSaturation(NeuronState neuronState) {
        boolean wanting = neuronState != NeuronState.ACTIVE;
        badge.setVisible(wanting);
        circle.getStrokeDashArray().clear();
        if (wanting) {
            String word = Texts.text("vitality." + neuronState.name().toLowerCase(Locale.ROOT));
            badge.setText(word);
            circle.getStrokeDashArray().setAll(DASH, DASH);
            setAccessibleText(Texts.text("neuron.vitality", getAccessibleText(), word));
        }
    }

    /** Where there is no room to write δ the ring takes the color of its sign. */
    private void showRing(OptionalDouble ofDelta, Palette palette, boolean active) {
        boolean telling = geometry.detail() == NetworkGeometry.Detail.DOT && ofDelta.isPresent();
        Color calm = telling ? palette.derivative(ofDelta.getAsDouble()) : palette.get(Role.TEXT);
        circle.setStroke(active && !telling ? palette.get(Role.POSITIVE_DERIVATIVE) : calm);
        circle.setStrokeWidth(active ? 3 : telling ? 2 : 1.4);
    }

    private void showDeltaSign(OptionalDouble value) {
        StyleClasses.toggle(delta, "downhill", value.orElse(0) < 0);
        StyleClasses.toggle(delta, "uphill", value.orElse(0) > 0);
    }

    /** A vessel filled up to h, with h below 0 as empty and above 1 as full. */
    private static LinearGradient fill(OptionalDouble h, Palette palette) {
        double level = Math.max(0, Math.min(1, h.orElse(0)));
        Color empty = palette.get(Role.CARD);
        Color full = empty.interpolate(palette.get(Role.POSITIVE), FILL_STRENGTH);
        return new LinearGradient(
                0, 1, 0, 0, true, CycleMethod.NO_CYCLE, new Stop(level, full), new Stop(level, empty));
    }
}
