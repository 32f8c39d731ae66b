package org.backprop.explorer.view.layers;

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

/** Shows a neuron: its name above, h inside and as its fill, z, b and δ below as far as they are known. */
final class NeuronView extends Group {

    private static final int DELTA_DIGITS = 4;
    private static final double FILL_STRENGTH = 0.24;
    /** The font sizes of h. */
    private static final double MIN_FONT_SIZE = 8;

    private static final double MAX_FONT_SIZE = 15;
    private static final double DASH = 5.0;
    /** The position of the badge for saturated and dead neurons, in radii below the center. */
    private static final double BADGE_OFFSET = 0.56;

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

    NeuronView(NetworkGeometry geometry, NeuronName neuronName, NeuronElements elements, Selection selection) {
        this.elements = elements;
        this.geometry = geometry;
        this.name = neuronName.accessibleName();
        title = new Label(neuronName.symbol(Notation.of(geometry.architecture())));
        Point2D center = geometry.neuronCenter(neuronName.column(), neuronName.neuron());
        setLayoutX(center.getX());
        setLayoutY(center.getY());
        setId(neuronName.id());
        circle.setRadius(geometry.radius());
        circle.getStyleClass().add("neuron");
        title.getStyleClass().add("neuron-name");
        value.getStyleClass().add("neuron-value");
        halo.setRadius(geometry.radius() + 5);
        halo.getStyleClass().add("neuron-halo");
        halo.setVisible(false);
        sums.getStyleClass().add("neuron-sums");
        delta.getStyleClass().add("delta-label");
        badge.getStyleClass().add("neuron-state");
        badge.setVisible(false);
        delta.setVisible(neuronName.hasDelta());
        getChildren().setAll(halo, circle);
        if (geometry.detail() != NetworkGeometry.Detail.DOT) {
            getChildren().add(value);
        }
        if (geometry.detail() == NetworkGeometry.Detail.FULL) {
            getChildren().addAll(title, sums, badge);
        }
        if (geometry.detail() != NetworkGeometry.Detail.DOT && neuronName.hasDelta()) {
            getChildren().add(delta);
        }
        layoutNodes();
        register(elements, selection);
    }

    /** Registers each node of the neuron for the element that it shows. */
    private void register(NeuronElements elements, Selection selection) {
        for (Node node : List.of(circle, value, title)) {
            selection.register(node, elements.all(), elements.activation());
        }
        selection.register(sum, elements.sum());
        selection.register(delta, elements.delta());
        elements.bias().ifPresent(element -> selection.register(bias, element));
    }

    /** Highlights what is hovered or selected. */
    void showHighlights(Selection selection) {
        halo.setVisible(elements.all().parts().stream().anyMatch(selection::isHighlighted));
        setHighlighted(sum, selection.isHighlighted(elements.sum()));
        setHighlighted(delta, selection.isHighlighted(elements.delta()));
        setHighlighted(bias, elements.bias().filter(selection::isHighlighted).isPresent());
    }

    private static void setHighlighted(Label label, boolean isHighlighted) {
        StyleClasses.toggle(label, "highlighted", isHighlighted);
    }

    private void layoutNodes() {
        double r = geometry.radius();
        centerAt(value, 0);
        centerAt(title, -r - 14);
        centerAt(sums, r + 11);
        centerAt(delta, geometry.deltaOffset());
        centerAt(badge, r * BADGE_OFFSET);
    }

    private static void centerAt(Region label, double y) {
        label.layoutXProperty().bind(label.widthProperty().divide(-2));
        label.layoutYProperty().bind(label.heightProperty().divide(-2).add(y));
    }

    /** Shows {@code values}; {@code active} marks the neuron that the current operation is about. */
    void show(NeuronValues values, Palette palette, boolean active) {
        showValue(Numbers.fixed(values.h(), 3));
        sum.setText(values.z().isPresent() ? "z " + Numbers.fixed(values.z(), 3) : "");
        sum.setManaged(values.z().isPresent());
        values.b().ifPresent(this::showBias);
        delta.setText("δ " + Numbers.significant(values.delta(), DELTA_DIGITS));
        showDeltaSign(values.delta());
        circle.setFill(fill(values.h(), palette));
        showOutline(values.delta(), palette, active);
        setAccessibleText(Texts.text(
                "neuron.accessible",
                name,
                Numbers.exact(values.h()),
                Numbers.exact(values.z()),
                Numbers.exact(values.delta())));
    }

    private void showBias(ParameterText text) {
        String symbol = text.kind() == ParameterText.Kind.DERIVATIVE ? "∂b " : "b ";
        bias.setText(symbol + text.form(text.kind() == ParameterText.Kind.CHANGE ? 1 : 0));
        text.showKind(bias);
    }

    /** Shows that h, z and δ are those of before the update, unlike the parameters. */
    void showOutdated(boolean isOutdated) {
        for (Label label : List.of(value, sum, delta)) {
            StyleClasses.toggle(label, "outdated", isOutdated);
        }
    }

    /** Shows h in the largest font size that fits into the circle. */
    private void showValue(String h) {
        if (!h.equals(value.getText())) {
            double size =
                    Math.min(MAX_FONT_SIZE, Math.min(geometry.radius() * 0.5, 2.9 * geometry.radius() / h.length()));
            value.setStyle("-fx-font-size: " + Math.max(MIN_FONT_SIZE, size) + "px;");
            value.setText(h);
        }
    }

    /** Marks a saturated or dead neuron with a badge, and says so to screen readers. */
    void showSaturation(NeuronState neuronState) {
        boolean isImpaired = neuronState != NeuronState.ACTIVE;
        badge.setVisible(isImpaired);
        circle.getStrokeDashArray().clear();
        if (isImpaired) {
            String stateText = Texts.text("neuron-state." + neuronState.name().toLowerCase(Locale.ROOT));
            badge.setText(stateText);
            circle.getStrokeDashArray().setAll(DASH, DASH);
            setAccessibleText(Texts.text("neuron.state", getAccessibleText(), stateText));
        }
    }

    /** Draws the outline, in the color of the sign of δ if there is no space for its value. */
    private void showOutline(OptionalDouble deltaValue, Palette palette, boolean active) {
        boolean showsDeltaSign = geometry.detail() == NetworkGeometry.Detail.DOT && deltaValue.isPresent();
        Color inactiveColor = showsDeltaSign ? palette.derivative(deltaValue.getAsDouble()) : palette.get(Role.TEXT);
        circle.setStroke(active && !showsDeltaSign ? palette.get(Role.POSITIVE_DERIVATIVE) : inactiveColor);
        circle.setStrokeWidth(active ? 3 : showsDeltaSign ? 2 : 1.4);
    }

    private void showDeltaSign(OptionalDouble value) {
        StyleClasses.toggle(delta, "negative-derivative", value.orElse(0) < 0);
        StyleClasses.toggle(delta, "positive-derivative", value.orElse(0) > 0);
    }

    /** Returns a fill whose level shows h: from empty at 0 or below to full at 1 or above. */
    private static LinearGradient fill(OptionalDouble h, Palette palette) {
        double level = Math.max(0, Math.min(1, h.orElse(0)));
        Color empty = palette.get(Role.CARD);
        Color full = empty.interpolate(palette.get(Role.POSITIVE), FILL_STRENGTH);
        return new LinearGradient(
                0, 1, 0, 0, true, CycleMethod.NO_CYCLE, new Stop(level, full), new Stop(level, empty));
    }
}
