package org.backprop.explorer.view.training;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Element;
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

    private static final Tooltip FROZEN = new Tooltip(Texts.text("parameter.frozen"));

    /**
     * The context that all rows share.
     *
     * @param names the names of parameters by their indices, as in the file
     */
    record Context(
            EditActions actions,
            Selection selection,
            IntFunction<String> names,
            ParameterColumns columns,
            ParameterRows rows) {}

    private final Context context;
    private final Label name = new Label();
    private final NumberField value = new NumberField(Numbers.FULL, this::changeValue);
    private final ParameterSlider slider;
    private final GradientCell gradient = new GradientCell();
    private final DelayedTooltip gradientTooltip = new DelayedTooltip(gradient, this::fullDerivativeText);
    private final Pane row;
    private SliderRange range = SliderRange.MIN;
    private Snapshot shownSnapshot;
    private GradientScale scale;

    ParameterRow(Context context) {
        this.context = context;
        slider = new ParameterSlider(context.actions(), value);
        getStyleClass().add("parameter-row");
        setPrefWidth(0); // the list then gives the row its own width, without a horizontal scroll bar
        name.getStyleClass().add("parameter-name");
        slider.setMinWidth(ParameterColumns.MIN_SLIDER_WIDTH);
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> select()); // the slider consumes the event
        row = context.columns().row(name, slider, value, gradient);
        setOnMousePressed(event -> select());
        value.addEventFilter(KeyEvent.KEY_PRESSED, event -> context.rows().navigate(event, value, getItem()));
        for (Node control : List.of(slider, value)) {
            control.setFocusTraversable(false); // the whole list is one stop of the Tab key
            control.focusedProperty().addListener((observable, oldValue, newValue) -> {
                context.rows().setFocusInside(newValue);
                if (newValue) {
                    select();
                }
            });
        }
        hoverProperty().addListener((observable, oldValue, newValue) -> hover(newValue));
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

    /** Moves the focus to the value, with all its text selected. */
    void focusValue() {
        select();
        value.focusAll();
    }

    /** Replaces the value by {@code text}, as if it had been typed there. */
    void startTyping(String text) {
        focusValue();
        value.startTyping(text);
    }

    /** Returns whether the user drags the slider. */
    boolean isHeld() {
        return slider.isHeld();
    }

    /** Discards what has been typed. */
    void reset() {
        value.reset();
    }

    /** Returns whether the whole row is inside the visible part of {@code list}. */
    boolean isFullyVisible(ListView<Integer> list) {
        Bounds bounds = list.sceneToLocal(localToScene(getBoundsInLocal()));
        return bounds.getMinY() >= 0 && bounds.getMaxY() <= list.getHeight();
    }

    @Override
    protected void updateItem(Integer item, boolean empty) {
        boolean isOther = item == null || !item.equals(getItem());
        if (isOther && getItem() != null) {
            keepTyped();
        }
        super.updateItem(item, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            String id = context.names().apply(item);
            slider.setId("slider-" + id);
            value.setId("value-" + id);
            gradient.number().setId("gradient-" + id);
            show();
            if (isOther) {
                context.rows().takeInvalidText(item).ifPresent(value::restoreInvalidText);
            }
        }
    }

    /** Finishes what was typed for the parameter that this row has shown so far: it must not become another's value. */
    private void keepTyped() {
        value.commit();
        context.rows().keepInvalidText(getItem(), value.invalidText());
        value.reset();
        if (value.isFocused()) {
            getListView().requestFocus();
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
        Symbol symbol = Notation.of(shownSnapshot.network().architecture())
                .parameter(shownSnapshot.network().layout().name(index));
        name.setText(symbol.unicode());
        slider.show(shownSnapshot, index, range);
        value.show(shownSnapshot.parameters().get(index));
        value.setAccessibleText(Texts.text("parameter.value.accessible", symbol.text()));
        showGradient(shownSnapshot.displayedGradient(index), symbol);
        showFrozen(shownSnapshot.context().currentState().settings().frozen().contains(index));
        showSelection();
    }

    private void showGradient(OptionalDouble derivative, Symbol symbol) {
        gradient.show(derivative, scale);
        gradient.number()
                .setAccessibleText(
                        Texts.text("parameter.gradient.accessible", symbol.text(), Numbers.exact(derivative)));
        gradientTooltip.refresh();
    }

    /** Returns the text of the derivative with all digits, or an empty string while it is unknown. */
    private String fullDerivativeText() {
        OptionalDouble derivative = isEmpty() ? OptionalDouble.empty() : shownSnapshot.displayedGradient(getItem());
        return derivative.isPresent()
                ? Texts.text("parameter.gradient.full", name.getText(), Numbers.exact(derivative))
                : "";
    }

    private void showFrozen(boolean frozen) {
        StyleClasses.toggle(this, "frozen", frozen);
        name.setTooltip(frozen ? FROZEN : null);
    }

    /** Marks the row if its parameter is selected or hovered. */
    void showSelection() {
        Element parameter = isEmpty() ? Element.NONE : new Element.Parameter(getItem());
        boolean isSelected = !isEmpty() && context.selection().selected().get().equals(parameter);
        StyleClasses.toggle(this, "selected-parameter", isSelected);
        StyleClasses.toggle(
                this, "hovered-parameter", !isEmpty() && context.selection().isHovered(parameter));
    }
}
