package org.backprop.explorer.view.inspector;

import java.util.List;
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
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/** Shows one computation side by side as scalars, as matrices and as a program, linked factor by factor. */
public final class SideBySideView extends VBox implements SnapshotView {

    private static final double FONT_SIZE = 16;

    private final FormulaContext context;
    private final LinkedFormula scalars;
    private final LinkedFormula matrices;
    private final CodeView code;
    private Snapshot shown;

    /** Creates an empty view. */
    public SideBySideView(FormulaContext context) {
        this.context = context;
        this.scalars = createFormula("side-by-side-scalars");
        this.matrices = createFormula("side-by-side-matrices");
        this.code = new CodeView(context.selection());
        setId("side-by-side");
        getStyleClass().addAll("card", "side-by-side");
        Label title = new Label(Texts.text("side-by-side.title"));
        title.getStyleClass().add("card-title");
        Label hint = new Label(Texts.text("side-by-side.hint"));
        hint.getStyleClass().add("muted");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox columns = new HBox(createPane(scalars.node()), createPane(matrices.node()), createPane(code));
        columns.getStyleClass().add("side-by-side-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().setAll(new HBox(title, spacer, hint), columns);
        context.selection().selected().addListener((observable, oldValue, newValue) -> show());
        visibleProperty().addListener((observable, oldValue, newValue) -> show());
    }

    private LinkedFormula createFormula(String id) {
        LinkedFormula formula = new LinkedFormula(context);
        formula.setFontSize(FONT_SIZE);
        formula.node().setId(id);
        return formula;
    }

    private static ScrollPane createPane(Node node) {
        ScrollPane pane = new ScrollPane(node);
        pane.getStyleClass().add("inspector-pane");
        pane.setFitToWidth(true);
        HBox.setHgrow(pane, Priority.ALWAYS);
        pane.setPrefWidth(0);
        return pane;
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
        setShown(scalars.node(), representations.contains(Representation.SCALAR));
        setShown(matrices.node(), representations.contains(Representation.MATRIX));
        explainer.formula(subject, Representation.SCALAR).ifPresent(scalars::show);
        explainer.formula(subject, Representation.MATRIX).ifPresent(matrices::show);
        code.show(explainer.code(subject));
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
