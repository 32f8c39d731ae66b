package org.backprop.explorer.view.training;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.control.DelayedTooltip;
import org.backprop.explorer.view.control.NumberField;
import org.backprop.explorer.view.control.ParameterSlider;
import org.backprop.explorer.view.control.SliderRange;

/** The row of one parameter: its name, slider, value, and the derivative with respect to it. */
final class ParameterRow extends ListCell<Integer> {

    static final double GRADIENT_WIDTH = 116;
    private static final double VALUE_WIDTH = 84;
    private static final int DIGITS = 6;
    private static final double BAR_WIDTH = 34;

    private static final Tooltip FROZEN = new Tooltip(Texts.text("parameter.frozen"));

    /** The context that all rows share. */
    record Context(EditActions actions, Selection selection, IntFunction<String> names) {}

    private final Context context;
    private final Label name = new Label();
    private final ParameterSlider slider;
    private final NumberField value = new NumberField(DIGITS, this::changeValue);
    private final Region bar = new Region();
    private final Label derivative = new Label();
    private final DelayedTooltip derivativeTooltip = new DelayedTooltip(derivative, this::fullDerivativeText);
    private final HBox row = new HBox();
    private SliderRange range = SliderRange.MIN;
    private Snapshot shownSnapshot;
    private GradientScale scale;

    ParameterRow(Context context) {
        this.context = context;
        slider = new ParameterSlider(context.actions());
        getStyleClass().add("parameter-row");
        setPrefWidth(0); // the list then gives the row its own width, without a horizontal scroll bar
        name.getStyleClass().add("parameter-name");
        name.setMinWidth(50);
        value.setMinWidth(VALUE_WIDTH);
        value.setMaxWidth(VALUE_WIDTH);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> select()); // the slider consumes the event
        row.getChildren().setAll(name, slider, value, gradient());
        row.getStyleClass().add("parameter");
        row.setAlignment(Pos.CENTER_LEFT);
        setOnMousePressed(event -> select());
        for (Node control : List.of(slider, value)) {
            control.focusedProperty().addListener((observable, oldValue, newValue) -> {
                if (newValue) {
                    select();
                }
            });
        }
        hoverProperty().addListener((observable, oldValue, newValue) -> hover(newValue));
    }

    private HBox gradient() {
        derivative.getStyleClass().add("derivative");
        bar.getStyleClass().add("gradient-bar");
        StackPane barBox = new StackPane(bar);
        barBox.setAlignment(Pos.CENTER_LEFT);
        barBox.setMinWidth(BAR_WIDTH);
        HBox gradient = new HBox(barBox, derivative);
        gradient.getStyleClass().add("gradient");
        gradient.setAlignment(Pos.CENTER_LEFT);
        gradient.setMinWidth(GRADIENT_WIDTH);
        gradient.setMaxWidth(GRADIENT_WIDTH);
        return gradient;
    }

    /** Returns the heading of the column of values. */
    static Label valueHeading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("muted");
        heading.setMinWidth(VALUE_WIDTH);
        return heading;
    }

    private void select() {
        if (!isEmpty()) {
            context.selection().selected().set(new Element.Parameter(getItem()));
        }
    }

    private void hover(boolean entered) {
        context.selection().hovered().set(entered && !isEmpty() ? new Element.Parameter(getItem()) : Element.NONE);
    }

    private void changeValue(double typed) {
        context.actions().setParameter(getItem(), typed, null);
    }

    /** Returns whether the user drags the slider. */
    boolean isHeld() {
        return slider.isHeld();
    }

    /** Returns whether the whole row is inside the visible part of {@code list}. */
    boolean isFullyVisible(ListView<Integer> list) {
        Bounds bounds = list.sceneToLocal(localToScene(getBoundsInLocal()));
        return bounds.getMinY() >= 0 && bounds.getMaxY() <= list.getHeight();
    }

    @Override
    protected void updateItem(Integer item, boolean empty) {
        if (item == null || !item.equals(getItem())) {
            value.reset(); // discards text that was typed for another parameter
        }
        super.updateItem(item, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            String id = context.names().apply(item);
            slider.setId("slider-" + id);
            value.setId("value-" + id);
            derivative.setId("gradient-" + id);
            show();
        }
    }

    void render(Snapshot snapshot, SliderRange newRange, GradientScale newScale) {
        shownSnapshot = snapshot;
        range = newRange;
        scale = newScale;
        show();
    }

    private void show() {
        if (isEmpty()
                || shownSnapshot == null
                || getItem() >= shownSnapshot.parameters().size()) {
            return;
        }
        int index = getItem();
        ParameterName parameter = shownSnapshot.network().layout().name(index);
        name.setText(Notation.of(shownSnapshot.network().architecture())
                .parameter(parameter)
                .unicode());
        double currentValue = shownSnapshot.parameters().get(index);
        slider.show(shownSnapshot, index, range);
        value.show(currentValue);
        value.setAccessibleText(Texts.text("parameter.value.accessible", parameter.text()));
        showGradient(shownSnapshot.displayedGradient(index), parameter);
        showFrozen(shownSnapshot.context().settings().frozen().contains(index));
        showSelection();
    }

    private void showGradient(OptionalDouble gradient, ParameterName parameter) {
        derivative.setText(Numbers.significant(gradient, 3));
        derivative.setAccessibleText(
                Texts.text("parameter.gradient.accessible", parameter.text(), Numbers.exact(gradient)));
        derivativeTooltip.refresh();
        double width = gradient.orElse(0) != 0 ? Math.max(1.5, BAR_WIDTH * scale.fraction(gradient.getAsDouble())) : 0;
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        StyleClasses.select(bar, gradient.orElse(0) < 0, "negative-derivative", "positive-derivative");
    }

    /** Returns the text of the derivative with all digits, or an empty string while it is unknown. */
    private String fullDerivativeText() {
        OptionalDouble gradient = isEmpty() ? OptionalDouble.empty() : shownSnapshot.displayedGradient(getItem());
        return gradient.isPresent()
                ? Texts.text("parameter.gradient.full", name.getText(), Numbers.exact(gradient))
                : "";
    }

    private void showFrozen(boolean frozen) {
        StyleClasses.toggle(this, "frozen", frozen);
        name.setTooltip(frozen ? FROZEN : null);
    }

    void showSelection() {
        StyleClasses.toggle(
                this, "highlighted", !isEmpty() && context.selection().isHighlighted(getItem()));
    }
}
