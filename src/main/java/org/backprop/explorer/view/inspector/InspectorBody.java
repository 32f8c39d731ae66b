package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.derivation.FormulaBlock;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/** The contents of the inspector: the formulas of the selected element, and the result of the update. */
final class InspectorBody extends VBox {

    private static final double FONT_SIZE = 17;
    private static final double LARGE_FONT_SIZE = 19;
    /** The font size of matrices if the inspector is enlarged, so small that two equations stand side by side. */
    private static final double LARGE_MATRIX_FONT_SIZE = 16;

    private final Selection selection;
    private final LinkedFormula formula;
    private final SingleNeuronDerivationView derivation;
    private final GradientPathsView paths;
    private final CodeView code;
    private final UpdateSummaryView updateSummary;
    private final LinkedFormula batchGradient;
    private final DeltaContributionsView deltaContributions;
    private final ActivationView activationView;
    private final Label remark = new Label();
    private final HBox neuronRow = new HBox();
    private final VBox batchSection;

    /**
     * The contents to show.
     *
     * @param snapshot the snapshot of the moment
     * @param subject the selected element
     * @param representation the representation
     * @param isLarge whether the inspector is enlarged, with space for more details
     */
    record InspectionRequest(Snapshot snapshot, Element subject, Representation representation, boolean isLarge) {}

    InspectorBody(FormulaContext context, TaskExecutor taskExecutor) {
        selection = context.selection();
        formula = new LinkedFormula(context);
        formula.node().setId("formula");
        derivation = new SingleNeuronDerivationView(context);
        paths = new GradientPathsView(context);
        code = new CodeView(context.selection());
        updateSummary = new UpdateSummaryView(context);
        batchGradient = new LinkedFormula(context);
        batchGradient.node().setId("batch-formula");
        deltaContributions = new DeltaContributionsView(context);
        activationView = new ActivationView(context.appearance(), taskExecutor);
        List.of(deltaContributions, activationView).forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        neuronRow.getStyleClass().add("neuron-row");
        List.of(activationView, neuronRow).forEach(node -> VBox.setVgrow(node, Priority.SOMETIMES));
        batchSection = new VBox(batchGradient.node());
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        remark.setId("remark");
        remark.getStyleClass().addAll("muted", "remark");
        getStyleClass().add("inspector-body");
    }

    /** Shows the contents of {@code inspectionRequest}. */
    void show(InspectionRequest inspectionRequest) {
        if (inspectionRequest.representation() == Representation.DERIVATION) {
            derivation.show(inspectionRequest.snapshot());
            getChildren().setAll(derivation);
            return;
        }
        formula.setFontSize(fontSize(inspectionRequest));
        if (inspectionRequest.representation() != Representation.PATHS) {
            selection.paths().set(List.of());
        }
        List<Node> parts = new ArrayList<>(mainNodes(inspectionRequest));
        if (inspectionRequest.representation() != Representation.PATHS) { // which need all the height
            parts.addAll(neuronNodes(inspectionRequest));
        }
        if (inspectionRequest.subject() instanceof Element.Parameter parameter
                && inspectionRequest.representation() != Representation.UPDATE) {
            // once it is known it comes first, since it links the answer to the derivative of one sample below
            boolean isFirst = inspectionRequest.snapshot().isDisplayedGradientOfBatch();
            StyleClasses.toggle(batchSection, "ruled", !isFirst);
            StyleClasses.toggle(batchSection, "ruled-below", isFirst);
            batchGradientNode(inspectionRequest.snapshot(), parameter)
                    .ifPresent(section -> parts.add(isFirst ? 0 : parts.size(), section));
        }
        String remarkText = Remarks.remarkOn(
                inspectionRequest.subject(), inspectionRequest.representation(), inspectionRequest.snapshot());
        if (!remarkText.isEmpty()) {
            remark.setText(remarkText);
            parts.add(inspectionRequest.representation() == Representation.UPDATE ? 0 : parts.size(), remark);
        }
        Nodes.set(getChildren(), parts);
    }

    private static double fontSize(InspectionRequest inspectionRequest) {
        if (!inspectionRequest.isLarge()) {
            return FONT_SIZE;
        }
        return inspectionRequest.representation() == Representation.MATRIX ? LARGE_MATRIX_FONT_SIZE : LARGE_FONT_SIZE;
    }

    private List<Node> mainNodes(InspectionRequest inspectionRequest) {
        Explainer explainer = new Explainer(inspectionRequest.snapshot());
        return switch (inspectionRequest.representation()) {
            case PATHS -> {
                Element.Parameter parameter = (Element.Parameter) inspectionRequest.subject();
                paths.show(
                        explainer.paths(parameter),
                        explainer.gradient(parameter),
                        explainer.batchGradient(parameter).isPresent());
                yield List.of(paths);
            }
            case CODE -> {
                code.show(explainer.code(inspectionRequest.subject()));
                yield List.of(code);
            }
            case UPDATE -> {
                updateSummary.show(
                        inspectionRequest.snapshot(), inspectionRequest.subject(), inspectionRequest.isLarge());
                yield List.of(updateSummary);
            }
            case DERIVATION, CHAIN, SCALAR, MATRIX -> {
                Optional<FormulaBlock> block =
                        explainer.formula(inspectionRequest.subject(), inspectionRequest.representation());
                block.ifPresent(inspectionRequest.isLarge() ? formula::showInOneRow : formula::show);
                yield block.isPresent() ? List.of(formula.node()) : List.of();
            }
        };
    }

    /**
     * Returns the views of the neuron beside its formulas: the contributions to its δ, and the plot of its activation
     * function; side by side if the inspector is enlarged.
     */
    private List<Node> neuronNodes(InspectionRequest inspectionRequest) {
        List<Node> nodes = new ArrayList<>();
        deltaContributionsNode(inspectionRequest).ifPresent(nodes::add);
        activationNode(inspectionRequest).ifPresent(nodes::add);
        if (inspectionRequest.isLarge() && nodes.size() == 2) {
            Nodes.set(neuronRow.getChildren(), nodes);
            return List.of(neuronRow);
        }
        return nodes;
    }

    private Optional<Node> activationNode(InspectionRequest inspectionRequest) {
        Optional<Element.WeightedSum> neuron = neuron(inspectionRequest);
        boolean isWanted = inspectionRequest.isLarge() || !(inspectionRequest.subject() instanceof Element.Parameter);
        if (!isWanted
                || inspectionRequest.representation() == Representation.UPDATE
                || neuron.isEmpty()
                || !ActivationView.isAvailable(inspectionRequest.snapshot(), neuron.get())) {
            return Optional.empty();
        }
        activationView.show(inspectionRequest.snapshot(), neuron.get());
        return Optional.of(activationView);
    }

    /** Returns the neuron of the subject; of a parameter, the neuron that it leads to. */
    private static Optional<Element.WeightedSum> neuron(InspectionRequest inspectionRequest) {
        if (inspectionRequest.subject() instanceof Element.WeightedSum z) {
            return Optional.of(z);
        } else if (inspectionRequest.subject() instanceof Element.ActivationValue h) {
            return Optional.of(new Element.WeightedSum(h.column() - 1, h.neuron()));
        }
        return delta(inspectionRequest).map(delta -> new Element.WeightedSum(delta.layer(), delta.neuron()));
    }

    /** Returns the view of the contributions to the subject's δ; of a parameter, to the δ in its derivative. */
    private Optional<Node> deltaContributionsNode(InspectionRequest inspectionRequest) {
        Optional<Element.Delta> delta = delta(inspectionRequest);
        boolean isWanted = inspectionRequest.isLarge() || inspectionRequest.subject() instanceof Element.Delta;
        if (!isWanted
                || inspectionRequest.representation() == Representation.UPDATE
                || delta.isEmpty()
                || !DeltaContributionsView.isAvailable(inspectionRequest.snapshot(), delta.get())) {
            return Optional.empty();
        }
        deltaContributions.show(inspectionRequest.snapshot(), delta.get());
        return Optional.of(deltaContributions);
    }

    private static Optional<Element.Delta> delta(InspectionRequest inspectionRequest) {
        if (inspectionRequest.subject() instanceof Element.Delta delta) {
            return Optional.of(delta);
        } else if (inspectionRequest.subject() instanceof Element.Parameter parameter) {
            ParameterName name = inspectionRequest.snapshot().network().layout().name(parameter.index());
            int neuron = name.neuron();
            return Optional.of(new Element.Delta(name.layer(), neuron));
        }
        return Optional.empty();
    }

    private Optional<Node> batchGradientNode(Snapshot snapshot, Element.Parameter parameter) {
        return new Explainer(snapshot).batchGradient(parameter).map(formulaBlock -> {
            batchGradient.show(formulaBlock);
            return batchSection;
        });
    }
}
