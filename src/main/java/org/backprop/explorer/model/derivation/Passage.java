package org.backprop.explorer.model.derivation;

import java.util.OptionalDouble;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * One sample's forward and backward pass, as far as it has been computed. Immutable.
 *
 * @param network the network
 * @param parameters the weights and biases that the passes use
 * @param trace all values of both passes
 * @param reach which of these values have been computed at the moment
 * @param loss the symbol of this sample's loss
 */
public record Passage(NetworkObjective network, Parameters parameters, Trace trace, Reach reach, Symbol loss) {

    /** Tells which phases and operations are complete at a moment. */
    public interface Reach {

        /** Returns whether all of {@code phase} is complete. */
        boolean has(Phase phase);

        /** Returns whether {@code operation} of {@code phase} is complete. */
        boolean has(Phase phase, Operation operation);
    }

    private static final Symbol LOSS = Symbol.of("L", "L");

    private static final Reach EVERYTHING = new Reach() {
        @Override
        public boolean has(Phase phase) {
            return true;
        }

        @Override
        public boolean has(Phase phase, Operation operation) {
            return true;
        }
    };

    /** The complete passes of one sample, given by its index (counted from 0). */
    public static Passage whole(NetworkObjective network, Parameters parameters, int sample) {
        return new Passage(network, parameters, network.trace(parameters, sample), EVERYTHING, LOSS);
    }

    /**
     * The passes of the current sample, as far as they have been computed at the moment of {@code snapshot}.
     *
     * @throws java.util.NoSuchElementException if the snapshot has no trace
     */
    public static Passage at(Snapshot snapshot) {
        return new Passage(
                snapshot.network(),
                snapshot.updateValues().before().parameters(),
                snapshot.updateValues().trace().orElseThrow(),
                new Reach() {
                    @Override
                    public boolean has(Phase phase) {
                        return snapshot.hasReached(phase);
                    }

                    @Override
                    public boolean has(Phase phase, Operation operation) {
                        return snapshot.hasReached(phase, operation);
                    }
                },
                loss(snapshot));
    }

    /** L, or L_s of sample s if the batch's cost is not this loss: it has several samples, or a penalty. */
    private static Symbol loss(Snapshot snapshot) {
        boolean alone = snapshot.context().batch().size() == 1
                && !snapshot.context().settings().regularization().isActive();
        return alone ? LOSS : sampleLoss(snapshot.sampleIndex() + 1);
    }

    /** The symbol L_s of the loss of sample {@code number}, counted from 1. */
    static Symbol sampleLoss(int number) {
        return new Symbol("L" + number, "L_{" + number + "}", "L" + Symbol.subscript(number));
    }

    Architecture architecture() {
        return network.architecture();
    }

    boolean has(Phase phase, Operation.Kind kind, int neuron) {
        return has(phase, kind, neuron, 0);
    }

    boolean has(Phase phase, Operation.Kind kind, int neuron, int term) {
        return reach.has(phase, new Operation(neuron, kind, term));
    }

    OptionalDouble z(int k, int j) {
        return when(has(Phase.forward(k), Operation.Kind.SUM, j), trace.z(k, j));
    }

    OptionalDouble h(int column, int j) {
        boolean known = column == 1 || has(Phase.forward(column - 1), Operation.Kind.ACTIVATION, j);
        return when(known, trace.h(column, j));
    }

    OptionalDouble delta(int k, int j) {
        return when(has(Phase.backward(k), Operation.Kind.DELTA, j), trace.delta(k, j));
    }

    private static OptionalDouble when(boolean known, double value) {
        return known ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
