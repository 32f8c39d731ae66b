package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Children;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.chart.ActivationView;

/** The contents of the inspector: the formulas of the selected element, and the result of the update. */
final class InspectorBody extends VBox {

    private static final double LETTERS = 17;
    private static final double LARGE_LETTERS = 19;

    private final Selection selection;
    private final LinkedFormula formula;
    private final StepsView steps;
    private final PathsView paths;
    private final CodeView code;
    private final OutcomeView outcome;
    private final LinkedFormula batch;
    private final LinkedFormula update;
    private final Label frozen = new Label(Texts.text("update.frozen"));
    private final LedgerView ledger;
    private final ActivationView function;
    private final LossChange losses = new LossChange();
    private final Label remark = new Label();
    private final HBox sides = new HBox();
    private final VBox ruledBatch;
    private final VBox ruledUpdate;
    private final VBox ruledFrozen;

    /**
     * The contents to show.
     *
     * @param snapshot the snapshot of the moment
     * @param subject the selected element
     * @param form the representation
     * @param large whether the inspector is enlarged, with room for more details
     */
    record Request(Snapshot snapshot, Element subject, Form form, boolean large) {}

    InspectorBody(FormulaDesk desk) {
        selection = desk.selection();
        formula = new LinkedFormula(desk);
        formula.node().setId("formula");
        steps = new StepsView(desk);
        paths = new PathsView(desk);
        code = new CodeView(desk.selection());
        outcome = new OutcomeView(desk.selection());
        batch = new LinkedFormula(desk);
        batch.node().setId("batch-formula");
        update = new LinkedFormula(desk);
        update.node().setId("update-formula");
        ledger = new LedgerView(desk);
        function = new ActivationView(desk.look());
        List.of(ledger, function).forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        sides.getStyleClass().add("side");
        ruledBatch = ruled(batch.node());
        ruledUpdate = ruled(update.node());
        ruledFrozen = ruled(frozen);
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        remark.setId("remark");
        remark.getStyleClass().addAll("soft", "remark");
        frozen.getStyleClass().add("soft");
        getStyleClass().add("inspector-body");
    }

    /** Shows the contents of {@code request}. */
    void show(Request request) {
        if (request.form() == Form.STEPS) {
            steps.show(request.snapshot(), request.large());
            getChildren().setAll(steps);
            return;
        }
        formula.setSize(request.large() ? LARGE_LETTERS : LETTERS);
        if (request.form() != Form.PATHS) {
            selection.paths().set(List.of());
        }
        List<Node> parts = new ArrayList<>(main(request));
        parts.addAll(side(request));
        if (request.subject() instanceof Element.Parameter parameter && request.form() != Form.STEP) {
            parts.addAll(step(request.snapshot(), parameter));
        }
        String words = Remarks.on(request.subject(), request.form(), request.snapshot());
        if (!words.isEmpty()) {
            remark.setText(words);
            parts.add(request.form() == Form.STEP ? 0 : parts.size(), remark);
        }
        Children.set(getChildren(), parts);
    }

    private List<Node> main(Request request) {
        Explainer explainer = new Explainer(request.snapshot());
        switch (request.form()) {
            case PATHS -> {
                Element.Parameter parameter = (Element.Parameter) request.subject();
                paths.show(explainer.paths(parameter), explainer.gradient(parameter));
                return List.of(paths);
            }
            case CODE -> {
                code.show(explainer.code(request.subject()));
                return List.of(code);
            }
            case STEP -> {
                outcome.show(request.snapshot());
                return List.of(outcome);
            }
            default -> {
                Optional<Block> block = explainer.formula(request.subject(), request.form());
                block.ifPresent(formula::show);
                return block.isPresent() ? List.of(formula.node()) : List.of();
            }
        }
    }

    /**
     * The views of the neuron beside its formulas: the contributions to its δ, and the plot of its activation function;
     * side by side if the inspector is enlarged.
     */
    private List<Node> side(Request request) {
        List<Node> nodes = new ArrayList<>();
        ledger(request).ifPresent(nodes::add);
        function(request).ifPresent(nodes::add);
        if (request.large() && nodes.size() == 2) {
            Children.set(sides.getChildren(), nodes);
            return List.of(sides);
        }
        return nodes;
    }

    private Optional<Node> function(Request request) {
        Optional<Element.WeightedSum> neuron = neuron(request);
        boolean wanted = request.large() || !(request.subject() instanceof Element.Parameter);
        if (!wanted
                || request.form() == Form.STEP
                || neuron.isEmpty()
                || !ActivationView.isAvailable(request.snapshot(), neuron.get())) {
            return Optional.empty();
        }
        function.show(request.snapshot(), neuron.get());
        return Optional.of(function);
    }

    /** The neuron of the subject; of a parameter, the neuron that it leads to. */
    private static Optional<Element.WeightedSum> neuron(Request request) {
        if (request.subject() instanceof Element.WeightedSum z) {
            return Optional.of(z);
        } else if (request.subject() instanceof Element.Activity h) {
            return Optional.of(new Element.WeightedSum(h.column() - 1, h.neuron()));
        }
        return delta(request).map(delta -> new Element.WeightedSum(delta.layer(), delta.neuron()));
    }

    /** The view of the contributions to the subject's δ; of a parameter, to the δ in its derivative. */
    private Optional<Node> ledger(Request request) {
        Optional<Element.Delta> delta = delta(request);
        boolean wanted = request.large() || request.subject() instanceof Element.Delta;
        if (!wanted
                || request.form() == Form.STEP
                || delta.isEmpty()
                || !LedgerView.explains(request.snapshot(), delta.get())) {
            return Optional.empty();
        }
        ledger.show(request.snapshot(), delta.get());
        return Optional.of(ledger);
    }

    private static Optional<Element.Delta> delta(Request request) {
        if (request.subject() instanceof Element.Delta delta) {
            return Optional.of(delta);
        } else if (request.subject() instanceof Element.Parameter parameter) {
            ParameterName name = request.snapshot().network().layout().name(parameter.index());
            int neuron = name.neuron();
            return Optional.of(new Element.Delta(name.layer(), neuron));
        }
        return Optional.empty();
    }

    private List<Node> step(Snapshot snapshot, Element.Parameter parameter) {
        List<Node> parts = new ArrayList<>();
        Explainer explainer = new Explainer(snapshot);
        explainer.batch(parameter).ifPresent(block -> {
            batch.show(block);
            parts.add(ruledBatch);
        });
        Optional<Block> steps = explainer.update(parameter);
        steps.ifPresent(update::show);
        parts.add(steps.isPresent() ? ruledUpdate : ruledFrozen);
        if (snapshot.hasReached(Phase.UPDATE)) {
            losses.show(snapshot);
            parts.add(losses);
        }
        return parts;
    }

    private static VBox ruled(Node node) {
        VBox box = new VBox(node);
        box.getStyleClass().add("ruled");
        return box;
    }
}
