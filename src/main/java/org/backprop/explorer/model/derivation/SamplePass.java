package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * One sample's forward and backward pass, as far as it has been computed. Immutable.
 *
 * @param network the network
 * @param parameters the weights and biases that the passes use
 * @param trace all values of both passes
 * @param completion which of these values have been computed at the moment
 * @param lossSymbol the symbol of this sample's loss
 */
public record SamplePass(
        NetworkObjective network, Parameters parameters, Trace trace, Completion completion, Symbol lossSymbol) {

    /** Tells which phases and operations are complete at a moment. */
    public interface Completion {

        /** Returns whether all of {@code phase} is complete. */
        boolean isComplete(Phase phase);

        /** Returns whether {@code operation} of {@code phase} is complete. */
        boolean isComplete(Phase phase, Operation operation);
    }

    private static final Symbol LOSS = Symbol.of("L", "L");

    private static final Completion ALL_COMPLETE = new Completion() {
        @Override
        public boolean isComplete(Phase phase) {
            return true;
        }

        @Override
        public boolean isComplete(Phase phase, Operation operation) {
            return true;
        }
    };

    /** The complete passes of one sample, given by its index (counted from 0). */
    public static SamplePass complete(NetworkObjective network, Parameters parameters, int sample) {
        return new SamplePass(network, parameters, network.trace(parameters, sample), ALL_COMPLETE, LOSS);
    }

    /**
     * The passes of the current sample, as far as they have been computed at the moment of {@code snapshot}.
     *
     * @throws java.util.NoSuchElementException if the snapshot has no trace
     */
    public static SamplePass at(Snapshot snapshot) {
        return new SamplePass(
                snapshot.network(),
                snapshot.beforeUpdate().parameters(),
                snapshot.trace(),
                new Completion() {
                    @Override
                    public boolean isComplete(Phase phase) {
                        return snapshot.hasReached(phase);
                    }

                    @Override
                    public boolean isComplete(Phase phase, Operation operation) {
                        return snapshot.hasReached(phase, operation);
                    }
                },
                lossSymbol(snapshot));
    }

    /** L, or L_s of sample s if the batch's cost is not this loss: it has several samples, or a penalty. */
    private static Symbol lossSymbol(Snapshot snapshot) {
        boolean isSampleLoss = snapshot.context().batch().size() == 1
                && !snapshot.context().settings().regularization().isActive();
        return isSampleLoss ? LOSS : sampleLossSymbol(snapshot.sampleIndex() + 1);
    }

    /** The symbol L_s of the loss of sample {@code number}, counted from 1. */
    static Symbol sampleLossSymbol(int number) {
        return new Symbol("L" + number, "L_{" + number + "}", "L" + Symbol.subscript(number));
    }

    Architecture architecture() {
        return network.architecture();
    }

    boolean isComputed(Phase phase, Operation.Kind kind, int neuron) {
        return isComputed(phase, kind, neuron, 0);
    }

    boolean isComputed(Phase phase, Operation.Kind kind, int neuron, int term) {
        return completion.isComplete(phase, new Operation(neuron, kind, term));
    }

    OptionalDouble z(int k, int j) {
        return valueIf(isComputed(Phase.forward(k), Operation.Kind.SUM, j), trace.z(k, j));
    }

    OptionalDouble h(int column, int j) {
        boolean isKnown = column == 1 || isComputed(Phase.forward(column - 1), Operation.Kind.ACTIVATION, j);
        return valueIf(isKnown, trace.h(column, j));
    }

    OptionalDouble delta(int k, int j) {
        return valueIf(isComputed(Phase.backward(k), Operation.Kind.DELTA, j), trace.delta(k, j));
    }

    private static OptionalDouble valueIf(boolean isKnown, double value) {
        return isKnown ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
