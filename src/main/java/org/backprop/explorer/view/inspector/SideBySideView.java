package org.backprop.explorer.view.inspector;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.SharpScrollPane;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/**
 * Shows one computation side by side as scalars, as matrices and as a program, linked factor by factor; without the
 * form that the inspector shows.
 */
public final class SideBySideView extends VBox implements SnapshotView {

    private static final double FONT_SIZE = 16;
    /** The largest share of the width that one form may have while there are others. */
    private static final double MAX_SHARE = 0.47;
    /** The width of a scroll bar beside a form. */
    private static final double BAR_WIDTH = 14;

    private final FormulaContext context;
    private final LinkedFormula scalars;
    private final LinkedFormula matrices;
    private final CodeView code;
    private final ReadOnlyObjectProperty<Representation> displayedElsewhere;
    private final Map<Representation, ScrollPane> panes;
    private Snapshot shown;

    /** Creates an empty view of all that {@code inspector} does not show. */
    public SideBySideView(FormulaContext context, InspectorView inspector) {
        this.context = context;
        this.scalars = createFormula("side-by-side-scalars");
        this.matrices = createFormula("side-by-side-matrices");
        this.code = new CodeView(context.selection());
        this.displayedElsewhere = inspector.displayed();
        setId("side-by-side");
        getStyleClass().addAll("card", "side-by-side");
        Label title = new Label(Texts.text("side-by-side.title"));
        title.getStyleClass().add("card-title");
        Label hint = new Label(Texts.text("side-by-side.hint"));
        hint.getStyleClass().add("muted");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        panes = new EnumMap<>(Map.of(
                Representation.SCALAR, createPane(scalars.node()),
                Representation.MATRIX, createPane(matrices.node()),
                Representation.CODE, createPane(code)));
        HBox.setHgrow(panes.get(Representation.MATRIX), Priority.ALWAYS);
        HBox columns = new HBox();
        columns.getChildren().setAll(panes.values());
        columns.getStyleClass().add("side-by-side-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().setAll(new HBox(title, spacer, hint), columns);
        context.selection().selected().addListener((observable, oldValue, newValue) -> show());
        displayedElsewhere.addListener((observable, oldValue, newValue) -> show());
        visibleProperty().addListener((observable, oldValue, newValue) -> show());
    }

    private LinkedFormula createFormula(String id) {
        LinkedFormula formula = new LinkedFormula(context);
        formula.setFontSize(FONT_SIZE);
        formula.node().setId(id);
        return formula;
    }

    private static ScrollPane createPane(Node node) {
        ScrollPane pane = new SharpScrollPane(node);
        pane.getStyleClass().add("inspector-pane");
        pane.setFitToWidth(true);
        HBox.setHgrow(pane, Priority.SOMETIMES);
        return pane;
    }

    /** Gives each form the width that it needs, up to a share of the whole, and the matrices what is left. */
    @Override
    protected void layoutChildren() {
        double maxWidth = MAX_SHARE * getWidth();
        panes.values()
                .forEach(pane ->
                        pane.setPrefWidth(Math.min(maxWidth, pane.getContent().prefWidth(-1) + BAR_WIDTH)));
        super.layoutChildren();
    }

    @Override
    public void render(Snapshot snapshot) {
        shown = snapshot;
        show();
    }

    private void show() {
        Element subject = context.selection().selected().get();
        if (shown == null || !isVisible() || !ElementName.isInNetwork(subject, shown)) {
            return;
        }
        Explainer explainer = new Explainer(shown);
        List<Representation> representations = Representation.of(subject);
        panes.forEach((representation, pane) ->
                setShown(pane, representations.contains(representation) && representation != displayedElsewhere.get()));
        explainer.formula(subject, Representation.SCALAR).ifPresent(scalars::showInOneRow);
        explainer.formula(subject, Representation.MATRIX).ifPresent(matrices::showInOneRow);
        code.show(explainer.code(subject));
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
