package org.backprop.explorer.view.inspector;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.control.DelayedTooltip;
import org.backprop.explorer.view.control.EditableValue;
import org.backprop.explorer.view.control.NameTooltip;
import org.backprop.explorer.view.control.NumberField;
import org.backprop.explorer.view.control.ParameterSlider;
import org.backprop.explorer.view.control.SliderRange;

/**
 * Controls for the value of the selected parameter, input or target: a slider, a text field and, of a parameter, a
 * check box that freezes it.
 */
final class ValueRow extends HBox {

    private static final double FIELD_WIDTH = 104;
    private static final double MIN_SLIDER_WIDTH = 30;
    private static final double MAX_SLIDER_WIDTH = 320;

    private final ParameterSlider slider;
    private final NumberField field;
    private final CheckBox frozen = new CheckBox(Texts.text("inspector.frozen"));
    private SliderRange range = SliderRange.MIN;
    private ParameterLayout layout;
    private EditableValue shown;
    private int index;

    ValueRow(EditActions actions) {
        field = new NumberField(Numbers.FULL, value -> shown.setter().set(actions, value, null));
        slider = new ParameterSlider(actions, field);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("value-row");
        new DelayedTooltip(slider, slider::getAccessibleText, Side.TOP);
        slider.setId("inspected-slider");
        slider.setMinWidth(MIN_SLIDER_WIDTH);
        slider.setMaxWidth(MAX_SLIDER_WIDTH);
        HBox.setHgrow(slider, Priority.ALWAYS);
        field.setId("inspected-value");
        field.setMinWidth(FIELD_WIDTH);
        field.setMaxWidth(FIELD_WIDTH);
        frozen.setId("inspected-frozen");
        frozen.setMinWidth(USE_PREF_SIZE);
        NameTooltip.install(frozen, Texts.text("inspector.frozen.accessible"), Side.TOP);
        frozen.setOnAction(event -> {
            int parameter = index;
            boolean isFrozen = frozen.isSelected();
            actions.changeTraining(trainingSettings -> trainingSettings.withFrozen(parameter, isFrozen));
        });
        getChildren().setAll(slider, field, frozen);
    }

    /** Shows a word beside the check box, or none where there is not enough room. */
    void setWithWords(boolean hasWords) {
        frozen.setText(hasWords ? Texts.text("inspector.frozen") : "");
    }

    /** Shows {@code value}, which stands for {@code element}. */
    void show(Snapshot snapshot, Element element, EditableValue value) {
        boolean isParameter = element instanceof Element.Parameter;
        boolean isOtherNetwork = layout != snapshot.network().layout();
        if (shown == null || isOtherNetwork || !value.name().equals(shown.name())) {
            field.reset(); // the text was typed for another value
        }
        if (isOtherNetwork || isParameter != frozen.isManaged()) {
            range = SliderRange.MIN;
        }
        shown = value;
        layout = snapshot.network().layout();
        if (!slider.isHeld()) {
            range = range.covering(isParameter ? snapshot.parameters() : Parameters.of(value.value()));
        }
        slider.show(value, range);
        field.show(value.value());
        field.setAccessibleText(Texts.text("parameter.value.accessible", value.name()));
        frozen.setVisible(isParameter);
        frozen.setManaged(isParameter);
        if (element instanceof Element.Parameter parameter) {
            index = parameter.index();
            frozen.setSelected(
                    snapshot.context().currentState().settings().frozen().contains(index));
        }
    }
}
