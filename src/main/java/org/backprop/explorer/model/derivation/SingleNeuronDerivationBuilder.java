package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.derivation.DerivationStep.Kind;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.NamedTerm;
import org.backprop.explorer.model.formula.Product;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;

/** Builds the steps of a {@link SingleNeuronDerivation single neuron's derivation} at one moment. */
final class SingleNeuronDerivationBuilder {

    private static final ParameterName WEIGHT = new ParameterName.Weight(1, 1, 1);
    private static final ParameterName BIAS = new ParameterName.Bias(1, 1);

    private final Snapshot snapshot;
    private final SamplePass samplePass;
    private final BackwardFormulas backward;
    private final List<DerivationStep> steps = new ArrayList<>();

    SingleNeuronDerivationBuilder(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.samplePass = SamplePass.at(snapshot);
        this.backward = new BackwardFormulas(samplePass);
    }

    /** Builds all steps in the order in which they are computed. */
    List<DerivationStep> build() {
        ForwardFormulas forward = new ForwardFormulas(samplePass);
        add(Kind.SUM, forward.weightedSum(1, 1));
        add(Kind.ACTIVATION, forward.activation(1, 1));
        add(Kind.LOSS, new LossFormula(samplePass).loss());
        Term errorSignal = samplePass.architecture().activation(1) == Activation.SOFTMAX
                ? mergedErrorSignal()
                : errorSignalByChainRule();
        addGradient(Kind.WEIGHT_GRADIENT, WEIGHT, errorSignal);
        boolean hasBias = samplePass.architecture().hasBias();
        if (hasBias) {
            addGradient(Kind.BIAS_GRADIENT, BIAS, errorSignal);
        }
        addBatchGradient(Kind.BATCH_WEIGHT_GRADIENT, WEIGHT);
        if (hasBias) {
            addBatchGradient(Kind.BATCH_BIAS_GRADIENT, BIAS);
        }
        addUpdate(Kind.WEIGHT_UPDATE, WEIGHT);
        if (hasBias) {
            addUpdate(Kind.BIAS_UPDATE, BIAS);
        }
        return List.copyOf(steps);
    }

    /** ∂L/∂z in one step, since the derivative of softmax is a matrix. */
    private Term mergedErrorSignal() {
        Equation delta = backward.delta(1, 1);
        add(Kind.ERROR_SIGNAL, delta);
        return delta.right();
    }

    /** ∂L/∂z by the chain rule, ∂L/∂a · ∂a/∂z: merged if f′ cancels, else with both factors expanded. */
    private Term errorSignalByChainRule() {
        NamedTerm lossDerivative = backward.lossDerivative(1, 1);
        NamedTerm activationDerivative = backward.activationDerivative(1, 1);
        add(Kind.LOSS_DERIVATIVE, new Equation(lossDerivative.quantity(), false, lossDerivative.definition()));
        add(
                Kind.ACTIVATION_DERIVATIVE,
                new Equation(activationDerivative.quantity(), false, activationDerivative.definition()));
        Equation delta = backward.delta(1, 1);
        Term errorSignal = backward.hasMergedDelta()
                ? delta.right()
                : product(lossDerivative.definition(), activationDerivative.definition());
        Product chainRule = Terms.product(lossDerivative, activationDerivative);
        steps.add(new DerivationStep(
                Kind.ERROR_SIGNAL, Optional.of(chainRule), new Equation(delta.left(), false, errorSignal)));
        return errorSignal;
    }

    private void addGradient(Kind kind, ParameterName name, Term errorSignal) {
        NamedTerm sumDerivative = backward.sumDerivative(name);
        Equation gradient =
                new GradientFormulas(samplePass, name).equation(product(errorSignal, sumDerivative.definition()));
        Product chainRule = Terms.product(backward.namedDelta(1, 1), sumDerivative);
        steps.add(new DerivationStep(kind, Optional.of(chainRule), gradient));
    }

    /** The product, without a second factor of 1. */
    private static Term product(Term first, Term second) {
        return second.equals(Terms.ONE) ? first : Terms.product(first, second);
    }

    private void addBatchGradient(Kind kind, ParameterName name) {
        BatchFormulas batch = batch(name);
        if (batch.isMoreThanOneSample()) {
            add(kind, batch.gradient());
        }
    }

    /** Adds the assignment of the parameter's new value, which for a frozen parameter is the old one. */
    private void addUpdate(Kind kind, ParameterName name) {
        List<Equation> steps = batch(name).update();
        add(kind, steps.isEmpty() ? unchanged(name) : steps.get(steps.size() - 1));
    }

    private Equation unchanged(ParameterName name) {
        Quantity same = new Quantities(samplePass).parameter(name);
        return Equation.assignment(same.symbol(), same.referent(), same, snapshot.hasReached(Phase.UPDATE));
    }

    private BatchFormulas batch(ParameterName name) {
        return new BatchFormulas(snapshot, snapshot.network().layout().indexOf(name));
    }

    private void add(Kind kind, Equation equation) {
        steps.add(new DerivationStep(kind, Optional.empty(), equation));
    }
}
