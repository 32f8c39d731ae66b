package org.backprop.explorer.view.layers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
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
import org.backprop.explorer.view.layers.NetworkGeometry.Detail;

/** Shows a neuron: its name above, h inside and as its fill, z, b and δ below as far as they are known. */
final class NeuronView extends Group {

    private static final String DELTA_SYMBOL = "δ ";
    private static final String DERIVATIVE_SYMBOL = "∂L/∂b ";
    private static final int VALUE_DIGITS = 3;
    private static final double FILL_STRENGTH = 0.24;
    /** The font size of h below which it is not legible. */
    private static final double MIN_FONT_SIZE = 10.2;
    /** The space for h in a circle, in radii, divided by the width of a character in units of the font size. */
    private static final double LINE_LENGTH = 3.05;

    private static final double MAX_FONT_SIZE = 15;
    private static final double BESIDE_FONT_SIZE = 11;
    private static final double DASH = 5.0;
    private static final double HALO_DISTANCE = 5;
    private static final double NAME_DISTANCE = 14;
    /** The position of the badge for saturated and dead neurons, in radii below the center. */
    private static final double BADGE_OFFSET = 0.56;

    private static final double MIN_BADGE_RADIUS = 30;

    private final NeuronElements elements;
    private final NeuronName neuronName;
    private final Circle halo = new Circle();
    private final Circle circle = new Circle();
    private final Label title;
    private final Label value = new Label();
    private final Label sum = new Label();
    private final Label bias = new Label();
    private final GridPane sums = new GridPane();
    private final Label delta = new Label();
    private final Label badge = new Label();

    private NetworkGeometry geometry;
    private boolean isOutdated;

    NeuronView(NeuronName neuronName, Notation notation, NeuronElements elements, Selection selection) {
        this.elements = elements;
        this.neuronName = neuronName;
        title = new Label(neuronName.symbol(notation));
        setId(neuronName.id());
        circle.getStyleClass().add("neuron");
        title.getStyleClass().add("neuron-name");
        value.getStyleClass().add("neuron-value");
        halo.getStyleClass().add("neuron-halo");
        halo.setVisible(false);
        sums.getStyleClass().add("neuron-sums");
        delta.getStyleClass().add("delta-label");
        badge.getStyleClass().add("neuron-state");
        badge.setVisible(false);
        for (Label label : List.of(sum, bias)) {
            GridPane.setHalignment(label, HPos.CENTER);
        }
        sums.addRow(0, sum, bias);
        getChildren().setAll(halo, circle, value, title, sums, badge, delta);
        getChildren().stream()
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .forEach(NeuronView::center);
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

    private static void center(Region label) {
        label.layoutXProperty().bind(label.widthProperty().divide(-2));
        label.layoutYProperty().bind(label.heightProperty().divide(-2));
    }

    /** Moves the neuron to its place, and shows as much of it as there is space for. */
    void place(NetworkGeometry newGeometry) {
        geometry = newGeometry;
        boolean isFull = geometry.detail() == Detail.FULL;
        Point2D center = geometry.neuronCenter(neuronName.column(), neuronName.neuron());
        setLayoutX(center.getX());
        setLayoutY(center.getY());
        circle.setRadius(geometry.radius());
        halo.setRadius(geometry.radius() + HALO_DISTANCE);
        value.setVisible(geometry.detail() != Detail.DOT);
        title.setVisible(geometry.hasNames());
        StyleClasses.toggle(title, "compact", !geometry.isNameAbove());
        sums.setVisible(isFull);
        delta.setVisible(neuronName.hasDelta() && (isFull || geometry.detail() == Detail.VALUE));
        GridPane.setConstraints(bias, geometry.isOneLine() ? 1 : 0, geometry.isOneLine() ? 0 : 1);
        placeTexts();
    }

    private void placeTexts() {
        double r = geometry.radius();
        value.setTranslateX(geometry.isValueBeside() ? (r + geometry.rightExtent()) / 2 : 0);
        title.setTranslateX(geometry.isNameAbove() ? 0 : -(r + geometry.leftExtent()) / 2);
        title.setTranslateY(geometry.isNameAbove() ? -r - NAME_DISTANCE : 0);
        sums.setTranslateY(geometry.sumsOffset());
        delta.setTranslateY(geometry.deltaOffset());
        badge.setTranslateY(r * BADGE_OFFSET);
    }

    /** Shows {@code values}, with a ring in this color if the current operation is about the neuron. */
    void show(NeuronValues values, Palette palette, Optional<Color> ring) {
        showValue(values.h());
        sum.setText(values.z().isPresent() ? "z " + format(values.z()) : "");
        sum.setManaged(values.z().isPresent());
        values.b().ifPresent(this::showBias);
        showDelta(values.delta());
        circle.setFill(fill(values.h(), palette));
        showOutline(values.delta(), palette, ring);
        setAccessibleText(description(values));
    }

    private String description(NeuronValues values) {
        if (!neuronName.hasDelta()) {
            return Texts.text("neuron.input.accessible", neuronName.accessibleName(), Numbers.exact(values.h()));
        }
        String description = Texts.text(
                "neuron.accessible",
                neuronName.accessibleName(),
                Numbers.exact(values.h()),
                Numbers.exact(values.z()),
                Numbers.exact(values.delta()));
        return isOutdated ? Texts.text("element-text.before-update", description) : description;
    }

    /** Shows b or what is told of it, named briefly where there is no room for the name of its derivative. */
    private void showBias(ParameterText text) {
        boolean isDerivative = text.kind() == ParameterText.Kind.DERIVATIVE;
        boolean isNamed = DERIVATIVE_SYMBOL.length() + text.form(0).length() <= geometry.maxBiasLength();
        String symbol = isDerivative ? isNamed ? DERIVATIVE_SYMBOL : "∂b " : "b ";
        bias.setText(symbol + text.fitting(new CharacterBox(geometry.maxBiasLength() - symbol.length(), 1)));
        text.showKind(bias);
    }

    /** Shows that h, z and δ are those of before the update, unlike the parameters. */
    void showOutdated(boolean newOutdated) {
        isOutdated = newOutdated;
        for (Label label : List.of(value, sum, delta)) {
            StyleClasses.toggle(label, "outdated", isOutdated);
        }
    }

    private static String format(OptionalDouble number) {
        return number.isPresent() ? ParameterText.format(number.getAsDouble()) : Numbers.UNKNOWN;
    }

    /** Shows h in the largest font size that fits into the circle, or leaves it out if it would not be legible. */
    private void showValue(OptionalDouble number) {
        double lineLength = LINE_LENGTH * geometry.radius();
        int maxLength = (int) (lineLength / MIN_FONT_SIZE);
        String h = format(number);
        if (h.length() > maxLength && !geometry.isValueBeside()) {
            h = fitting(maxLength, VALUE_DIGITS, digits -> Numbers.significant(number, digits));
            h = h.length() > maxLength ? "" : h;
        }
        double fitting = Math.min(geometry.radius() * 0.6, lineLength / Math.max(1, h.length()));
        double size = geometry.isValueBeside() ? BESIDE_FONT_SIZE : Math.min(MAX_FONT_SIZE, fitting);
        String style = "-fx-font-size: " + Math.max(MIN_FONT_SIZE, size) + "px;";
        if (!style.equals(value.getStyle())) {
            value.setStyle(style);
        }
        value.setText(h);
    }

    /** Marks a saturated or dead neuron with a badge, and says so to screen readers. */
    void showSaturation(NeuronState neuronState) {
        boolean isImpaired = neuronState != NeuronState.ACTIVE;
        badge.setVisible(isImpaired && geometry.detail() == Detail.FULL && geometry.radius() >= MIN_BADGE_RADIUS);
        circle.getStrokeDashArray().clear();
        if (isImpaired) {
            String stateText = Texts.text("neuron-state." + neuronState.name().toLowerCase(Locale.ROOT));
            badge.setText(stateText);
            circle.getStrokeDashArray().setAll(DASH, DASH);
            setAccessibleText(Texts.text("neuron.state", getAccessibleText(), stateText));
        }
    }

    /** Draws the outline, in the color of the sign of δ if there is no space for its value. */
    private void showOutline(OptionalDouble deltaValue, Palette palette, Optional<Color> ring) {
        boolean showsDeltaSign = !delta.isVisible() && deltaValue.isPresent();
        Color inactiveColor = showsDeltaSign ? palette.derivative(deltaValue.getAsDouble()) : palette.get(Role.TEXT);
        circle.setStroke(showsDeltaSign ? inactiveColor : ring.orElse(inactiveColor));
        circle.setStrokeWidth(ring.isPresent() ? 3 : showsDeltaSign ? 2 : 1.4);
    }

    private void showDelta(OptionalDouble number) {
        String text = fitting(
                geometry.maxDeltaLength() - DELTA_SYMBOL.length(),
                Numbers.BRIEF,
                digits -> Numbers.significant(number, digits));
        delta.setText(DELTA_SYMBOL + text);
        StyleClasses.toggle(delta, "negative-derivative", number.orElse(0) < 0);
        StyleClasses.toggle(delta, "positive-derivative", number.orElse(0) > 0);
    }

    /** Returns a number with as many digits as fit into so many characters. */
    private static String fitting(int maxLength, int maxDigits, IntFunction<String> format) {
        int digits = maxDigits;
        while (digits > 1 && format.apply(digits).length() > maxLength) {
            digits--;
        }
        return format.apply(digits);
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
