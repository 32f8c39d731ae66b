package org.backprop.explorer.view.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.model.derivation.CodeListing;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.Menus;
import org.backprop.explorer.view.control.SharpScrollPane;
import org.backprop.explorer.view.derivation.FormulaBlock;
import org.backprop.explorer.view.derivation.FormulaContext;

/** The inspector: shows how the selected element is computed at the moment. */
public final class InspectorView extends VBox implements SnapshotView {

    /** Enough digits to continue a computation with copied numbers. */
    private static final int COPIED_DIGITS = 10;

    private final FormulaContext context;
    private final InspectorHeader header;
    private final AnswerView answer;
    private final RepresentationTabs tabs = new RepresentationTabs(representation -> showFromTop());
    private final InspectorBody body;
    private final ScrollPane pane;
    private final BooleanProperty large = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Representation> displayed = new ReadOnlyObjectWrapper<>();
    private Snapshot shown;

    /**
     * Creates an empty inspector.
     *
     * @param taskExecutor checks gradients and loads the chart library
     */
    public InspectorView(FormulaContext context, EditActions actions, TaskExecutor taskExecutor) {
        this.context = context;
        this.header = new InspectorHeader(actions, taskExecutor, large);
        this.answer = new AnswerView(context);
        this.body = new InspectorBody(context, taskExecutor);
        setId("inspector");
        getStyleClass().addAll("card", "inspector");
        pane = new SharpScrollPane(body);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.getStyleClass().add("inspector-pane");
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().setAll(header, answer, tabs, pane);
        large.addListener((observable, oldValue, newValue) -> show());
        context.selection().selected().addListener((observable, oldValue, newValue) -> showFromTop());
    }

    /** Returns the property that holds whether the inspector is enlarged to most of the window. */
    public BooleanProperty largeProperty() {
        return large;
    }

    /** Returns a menu of the forms of the explanation. */
    public Menu formMenu() {
        return Menus.menu("view.form", tabs.menuItems());
    }

    /** Returns the property that holds the representation that is shown. */
    ReadOnlyObjectProperty<Representation> displayed() {
        return displayed.getReadOnlyProperty();
    }

    @Override
    public void render(Snapshot snapshot) {
        if (!snapshot.isOfSameTimeline(shown)
                && SingleNeuronDerivation.isApplicableTo(snapshot.network().architecture())) {
            tabs.select(Representation.DERIVATION);
        }
        shown = snapshot;
        show();
    }

    /** Shows something else than before, from its beginning. */
    private void showFromTop() {
        pane.setVvalue(0);
        pane.setHvalue(0);
        show();
    }

    private void show() {
        if (shown == null
                || !ElementName.isInNetwork(context.selection().selected().get(), shown)) {
            return;
        }
        Element subject = context.selection().selected().get();
        header.show(shown, subject, ElementName.of(subject, shown));
        List<Representation> representations =
                Representation.of(subject, shown.network().architecture());
        tabs.setAvailable(representations);
        displayed.set(tabs.displayed());
        showAnswer(subject, representations.contains(Representation.DERIVATION));
        body.show(new InspectorBody.InspectionRequest(shown, subject, displayed.get(), large.get()));
    }

    /**
     * Shows the answer, except above all steps of a single neuron, which tell the same. Where it comes and goes, it
     * stands below the tabs, which thus keep their place.
     */
    private void showAnswer(Element subject, boolean hasSteps) {
        Nodes.set(getChildren(), hasSteps ? List.of(header, tabs, answer, pane) : List.of(header, answer, tabs, pane));
        if (displayed.get() == Representation.DERIVATION) {
            answer.hide();
        } else {
            answer.show(shown, subject, large.get());
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
