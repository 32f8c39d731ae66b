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
 * One sample's way through the network and back, as far as it has come. Immutable.
 *
 * @param network the network
 * @param parameters the weights and biases that the sample passes
 * @param trace all that the passes compute
 * @param reach what of it has come about
 * @param loss the symbol of this sample's loss
 */
public record Passage(NetworkObjective network, Parameters parameters, Trace trace, Reach reach, Symbol loss) {

    /** What has come about at a moment. */
    public interface Reach {

        /** Whether the whole phase has happened. */
        boolean has(Phase phase);

        /** Whether {@code operation} of {@code phase} has happened. */
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

    /** The whole way of one sample (counted from 0), there and back. */
    public static Passage whole(NetworkObjective network, Parameters parameters, int sample) {
        return new Passage(network, parameters, network.trace(parameters, sample), EVERYTHING, LOSS);
    }

    /** The way of the sample at hand as far as it has come at the moment of {@code snapshot}. */
    public static Passage at(Snapshot snapshot) {
        return new Passage(
                snapshot.network(),
                snapshot.values().before().parameters(),
                snapshot.values().trace().orElseThrow(),
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

    /** L, or L_s of sample s where the cost that is learnt is another one: of several samples, or with a penalty. */
    private static Symbol loss(Snapshot snapshot) {
        boolean alone = snapshot.setup().batch().size() == 1
                && !snapshot.setup().training().regularization().isActive();
        return alone ? LOSS : sampleLoss(snapshot.sample() + 1);
    }

    /** L_s, the loss of sample {@code number}, counted from 1. */
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
