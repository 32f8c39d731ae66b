package org.backprop.explorer.view.inspector;

import java.util.Optional;
import java.util.concurrent.Executor;
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
import org.backprop.explorer.model.derivation.Code;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.derivation.NeuronSteps;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Texts;

/** The inspector: shows how the selected element is computed at the moment. */
public final class InspectorView extends VBox implements SnapshotView {

    /** Enough digits to continue a computation with copied numbers. */
    private static final int COPIED = 10;

    private final FormulaDesk desk;
    private final Label symbol = new Label();
    private final Label words = new Label();
    private final CheckChip check;
    private final ToggleButton large = new ToggleButton("⤢");
    private final ValueRow value;
    private final FormTabs tabs = new FormTabs(form -> show());
    private final InspectorBody body;
    private final BooleanProperty isLarge = new SimpleBooleanProperty();
    private Snapshot shown;

    /**
     * Creates an empty inspector.
     *
     * @param background the executor of long gradient checks
     */
    public InspectorView(FormulaDesk desk, EditActions actions, Executor background) {
        this.desk = desk;
        this.check = new CheckChip(background);
        this.value = new ValueRow(actions);
        this.body = new InspectorBody(desk);
        setId("inspector");
        getStyleClass().addAll("card", "inspector");
        ScrollPane pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.getStyleClass().add("inspector-pane");
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().setAll(header(), value, tabs, pane);
        large.selectedProperty().bindBidirectional(isLarge);
        isLarge.addListener((property, was, is) -> show());
        desk.selection().selected().addListener((property, was, is) -> show());
    }

    private HBox header() {
        symbol.getStyleClass().add("subject-symbol");
        symbol.setId("subject");
        symbol.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("subject-words");
        words.setId("subject-words");
        words.setMinWidth(0);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        large.setId("large");
        large.setAccessibleText(Texts.text("inspector.large.accessible"));
        large.getStyleClass().add("large-toggle");
        large.setMinWidth(USE_PREF_SIZE);
        HBox header = new Header(symbol, words, spacer, check, large);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("inspector-header");
        return header;
    }

    /** A row that hides the words, which only repeat the symbol, if they do not fit completely. */
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
            words.setVisible(Math.floor(needed) <= getWidth());
            super.layoutChildren();
        }
    }

    /** The property of whether the inspector is enlarged to most of the window. */
    public BooleanProperty isLarge() {
        return isLarge;
    }

    @Override
    public void render(Snapshot snapshot) {
        boolean isAnother = shown == null
                || shown.context().objective() != snapshot.context().objective();
        if (isAnother && NeuronSteps.suits(snapshot.network().architecture())) {
            tabs.choose(Form.STEPS);
        }
        shown = snapshot;
        show();
    }

    private void show() {
        if (shown == null || !SubjectName.fits(desk.selection().selected().get(), shown)) {
            return;
        }
        Element subject = desk.selection().selected().get();
        SubjectName name = SubjectName.of(subject, shown);
        symbol.setText(name.symbol());
        words.setText(name.words());
        showParameter(subject);
        tabs.offer(Form.of(subject, shown.network().architecture()));
        body.show(new InspectorBody.Request(shown, subject, tabs.form(), isLarge.get()));
    }

    private void showParameter(Element subject) {
        boolean isParameter = subject instanceof Element.Parameter;
        value.setVisible(isParameter);
        value.setManaged(isParameter);
        if (subject instanceof Element.Parameter parameter) {
            value.show(shown, parameter.index());
            check.show(shown, parameter.index());
        } else {
            check.hide();
        }
    }

    /** Copies the complete formula to the clipboard as LaTeX, or the program as its source text. */
    public void copyLatex() {
        copy(block -> block.latex(COPIED));
    }

    /** Copies the complete formula to the clipboard as plain text, or the program as its source text. */
    public void copyText() {
        copy(block -> block.text(COPIED));
    }

    private void copy(Function<Block, String> writer) {
        if (shown == null) {
            return;
        }
        Explainer explainer = new Explainer(shown);
        Element subject = desk.selection().selected().get();
        Optional<String> text = tabs.form() == Form.CODE
                ? explainer.code(subject).map(Code::text)
                : explainer.formula(subject, tabs.form()).map(writer);
        text.ifPresent(copied -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
