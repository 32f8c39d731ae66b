package org.backprop.explorer.view.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Texts;

/** Shows one computation side by side as scalars, as matrices and as a program, linked factor by factor. */
public final class ThreeWaysView extends VBox implements SnapshotView {

    private static final double LETTERS = 16;

    private final FormulaDesk desk;
    private final LinkedFormula scalars;
    private final LinkedFormula matrices;
    private final CodeView code;
    private Snapshot shown;

    /** Creates an empty view. */
    public ThreeWaysView(FormulaDesk desk) {
        this.desk = desk;
        this.scalars = formula("three-scalars");
        this.matrices = formula("three-matrices");
        this.code = new CodeView(desk.selection());
        setId("three-ways");
        getStyleClass().addAll("card", "three-ways");
        Label title = new Label(Texts.text("three-ways.title"));
        title.getStyleClass().add("card-title");
        Label hint = new Label(Texts.text("three-ways.hint"));
        hint.getStyleClass().add("soft");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox columns = new HBox(pane(scalars.node()), pane(matrices.node()), pane(code));
        columns.getStyleClass().add("three-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().setAll(new HBox(title, spacer, hint), columns);
        desk.selection().selected().addListener((property, was, is) -> show());
        visibleProperty().addListener((property, was, is) -> show());
    }

    private LinkedFormula formula(String id) {
        LinkedFormula formula = new LinkedFormula(desk);
        formula.setSize(LETTERS);
        formula.node().setId(id);
        return formula;
    }

    private static ScrollPane pane(Node node) {
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
        Element subject = desk.selection().selected().get();
        if (shown == null || !isVisible() || !SubjectName.fits(subject, shown)) {
            return;
        }
        Explainer explainer = new Explainer(shown);
        List<Form> forms = Form.of(subject);
        put(scalars.node(), forms.contains(Form.SCALAR));
        put(matrices.node(), forms.contains(Form.MATRIX));
        explainer.formula(subject, Form.SCALAR).ifPresent(scalars::show);
        explainer.formula(subject, Form.MATRIX).ifPresent(matrices::show);
        code.show(explainer.code(subject));
    }

    private static void put(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
