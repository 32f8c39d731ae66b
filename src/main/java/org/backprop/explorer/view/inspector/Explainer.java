package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.derivation.BackwardFormulas;
import org.backprop.explorer.model.derivation.BatchFormulas;
import org.backprop.explorer.model.derivation.Code;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.derivation.Equation;
import org.backprop.explorer.model.derivation.ForwardFormulas;
import org.backprop.explorer.model.derivation.GradientFormulas;
import org.backprop.explorer.model.derivation.LossFormula;
import org.backprop.explorer.model.derivation.MatrixFormulas;
import org.backprop.explorer.model.derivation.NumpyCode;
import org.backprop.explorer.model.derivation.Passage;
import org.backprop.explorer.model.derivation.Paths;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;

/** Creates the formulas and programs that explain an element at one moment. */
final class Explainer {

    private final Snapshot snapshot;
    private final Passage passage;

    Explainer(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.passage = Passage.at(snapshot);
    }

    /** The formulas of {@code element} as {@code form}; empty if it is not computed, such as an input. */
    Optional<Block> formula(Element element, Form form) {
        if (element instanceof Element.Parameter parameter) {
            return Optional.of(gradient(name(parameter), form));
        } else if (element instanceof Element.Delta delta) {
            return Optional.of(
                    form == Form.MATRIX
                            ? Block.of(new MatrixFormulas(passage).deltas(delta.layer()))
                            : Block.of(new BackwardFormulas(passage).delta(delta.layer(), delta.neuron())));
        } else if (element instanceof Element.WeightedSum z) {
            return Optional.of(forward(z.layer(), z.neuron(), form));
        } else if (element instanceof Element.Activity h && h.column() > 1) {
            return Optional.of(forward(h.column() - 1, h.neuron(), form));
        } else if (element instanceof Element.Loss) {
            return Optional.of(Block.of(new LossFormula(passage).loss()));
        }
        return Optional.empty();
    }

    private Block gradient(ParameterName name, Form form) {
        GradientFormulas formulas = new GradientFormulas(passage, name);
        MatrixFormulas matrices = new MatrixFormulas(passage);
        return switch (form) {
            case CHAIN -> Block.of(formulas.chain());
            case PATHS -> paths(formulas.paths()).orElseGet(() -> Block.of(formulas.deltaForm()));
            case MATRIX ->
                name instanceof ParameterName.Weight
                        ? Block.of(matrices.deltas(name.layer()), matrices.gradients(name.layer()))
                        : Block.of(matrices.deltas(name.layer()));
            default -> Block.of(formulas.deltaForm());
        };
    }

    private static Optional<Block> paths(Paths paths) {
        if (!paths.canBeListed()) {
            return Optional.empty();
        }
        List<Equation> equations = new ArrayList<>();
        paths.all().forEach(path -> equations.add(path.equation()));
        equations.add(paths.sum(paths.all()));
        return Optional.of(Block.of(equations));
    }

    private Block forward(int k, int j, Form form) {
        ForwardFormulas formulas = new ForwardFormulas(passage);
        return form == Form.MATRIX
                ? Block.of(new MatrixFormulas(passage).weightedSums(k))
                : Block.of(formulas.weightedSum(k, j), formulas.activation(k, j));
    }

    /** The program that computes {@code element}; empty if it is not computed, or not computed yet. */
    Optional<Code> code(Element element) {
        if (element instanceof Element.Parameter parameter) {
            ParameterName name = name(parameter);
            boolean known = new GradientFormulas(passage, name).value().isPresent();
            return known ? Optional.of(NumpyCode.gradient(passage, name)) : Optional.empty();
        } else if (element instanceof Element.Delta delta) {
            boolean known = snapshot.delta(delta.layer(), delta.neuron()).isPresent();
            return known ? Optional.of(NumpyCode.delta(passage, delta.layer(), delta.neuron())) : Optional.empty();
        } else if (element instanceof Element.WeightedSum z) {
            boolean known = snapshot.z(z.layer(), z.neuron()).isPresent();
            return known ? Optional.of(NumpyCode.weightedSum(passage, z.layer(), z.neuron())) : Optional.empty();
        } else if (element instanceof Element.Activity h && h.column() > 1) {
            return forwardCode(h.column() - 1, h.neuron());
        } else if (element instanceof Element.Loss && snapshot.sampleLoss().isPresent()) {
            return Optional.of(NumpyCode.loss(passage));
        }
        return Optional.empty();
    }

    private Optional<Code> forwardCode(int k, int j) {
        return snapshot.h(k + 1, j).isPresent() ? Optional.of(NumpyCode.forward(passage, k, j)) : Optional.empty();
    }

    /** The paths from a parameter to the loss. */
    Paths paths(Element.Parameter parameter) {
        return new GradientFormulas(passage, name(parameter)).paths();
    }

    /** The derivative of the sample's loss with respect to a parameter, from the backward pass. */
    OptionalDouble gradient(Element.Parameter parameter) {
        return new GradientFormulas(passage, name(parameter)).value();
    }

    /** The formula of the derivative of the batch's cost; empty if that is the derivative of one sample's loss. */
    Optional<Block> batch(Element.Parameter parameter) {
        BatchFormulas formulas = new BatchFormulas(snapshot, parameter.index());
        return formulas.isMoreThanOneSample() ? Optional.of(Block.of(formulas.gradient())) : Optional.empty();
    }

    /** The equations of the optimizer's step; empty for a frozen parameter. */
    Optional<Block> update(Element.Parameter parameter) {
        BatchFormulas formulas = new BatchFormulas(snapshot, parameter.index());
        return formulas.isFrozen() ? Optional.empty() : Optional.of(Block.precise(formulas.update()));
    }

    private ParameterName name(Element.Parameter parameter) {
        return snapshot.network().layout().name(parameter.index());
    }
}
