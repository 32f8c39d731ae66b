package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.derivation.BackwardFormulas;
import org.backprop.explorer.model.derivation.BatchFormulas;
import org.backprop.explorer.model.derivation.CodeListing;
import org.backprop.explorer.model.derivation.ForwardFormulas;
import org.backprop.explorer.model.derivation.GradientFormulas;
import org.backprop.explorer.model.derivation.GradientPaths;
import org.backprop.explorer.model.derivation.LossFormula;
import org.backprop.explorer.model.derivation.MatrixFormulas;
import org.backprop.explorer.model.derivation.NumpyCode;
import org.backprop.explorer.model.derivation.SamplePass;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.derivation.FormulaBlock;

/** Creates the formulas and programs that explain an element at one moment. */
final class Explainer {

    private final Snapshot snapshot;
    private final SamplePass samplePass;

    Explainer(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.samplePass = SamplePass.at(snapshot);
    }

    /**
     * Returns the formulas of {@code element} as {@code representation}; empty if it is not computed, such as an input.
     */
    Optional<FormulaBlock> formula(Element element, Representation representation) {
        if (element instanceof Element.Parameter parameter) {
            return Optional.of(gradient(name(parameter), representation));
        } else if (element instanceof Element.Delta delta) {
            return Optional.of(
                    representation == Representation.MATRIX
                            ? FormulaBlock.of(new MatrixFormulas(samplePass).deltas(delta.layer()))
                            : FormulaBlock.of(new BackwardFormulas(samplePass).delta(delta.layer(), delta.neuron())));
        } else if (element instanceof Element.WeightedSum z) {
            return Optional.of(forward(z.layer(), z.neuron(), representation));
        } else if (element instanceof Element.ActivationValue h && h.column() > 1) {
            return Optional.of(forward(h.column() - 1, h.neuron(), representation));
        } else if (element instanceof Element.LossValue) {
            return Optional.of(FormulaBlock.of(new LossFormula(samplePass).loss()));
        }
        return Optional.empty();
    }

    private FormulaBlock gradient(ParameterName name, Representation representation) {
        GradientFormulas formulas = new GradientFormulas(samplePass, name);
        MatrixFormulas matrices = new MatrixFormulas(samplePass);
        return switch (representation) {
            case CHAIN -> FormulaBlock.of(formulas.chainRule());
            case PATHS -> paths(formulas.paths()).orElseGet(() -> FormulaBlock.of(formulas.deltaForm()));
            case MATRIX ->
                name instanceof ParameterName.Weight
                        ? FormulaBlock.of(matrices.deltas(name.layer()), matrices.gradients(name.layer()))
                        : FormulaBlock.of(matrices.deltas(name.layer()));
            case DERIVATION, SCALAR, CODE, UPDATE -> FormulaBlock.of(formulas.deltaForm());
        };
    }

    private static Optional<FormulaBlock> paths(GradientPaths gradientPaths) {
        if (!gradientPaths.canBeListed()) {
            return Optional.empty();
        }
        List<Equation> equations = new ArrayList<>();
        gradientPaths.all().forEach(gradientPath -> equations.add(gradientPath.equation()));
        equations.add(gradientPaths.sum(gradientPaths.all()));
        return Optional.of(FormulaBlock.of(equations));
    }

    private FormulaBlock forward(int k, int j, Representation representation) {
        ForwardFormulas formulas = new ForwardFormulas(samplePass);
        return representation == Representation.MATRIX
                ? FormulaBlock.of(new MatrixFormulas(samplePass).weightedSums(k))
                : FormulaBlock.of(formulas.weightedSum(k, j), formulas.activation(k, j));
    }

    /** Returns the program that computes {@code element}; empty if it is not computed, or not computed yet. */
    Optional<CodeListing> code(Element element) {
        if (element instanceof Element.Parameter parameter) {
            ParameterName name = name(parameter);
            boolean known = new GradientFormulas(samplePass, name).value().isPresent();
            return known ? Optional.of(NumpyCode.gradient(samplePass, name)) : Optional.empty();
        } else if (element instanceof Element.Delta delta) {
            boolean known = snapshot.delta(delta.layer(), delta.neuron()).isPresent();
            return known ? Optional.of(NumpyCode.delta(samplePass, delta.layer(), delta.neuron())) : Optional.empty();
        } else if (element instanceof Element.WeightedSum z) {
            boolean known = snapshot.z(z.layer(), z.neuron()).isPresent();
            return known ? Optional.of(NumpyCode.weightedSum(samplePass, z.layer(), z.neuron())) : Optional.empty();
        } else if (element instanceof Element.ActivationValue h && h.column() > 1) {
            return forwardCode(h.column() - 1, h.neuron());
        } else if (element instanceof Element.LossValue && snapshot.sampleLoss().isPresent()) {
            return Optional.of(NumpyCode.loss(samplePass));
        }
        return Optional.empty();
    }

    private Optional<CodeListing> forwardCode(int k, int j) {
        return snapshot.h(k + 1, j).isPresent() ? Optional.of(NumpyCode.forward(samplePass, k, j)) : Optional.empty();
    }

    /** Returns the paths from a parameter to the loss. */
    GradientPaths paths(Element.Parameter parameter) {
        return new GradientFormulas(samplePass, name(parameter)).paths();
    }

    /** Returns the derivative of the sample's loss with respect to a parameter, from the backward pass. */
    OptionalDouble gradient(Element.Parameter parameter) {
        return new GradientFormulas(samplePass, name(parameter)).value();
    }

    /**
     * Returns the formula of the derivative of the batch's cost; empty if that is the derivative of one sample's loss.
     */
    Optional<FormulaBlock> batchGradient(Element.Parameter parameter) {
        BatchFormulas formulas = new BatchFormulas(snapshot, parameter.index());
        return formulas.isMoreThanOneSample() ? Optional.of(FormulaBlock.of(formulas.gradient())) : Optional.empty();
    }

    /** Returns the equation of the parameter's new value; empty for a frozen parameter. */
    Optional<FormulaBlock> update(Element.Parameter parameter) {
        List<Equation> equations = new BatchFormulas(snapshot, parameter.index()).update();
        return equations.isEmpty()
                ? Optional.empty()
                : Optional.of(FormulaBlock.precise(equations.subList(equations.size() - 1, equations.size())));
    }

    /** Returns the equations of the optimizer's state, each from its old to its new value; empty if it has none. */
    Optional<FormulaBlock> optimizerState(Element.Parameter parameter) {
        List<Equation> equations = new BatchFormulas(snapshot, parameter.index()).update();
        return equations.size() <= 1
                ? Optional.empty()
                : Optional.of(FormulaBlock.of(equations.subList(0, equations.size() - 1)));
    }

    private ParameterName name(Element.Parameter parameter) {
        return snapshot.network().layout().name(parameter.index());
    }
}
