package org.backprop.explorer.model.derivation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.derivation.DerivationStep.Kind;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * The derivation of one update of a single neuron with one input, step by step in the order of Palma 2023: forward to
 * the loss, backward by the chain rule, and the update. The value of each step is computed from its own formula.
 */
public final class SingleNeuronDerivation {

    private final Snapshot snapshot;
    private final List<DerivationStep> steps;

    /**
     * The derivation at the moment of {@code snapshot}.
     *
     * @throws IllegalArgumentException if its network is not a {@linkplain #isApplicableTo single neuron with one
     *     input}
     */
    public SingleNeuronDerivation(Snapshot snapshot) {
        if (!isApplicableTo(snapshot.network().architecture())) {
            throw new IllegalArgumentException("not a single neuron with one input");
        }
        this.snapshot = snapshot;
        this.steps = new SingleNeuronDerivationBuilder(snapshot).build();
    }

    /** Returns whether the network is a single neuron with one input. */
    public static boolean isApplicableTo(Architecture architecture) {
        return architecture.sizes().equals(List.of(1, 1));
    }

    /** All steps in the order of computation. */
    public List<DerivationStep> steps() {
        return steps;
    }

    /** The step of this kind; empty if the derivation has none. */
    public Optional<DerivationStep> step(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    /** The value of the step of this kind; empty if it has not been computed yet, or if there is no such step. */
    public OptionalDouble value(Kind kind) {
        return step(kind).map(DerivationStep::value).orElse(OptionalDouble.empty());
    }

    /**
     * The steps of the current moment: the one computed last or being computed, both those of w and b if they belong to
     * the same moment.
     */
    public List<DerivationStep> currentSteps() {
        return steps.stream().filter(step -> isCurrent(step.kind())).toList();
    }

    private boolean isCurrent(Kind kind) {
        Moment moment = snapshot.moment();
        if (moment.phase().equals(Phase.GRADIENT)) {
            return kind.phase().equals(Phase.GRADIENT) || isBatchGradient(kind);
        }
        return moment.phase().equals(kind.phase())
                && moment.operation()
                        .map(operation -> kind.includes(operation.kind()))
                        .orElseGet(() -> isLastOfPhase(kind));
    }

    /** Returns whether a derivative of the sample is also that of the batch. */
    private boolean isBatchGradient(Kind kind) {
        return kind == Kind.WEIGHT_GRADIENT && step(Kind.BATCH_WEIGHT_GRADIENT).isEmpty()
                || kind == Kind.BIAS_GRADIENT && step(Kind.BATCH_BIAS_GRADIENT).isEmpty();
    }

    private boolean isLastOfPhase(Kind kind) {
        boolean hasLaterStep = steps.stream()
                .map(DerivationStep::kind)
                .anyMatch(other -> other.phase().equals(kind.phase()) && other.compareTo(kind) > 0);
        return kind.phase().equals(Phase.UPDATE) || !hasLaterStep;
    }

    /** w x, the contribution of the weight to z. */
    public OptionalDouble weightedInput() {
        return new ForwardFormulas(passage()).product(1, 1, 1).value();
    }

    /** a − y, the value that ∂L/∂z has with the cross-entropy, computed for any loss. */
    public OptionalDouble error() {
        return passage().h(2, 1).isPresent()
                ? OptionalDouble.of(passage().trace().error(1))
                : OptionalDouble.empty();
    }

    /** (a − y) f′(z), the value that ∂L/∂z has with half the squared error, computed for any loss. */
    public OptionalDouble errorTimesDerivative() {
        OptionalDouble derivative =
                new BackwardFormulas(passage()).activationDerivative(1, 1).value();
        return derivative.isPresent()
                ? OptionalDouble.of(passage().trace().error(1) * derivative.getAsDouble())
                : derivative;
    }

    private SamplePass passage() {
        return SamplePass.at(snapshot);
    }
}
