package org.backprop.explorer.model.derivation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.derivation.NeuronStep.Kind;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.Moment;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * The derivation of one update of a single neuron with one input, step by step in the order of Palma 2023: forward to
 * the loss, backward by the chain rule, and the update. The value of each step is computed from its own formula.
 */
public final class NeuronSteps {

    private final Snapshot snapshot;
    private final List<NeuronStep> lines;

    /**
     * The derivation at the moment of {@code snapshot}.
     *
     * @throws IllegalArgumentException if its network is not a {@linkplain #suits single neuron with one input}
     */
    public NeuronSteps(Snapshot snapshot) {
        if (!suits(snapshot.network().architecture())) {
            throw new IllegalArgumentException("not a single neuron with one input");
        }
        this.snapshot = snapshot;
        this.lines = new NeuronLines(snapshot).all();
    }

    /** Returns whether the network is a single neuron with one input. */
    public static boolean suits(Architecture architecture) {
        return architecture.sizes().equals(List.of(1, 1));
    }

    /** All steps in the order of computation. */
    public List<NeuronStep> lines() {
        return lines;
    }

    /** The step of this kind; empty if the derivation has none. */
    public Optional<NeuronStep> line(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst();
    }

    /** The value of the step of this kind; empty if it has not been computed yet, or if there is no such step. */
    public OptionalDouble value(Kind kind) {
        return line(kind).map(NeuronStep::value).orElse(OptionalDouble.empty());
    }

    /**
     * The steps of the current moment: the one computed last or being computed, both those of w and b if they belong to
     * the same moment.
     */
    public List<NeuronStep> present() {
        return lines.stream().filter(line -> isPresent(line.kind())).toList();
    }

    private boolean isPresent(Kind kind) {
        Moment moment = snapshot.moment();
        if (moment.phase().equals(Phase.GRADIENT)) {
            return kind.phase().equals(Phase.GRADIENT) || isGradientOfAll(kind);
        }
        return moment.phase().equals(kind.phase())
                && moment.operation().map(under -> kind.includes(under.kind())).orElseGet(() -> isLastOfPhase(kind));
    }

    /** Returns whether a derivative of the sample is also that of the batch. */
    private boolean isGradientOfAll(Kind kind) {
        return kind == Kind.WEIGHT_GRADIENT && line(Kind.WEIGHT_MEAN).isEmpty()
                || kind == Kind.BIAS_GRADIENT && line(Kind.BIAS_MEAN).isEmpty();
    }

    private boolean isLastOfPhase(Kind kind) {
        boolean isFollowed = lines.stream()
                .map(NeuronStep::kind)
                .anyMatch(other -> other.phase().equals(kind.phase()) && other.compareTo(kind) > 0);
        return kind.phase().equals(Phase.UPDATE) || !isFollowed;
    }

    /** w x, the contribution of the weight to z. */
    public OptionalDouble carried() {
        return new ForwardFormulas(passage()).product(1, 1, 1).value();
    }

    /** a − y, the value that ∂L/∂z has with the cross-entropy, computed for any loss. */
    public OptionalDouble error() {
        return errorTerm().value();
    }

    /** (a − y) f′(z), the value that ∂L/∂z has with half the squared error, computed for any loss. */
    public OptionalDouble errorTimesSlope() {
        Term slope = new BackwardFormulas(passage()).activationDerivative(1, 1);
        return Terms.product(errorTerm(), slope).value();
    }

    private Term errorTerm() {
        Letters letters = new Letters(passage());
        return Terms.difference(letters.h(2, 1), letters.target(1));
    }

    private Passage passage() {
        return Passage.at(snapshot);
    }
}
