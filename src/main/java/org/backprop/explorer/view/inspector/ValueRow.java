package org.backprop.explorer.view.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.control.NumberField;
import org.backprop.explorer.view.control.ParameterSlider;
import org.backprop.explorer.view.control.SliderRange;

/** Controls for the value of the selected parameter: a slider, a text field, and a check box that freezes it. */
final class ValueRow extends HBox {

    private static final int DIGITS = 8;
    private static final double FIELD_WIDTH = 118;

    private final ParameterSlider slider;
    private final NumberField field;
    private final CheckBox frozen = new CheckBox(Texts.text("inspector.frozen"));
    private SliderRange range = SliderRange.MIN;
    private ParameterLayout layout;
    private int index;

    ValueRow(EditActions actions) {
        field = new NumberField(DIGITS, value -> actions.setParameter(index, value, null));
        slider = new ParameterSlider(actions, field);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("value-row");
        Label caption = new Label(Texts.text("inspector.value"));
        caption.getStyleClass().add("muted");
        caption.setMinWidth(USE_PREF_SIZE);
        slider.setId("inspected-slider");
        HBox.setHgrow(slider, Priority.ALWAYS);
        field.setId("inspected-value");
        field.setMinWidth(FIELD_WIDTH);
        field.setMaxWidth(FIELD_WIDTH);
        frozen.setId("inspected-frozen");
        frozen.setMinWidth(USE_PREF_SIZE);
        frozen.setOnAction(event -> {
            int parameter = index;
            boolean isFrozen = frozen.isSelected();
            actions.changeTraining(trainingSettings -> trainingSettings.withFrozen(parameter, isFrozen));
        });
        getChildren().setAll(caption, slider, field, frozen);
    }

    /** Shows the parameter with the index {@code parameter}. */
    void show(Snapshot snapshot, int parameter) {
        if (index != parameter || layout != snapshot.network().layout()) {
            field.reset(); // the text was typed for another parameter
        }
        index = parameter;
        if (layout != snapshot.network().layout()) {
            layout = snapshot.network().layout();
            range = SliderRange.MIN;
        }
        if (!slider.isHeld()) {
            range = range.covering(snapshot.parameters());
        }
        slider.show(snapshot, parameter, range);
        field.show(snapshot.parameters().get(parameter));
        field.setAccessibleText(Texts.text(
                "parameter.value.accessible",
                snapshot.network().layout().name(parameter).text()));
        frozen.setSelected(snapshot.context().settings().frozen().contains(parameter));
    }
}
