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
 * All that a single neuron with one input computes in one update, line by line in the order of article 1: forward to
 * the loss, back by the chain rule, and the step. Every line comes to what its own formula gives.
 */
public final class NeuronSteps {

    private final Snapshot snapshot;
    private final List<NeuronStep> lines;

    /**
     * The lines at the moment of {@code snapshot}.
     *
     * @throws IllegalArgumentException if its network is not a {@linkplain #suits single neuron}
     */
    public NeuronSteps(Snapshot snapshot) {
        if (!suits(snapshot.network().architecture())) {
            throw new IllegalArgumentException("not a single neuron with one input");
        }
        this.snapshot = snapshot;
        this.lines = new NeuronLines(snapshot).all();
    }

    /** Whether the network is a single neuron with one input. */
    public static boolean suits(Architecture architecture) {
        return architecture.sizes().equals(List.of(1, 1));
    }

    /** The lines, in the order in which they happen. */
    public List<NeuronStep> lines() {
        return lines;
    }

    /** The line of this kind; empty where the neuron has none. */
    public Optional<NeuronStep> line(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst();
    }

    /** What the line of this kind comes to; empty before that has come about, or without such a line. */
    public OptionalDouble value(Kind kind) {
        return line(kind).map(NeuronStep::value).orElse(OptionalDouble.empty());
    }

    /**
     * What happens at the moment: the last line that has come about, or that is being computed; the lines of w and b
     * together where they are of one time.
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

    /** Whether a gradient of the sample is that of the whole batch too. */
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

    /** w x, what the weight carries to the sum. */
    public OptionalDouble carried() {
        return new ForwardFormulas(passage()).product(1, 1, 1).value();
    }

    /** a − y, which ∂L/∂z is with cross-entropy, whatever the loss is here. */
    public OptionalDouble error() {
        return errorTerm().value();
    }

    /** (a − y) f′(z), which ∂L/∂z is with half the squared error, whatever the loss is here. */
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
