package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.TrainingSettings;

/**
 * The formulas of the derivative of a batch's cost with respect to one parameter, and of the optimizer's step for that
 * parameter.
 */
public final class BatchFormulas {

    /** The largest number of partial derivatives computed; the samples beyond are combined into one term. */
    private static final int MOST_WORK = 200_000;

    private static final int MOST_SAMPLES = 100;

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
        this.parameters = snapshot.updateValues().before().parameters();
        this.notation = Notation.of(network.architecture());
        this.index = index;
        this.name = network.layout().name(index);
    }

    /** Returns whether the batch's derivative is not that of one sample: it has several samples, or a penalty. */
    public boolean isMoreThanOneSample() {
        return snapshot.context().batch().size() > 1 || isPenalised();
    }

    private boolean isPenalised() {
        return network.isPenalized(index) && training().regularization().isActive();
    }

    /**
     * ∂L/∂p of the batch's cost: the mean of its samples' derivatives, plus the derivative of the penalty for a weight.
     * Its value is known from the phase {@code gradient} on.
     */
    public Equation gradient() {
        List<Term> sum = new ArrayList<>(List.of(mean()));
        if (isPenalised()) {
            sum.addAll(penalty(training().regularization()));
        }
        return Equation.of(gradientSymbol("L", "L"), element(), new Sum(sum), hasGradient());
    }

    private Symbol gradientSymbol(String text, String latex) {
        return Symbol.derivative(Symbol.of(text, latex), notation.parameter(name));
    }

    private Term mean() {
        List<Integer> samples = snapshot.context().batch().samples();
        List<Term> derivatives = derivatives(samples);
        Sum sum = new Sum(derivatives);
        String size = String.valueOf(samples.size());
        return samples.size() == 1
                ? derivatives.get(0)
                : new Quotient(sum, new Count(Symbol.of(size, size), samples.size()));
    }

    private List<Term> derivatives(List<Integer> samples) {
        int most = Math.max(1, Math.min(MOST_SAMPLES, MOST_WORK / network.dimension()));
        Evaluator evaluator = network.evaluator();
        double[] point = parameters.toArray();
        double[] gradient = new double[point.length];
        List<Term> derivatives = new ArrayList<>();
        double shown = 0;
        for (int sample : samples.subList(0, Math.min(most, samples.size()))) {
            evaluator.computeGradient(point, sample, gradient);
            shown += gradient[index];
            derivatives.add(derivative(sample + 1, gradient[index]));
        }
        if (samples.size() > most) {
            derivatives.add(rest(samples.size(), shown));
        }
        return derivatives;
    }

    private Quantity derivative(int sample, double value) {
        Symbol symbol = Symbol.derivative(Passage.sampleLoss(sample), notation.parameter(name));
        return new Quantity(symbol, when(value), element());
    }

    /** The derivatives of all samples that are not listed, found by subtracting the listed ones from the whole sum. */
    private Quantity rest(int samples, double shown) {
        double ofPenalty = 0;
        if (isPenalised()) {
            ofPenalty = new Sum(penalty(training().regularization())).value().orElse(0);
        }
        double mean = snapshot.updateValues().batchGradient().get(index) - ofPenalty;
        Symbol symbol = new Symbol("(the others)", "\\cdots", "…");
        return new Quantity(symbol, when(mean * samples - shown), Element.NOTHING);
    }

    private List<Term> penalty(Regularization regularization) {
        List<Term> terms = new ArrayList<>();
        if (regularization.l1() != 0) {
            Quantity l1 = Terms.setting(new Symbol("l1", "\\lambda_{1}", "λ₁"), regularization.l1());
            terms.add(Terms.product(l1, new Applied(Function.SIGN, parameter())));
        }
        if (regularization.l2() != 0) {
            Quantity l2 = Terms.setting(new Symbol("l2", "\\lambda_{2}", "λ₂"), regularization.l2());
            terms.add(Terms.product(l2, parameter()));
        }
        return terms;
    }

    /** Returns whether the parameter is frozen, so that the optimizer does not change it. */
    public boolean isFrozen() {
        return training().frozen().contains(index);
    }

    /** The equations of the optimizer's step, the parameter's new value last; none for a frozen parameter. */
    public List<Equation> update() {
        if (isFrozen()) {
            return List.of();
        }
        double[] vectors = snapshot.updateValues().optimizerState().vectors();
        List<Double> state = new ArrayList<>();
        for (int place = index; place < vectors.length; place += network.dimension()) {
            state.add(vectors[place]);
        }
        long t = snapshot.updateValues().optimizerState().stepCount() + 1;
        Quantity rate =
                Terms.setting(notation.learningRate(), training().optimizer().learningRate());
        Quantity g = new Quantity(
                gradientSymbol("L", "L"),
                when(snapshot.updateValues().batchGradient().get(index)),
                element());
        return new UpdateFormulas(
                        parameter(), g, rate, new UpdateFormulas.Remembered(state, t), hasReached(Phase.UPDATE))
                .steps(training().optimizer());
    }

    private Quantity parameter() {
        return new Quantity(notation.parameter(name), OptionalDouble.of(parameters.get(index)), element());
    }

    private OptionalDouble when(double value) {
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
