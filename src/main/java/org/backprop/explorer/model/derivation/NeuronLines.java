package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.derivation.NeuronStep.Kind;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;

/** Builds the steps of a {@link NeuronSteps single neuron's derivation} at one moment. */
final class NeuronLines {

    private static final ParameterName WEIGHT = new ParameterName.Weight(1, 1, 1);
    private static final ParameterName BIAS = new ParameterName.Bias(1, 1);

    private final Snapshot snapshot;
    private final Passage passage;
    private final BackwardFormulas backward;
    private final List<NeuronStep> lines = new ArrayList<>();

    NeuronLines(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.passage = Passage.at(snapshot);
        this.backward = new BackwardFormulas(passage);
    }

    /** Builds all steps in the order in which they are computed. */
    List<NeuronStep> all() {
        ForwardFormulas forward = new ForwardFormulas(passage);
        add(Kind.SUM, forward.weightedSum(1, 1));
        add(Kind.ACTIVATION, forward.activation(1, 1));
        add(Kind.LOSS, new LossFormula(passage).loss());
        Term signal = passage.architecture().activation(1) == Activation.SOFTMAX ? signalAtOnce() : signalByChain();
        addGradient(Kind.WEIGHT_GRADIENT, WEIGHT, signal);
        boolean bias = passage.architecture().hasBias();
        if (bias) {
            addGradient(Kind.BIAS_GRADIENT, BIAS, signal);
        }
        addMean(Kind.WEIGHT_MEAN, WEIGHT);
        if (bias) {
            addMean(Kind.BIAS_MEAN, BIAS);
        }
        addUpdate(Kind.WEIGHT_UPDATE, WEIGHT);
        if (bias) {
            addUpdate(Kind.BIAS_UPDATE, BIAS);
        }
        return List.copyOf(lines);
    }

    /** ∂L/∂z in one step, since the derivative of softmax is a matrix. */
    private Term signalAtOnce() {
        Equation delta = backward.delta(1, 1);
        add(Kind.ERROR_SIGNAL, delta);
        return delta.right();
    }

    /** ∂L/∂z by the chain rule, ∂L/∂a · ∂a/∂z: merged if f′ cancels, else with both factors expanded. */
    private Term signalByChain() {
        Named ofLoss = backward.lossDerivative(1, 1);
        Named ofActivation = backward.activationDerivative(1, 1);
        add(Kind.LOSS_SLOPE, new Equation(ofLoss.quantity(), false, ofLoss.meaning()));
        add(Kind.ACTIVATION_SLOPE, new Equation(ofActivation.quantity(), false, ofActivation.meaning()));
        Equation delta = backward.delta(1, 1);
        Term signal = backward.hasMergedDelta() ? delta.right() : product(ofLoss.meaning(), ofActivation.meaning());
        Product rule = Terms.product(ofLoss, ofActivation);
        lines.add(new NeuronStep(Kind.ERROR_SIGNAL, Optional.of(rule), new Equation(delta.left(), false, signal)));
        return signal;
    }

    private void addGradient(Kind kind, ParameterName name, Term signal) {
        Named ofSum = backward.sumDerivative(name);
        Equation gradient = new GradientFormulas(passage, name).equation(product(signal, ofSum.meaning()));
        Product rule = Terms.product(backward.deltaNamed(1, 1), ofSum);
        lines.add(new NeuronStep(kind, Optional.of(rule), gradient));
    }

    /** The product, without a second factor of 1. */
    private static Term product(Term first, Term second) {
        return second.equals(Terms.ONE) ? first : Terms.product(first, second);
    }

    private void addMean(Kind kind, ParameterName name) {
        BatchFormulas batch = batch(name);
        if (batch.isMoreThanOneSample()) {
            add(kind, batch.gradient());
        }
    }

    /** Adds the assignment of the parameter's new value, which for a frozen parameter is the old one. */
    private void addUpdate(Kind kind, ParameterName name) {
        List<Equation> steps = batch(name).update();
        add(kind, steps.isEmpty() ? staying(name) : steps.get(steps.size() - 1));
    }

    private Equation staying(ParameterName name) {
        Quantity same = new Letters(passage).parameter(name);
        return Equation.assignment(same.symbol(), same.element(), same, snapshot.hasReached(Phase.UPDATE));
    }

    private BatchFormulas batch(ParameterName name) {
        return new BatchFormulas(snapshot, snapshot.network().layout().indexOf(name));
    }

    private void add(Kind kind, Equation equation) {
        lines.add(new NeuronStep(kind, Optional.empty(), equation));
    }
}
