package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.FunctionCall;
import org.backprop.explorer.model.formula.IntegerSymbol;
import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Quotient;
import org.backprop.explorer.model.formula.Sum;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.formula.Terms;
import org.backprop.explorer.model.formula.UnaryFunction;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.OptimizerState;
import org.backprop.explorer.model.training.optimizer.StepFormulas;

/**
 * The formulas of the derivative of a batch's cost with respect to one parameter, and of the optimizer's step for that
 * parameter.
 */
public final class BatchFormulas {

    /** The largest number of partial derivatives computed; the samples beyond are combined into one term. */
    private static final int MAX_DERIVATIVES = 200_000;

    private static final int MAX_SAMPLES = 100;

    private final Snapshot snapshot;
    private final NetworkObjective network;
    private final Parameters parameters;
    private final Notation notation;
    private final int index;
    private final ParameterName name;

    /**
     * The formulas of one parameter at the moment of {@code snapshot}.
     *
     * @param index the parameter's index in the flat vector
     */
    public BatchFormulas(Snapshot snapshot, int index) {
        this.snapshot = snapshot;
        this.network = snapshot.network();
        this.parameters = snapshot.beforeUpdate().parameters();
        this.notation = Notation.of(network.architecture());
        this.index = index;
        this.name = network.layout().name(index);
    }

    /** Returns whether the batch's derivative is not that of one sample: it has several samples, or a penalty. */
    public boolean isMoreThanOneSample() {
        return snapshot.context().batch().size() > 1 || isPenalized();
    }

    private boolean isPenalized() {
        return network.isPenalized(index) && training().regularization().isActive();
    }

    /**
     * ∂L/∂p of the batch's cost: the mean of its samples' derivatives, plus the derivative of the penalty for a weight.
     * Its value is known from the phase {@code gradient} on.
     */
    public Equation gradient() {
        List<Term> sum = new ArrayList<>(List.of(mean()));
        if (isPenalized()) {
            sum.addAll(penalty(training().regularization()));
        }
        return Equation.of(gradientSymbol("L", "L"), element(), new Sum(sum), hasGradient());
    }

    private Symbol gradientSymbol(String text, String latex) {
        return Symbol.partialDerivative(Symbol.of(text, latex), notation.parameter(name));
    }

    private Term mean() {
        List<Integer> samples = snapshot.context().batch().samples();
        List<Term> derivatives = derivatives(samples);
        Sum sum = new Sum(derivatives);
        String size = String.valueOf(samples.size());
        return samples.size() == 1
                ? derivatives.get(0)
                : new Quotient(sum, new IntegerSymbol(Symbol.of(size, size), samples.size()));
    }

    private List<Term> derivatives(List<Integer> samples) {
        int maxSamples = Math.max(1, Math.min(MAX_SAMPLES, MAX_DERIVATIVES / network.dimension()));
        Evaluator evaluator = network.evaluator();
        double[] point = parameters.toArray();
        double[] gradient = new double[point.length];
        List<Term> derivatives = new ArrayList<>();
        double listedSum = 0;
        for (int sample : samples.subList(0, Math.min(maxSamples, samples.size()))) {
            evaluator.computeGradient(point, sample, gradient);
            listedSum += gradient[index];
            derivatives.add(derivative(sample + 1, gradient[index]));
        }
        if (samples.size() > maxSamples) {
            derivatives.add(remainder(samples.size(), listedSum));
        }
        return derivatives;
    }

    private Quantity derivative(int sample, double value) {
        Symbol symbol = Symbol.partialDerivative(SamplePass.sampleLossSymbol(sample), notation.parameter(name));
        return new Quantity(symbol, valueIfComputed(value), element());
    }

    /** The derivatives of all samples that are not listed, found by subtracting the listed ones from the whole sum. */
    private Quantity remainder(int sampleCount, double listedSum) {
        double penaltyDerivative = 0;
        if (isPenalized()) {
            penaltyDerivative =
                    new Sum(penalty(training().regularization())).value().orElse(0);
        }
        double mean = snapshot.updateValues().batchGradient().get(index) - penaltyDerivative;
        Symbol symbol = new Symbol("...", "\\cdots", "…");
        return new Quantity(symbol, valueIfComputed(mean * sampleCount - listedSum), Element.NONE);
    }

    private List<Term> penalty(Regularization regularization) {
        List<Term> terms = new ArrayList<>();
        if (regularization.l1() != 0) {
            Quantity l1 = Terms.knownQuantity(new Symbol("l1", "\\lambda_{1}", "λ₁"), regularization.l1());
            terms.add(Terms.product(l1, new FunctionCall(UnaryFunction.SIGN, parameter())));
        }
        if (regularization.l2() != 0) {
            Quantity l2 = Terms.knownQuantity(new Symbol("l2", "\\lambda_{2}", "λ₂"), regularization.l2());
            terms.add(Terms.product(l2, parameter()));
        }
        return terms;
    }

    /** Returns whether the parameter is frozen, so that the optimizer does not change it. */
    public boolean isFrozen() {
        return training().frozen().contains(index);
    }

    /**
     * The equations of the optimizer's step, the parameter's new value last; none for a frozen parameter. Their values
     * are known from the phase {@code gradient} on, as the step that follows.
     */
    public List<Equation> update() {
        if (isFrozen()) {
            return List.of();
        }
        Optimizer optimizer = training().optimizer();
        Quantity rate = Terms.knownQuantity(notation.learningRate(), optimizer.learningRate());
        Quantity g = new Quantity(
                gradientSymbol("L", "L"),
                valueIfComputed(snapshot.updateValues().batchGradient().get(index)),
                element());
        return optimizer.equations(new StepFormulas(parameter(), g, rate, parameterState(optimizer), hasGradient()));
    }

    private StepFormulas.ParameterState parameterState(Optimizer optimizer) {
        OptimizerState state = snapshot.updateValues().optimizerState();
        double[] vectors = state.vectors();
        Map<String, Double> values = new HashMap<>();
        for (String name : optimizer.stateNames()) {
            values.put(name, vectors[values.size() * network.dimension() + index]);
        }
        return new StepFormulas.ParameterState(values, state.stepCount() + 1);
    }

    private Quantity parameter() {
        return new Quantity(notation.parameter(name), OptionalDouble.of(parameters.get(index)), element());
    }

    private OptionalDouble valueIfComputed(double value) {
        return hasGradient() ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private Element element() {
        return new Element.Parameter(index);
    }

    private boolean hasGradient() {
        return hasReached(Phase.GRADIENT);
    }

    private boolean hasReached(Phase phase) {
        return snapshot.hasReached(phase);
    }

    private TrainingSettings training() {
        return snapshot.context().settings();
    }
}
