package org.backprop.explorer.view.inspector;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Shortcuts;
import org.backprop.explorer.view.control.EditableValue;
import org.backprop.explorer.view.control.NameTooltip;

/**
 * The first row of the inspector: the selected element's symbol, the controls of its value if that can be edited, and
 * the check of a parameter's derivative. The description is hidden where it does not fit completely.
 */
final class InspectorHeader extends HBox {

    /** Below this width check box and check are shown without words. */
    private static final double MIN_WORDS_WIDTH = 415;

    private final Label symbol = new Label();
    private final Label description = new Label();
    private final NameTooltip symbolTooltip = new NameTooltip(symbol, Side.TOP);
    private final NameTooltip descriptionTooltip = new NameTooltip(description, Side.TOP);
    private final Region spacer = new Region();
    private final ValueRow valueRow;
    private final GradientCheckBadge gradientCheck;
    private final ToggleButton largeToggle = new ToggleButton("⤢");

    InspectorHeader(EditActions actions, TaskExecutor taskExecutor, BooleanProperty large) {
        valueRow = new ValueRow(actions);
        gradientCheck = new GradientCheckBadge(taskExecutor);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0); // it leaves out words instead of asking for more room
        getStyleClass().add("inspector-header");
        symbol.getStyleClass().add("subject-symbol");
        symbol.setId("subject");
        symbol.setMinWidth(USE_PREF_SIZE);
        description.getStyleClass().add("subject-description");
        description.setId("subject-description");
        description.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(valueRow, Priority.ALWAYS);
        HBox.setHgrow(spacer, Priority.ALWAYS);
        largeToggle.setId("large");
        new NameTooltip(largeToggle, Side.TOP)
                .setText(NameTooltip.textOf(Texts.text("inspector.large.accessible"), Shortcuts.LARGE_EXPLANATION));
        largeToggle.getStyleClass().add("large-toggle");
        largeToggle.setMinWidth(USE_PREF_SIZE);
        largeToggle.selectedProperty().bindBidirectional(large);
        widthProperty().addListener((observable, oldValue, newValue) -> {
            boolean hasWords = newValue.doubleValue() >= MIN_WORDS_WIDTH;
            valueRow.setWithWords(hasWords);
            gradientCheck.setWithWords(hasWords);
        });
        getChildren().setAll(symbol, description, valueRow, spacer, gradientCheck, largeToggle);
    }

    /** Shows {@code element}, whose name is {@code name}. */
    void show(Snapshot snapshot, Element element, ElementName name) {
        symbol.setText(name.symbol());
        description.setText(name.shortDescription());
        descriptionTooltip.setText(name.description());
        symbolTooltip.setText(name.description());
        Optional<EditableValue> value = EditableValue.of(snapshot, element);
        setShown(valueRow, value.isPresent());
        setShown(spacer, value.isEmpty());
        value.ifPresent(editable -> valueRow.show(snapshot, element, editable));
        if (element instanceof Element.Parameter parameter) {
            gradientCheck.show(snapshot, parameter.index());
        } else {
            gradientCheck.hide();
        }
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    @Override
    protected void layoutChildren() {
        double needed = description.prefWidth(-1);
        for (Node node : getChildren()) {
            boolean isCounted = node != description && node.isManaged();
            needed += isCounted ? node.minWidth(-1) + getSpacing() : 0;
        }
        boolean fits = needed <= getWidth() - snappedLeftInset() - snappedRightInset();
        if (fits != description.isManaged()) {
            setShown(description, fits);
        }
        super.layoutChildren();
    }
}
