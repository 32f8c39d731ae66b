package org.backprop.explorer.view.inspector;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.model.derivation.CodeListing;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.derivation.FormulaBlock;
import org.backprop.explorer.view.derivation.FormulaContext;

/** The inspector: shows how the selected element is computed at the moment. */
public final class InspectorView extends VBox implements SnapshotView {

    /** Enough digits to continue a computation with copied numbers. */
    private static final int COPIED_DIGITS = 10;

    private final FormulaContext context;
    private final Label symbol = new Label();
    private final Label description = new Label();
    private final GradientCheckBadge gradientCheck;
    private final ToggleButton largeToggle = new ToggleButton("⤢");
    private final ValueRow valueRow;
    private final RepresentationTabs tabs = new RepresentationTabs(representation -> show());
    private final InspectorBody body;
    private final BooleanProperty large = new SimpleBooleanProperty();
    private Snapshot shown;

    /**
     * Creates an empty inspector.
     *
     * @param taskExecutor checks gradients and loads the chart library
     */
    public InspectorView(FormulaContext context, EditActions actions, TaskExecutor taskExecutor) {
        this.context = context;
        this.gradientCheck = new GradientCheckBadge(taskExecutor);
        this.valueRow = new ValueRow(actions);
        this.body = new InspectorBody(context, taskExecutor);
        setId("inspector");
        getStyleClass().addAll("card", "inspector");
        ScrollPane pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.getStyleClass().add("inspector-pane");
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().setAll(header(), valueRow, tabs, pane);
        largeToggle.selectedProperty().bindBidirectional(large);
        large.addListener((observable, oldValue, newValue) -> show());
        context.selection().selected().addListener((observable, oldValue, newValue) -> show());
    }

    private HBox header() {
        symbol.getStyleClass().add("subject-symbol");
        symbol.setId("subject");
        symbol.setMinWidth(USE_PREF_SIZE);
        description.getStyleClass().add("subject-description");
        description.setId("subject-description");
        description.setMinWidth(0);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        largeToggle.setId("large");
        largeToggle.setAccessibleText(Texts.text("inspector.large.accessible"));
        largeToggle.getStyleClass().add("large-toggle");
        largeToggle.setMinWidth(USE_PREF_SIZE);
        HBox header = new Header(symbol, description, spacer, gradientCheck, largeToggle);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("inspector-header");
        return header;
    }

    /** A row that hides the description, which only repeats the symbol in words, if it does not fit completely. */
    private final class Header extends HBox {

        Header(Node... nodes) {
            super(nodes);
        }

        @Override
        protected void layoutChildren() {
            double needed = (getChildren().size() - 1) * getSpacing();
            for (Node node : getChildren()) {
                needed += node.isManaged() ? node.prefWidth(-1) : 0;
            }
            description.setVisible(Math.floor(needed) <= getWidth());
            super.layoutChildren();
        }
    }

    /** Returns the property that holds whether the inspector is enlarged to most of the window. */
    public BooleanProperty largeProperty() {
        return large;
    }

    @Override
    public void render(Snapshot snapshot) {
        if (!snapshot.isOfSameTimeline(shown)
                && SingleNeuronDerivation.isApplicableTo(snapshot.network().architecture())) {
            tabs.select(Representation.STEPS);
        }
        shown = snapshot;
        show();
    }

    private void show() {
        if (shown == null
                || !ElementName.isInNetwork(context.selection().selected().get(), shown)) {
            return;
        }
        Element subject = context.selection().selected().get();
        ElementName name = ElementName.of(subject, shown);
        symbol.setText(name.symbol());
        description.setText(name.description());
        showParameter(subject);
        tabs.setAvailable(Representation.of(subject, shown.network().architecture()));
        body.show(new InspectorBody.InspectionRequest(shown, subject, tabs.displayed(), large.get()));
    }

    private void showParameter(Element subject) {
        boolean isParameter = subject instanceof Element.Parameter;
        valueRow.setVisible(isParameter);
        valueRow.setManaged(isParameter);
        if (subject instanceof Element.Parameter parameter) {
            valueRow.show(shown, parameter.index());
            gradientCheck.show(shown, parameter.index());
        } else {
            gradientCheck.hide();
        }
    }

    /** Copies the complete formula to the clipboard as LaTeX, or the program as its source text. */
    public void copyLatex() {
        copy(formulaBlock -> formulaBlock.toLatex(COPIED_DIGITS));
    }

    /** Copies the complete formula to the clipboard as plain text, or the program as its source text. */
    public void copyText() {
        copy(formulaBlock -> formulaBlock.toText(COPIED_DIGITS));
    }

    private void copy(Function<FormulaBlock, String> formatter) {
        if (shown == null) {
            return;
        }
        Explainer explainer = new Explainer(shown);
        Element subject = context.selection().selected().get();
        Optional<String> text = tabs.displayed() == Representation.CODE
                ? explainer.code(subject).map(CodeListing::text)
                : explainer.formula(subject, tabs.displayed()).map(formatter);
        text.ifPresent(copied -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
