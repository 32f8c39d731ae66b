package org.backprop.explorer.model.timeline;

import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Operation.Kind;
import org.backprop.explorer.model.timeline.moment.Phase;

/** The operations of a phase written out one by one, by loops that share nothing with the program. */
final class NaiveOperations {

    private final Architecture net;
    private final List<Operation> list = new ArrayList<>();

    private NaiveOperations(Architecture net) {
        this.net = net;
    }

    static List<Operation> of(Architecture net, Phase phase) {
        NaiveOperations operations = new NaiveOperations(net);
        switch (phase.kind()) {
            case FORWARD -> operations.forward(phase.layer());
            case BACKWARD -> operations.backward(phase.layer());
            default -> {
                // one moment
            }
        }
        return operations.list;
    }

    private boolean isSoftmax(int k) {
        return net.activation(k) == Activation.SOFTMAX;
    }

    private void forward(int k) {
        for (int j = 1; j <= net.size(k + 1); j++) {
            terms(j, Kind.PRODUCT, net.size(k));
            list.add(new Operation(j, Kind.SUM));
            if (!isSoftmax(k)) {
                list.add(new Operation(j, Kind.ACTIVATION));
            }
        }
        for (int j = 1; isSoftmax(k) && j <= net.size(k + 1); j++) {
            list.add(new Operation(j, Kind.ACTIVATION));
        }
    }

    private void backward(int k) {
        for (int j = 1; j <= net.size(k + 1); j++) {
            if (k < net.layerCount()) {
                terms(j, Kind.CONTRIBUTION, net.size(k + 2));
            } else if (!isSoftmax(k)) {
                list.add(new Operation(j, Kind.LOSS_DERIVATIVE));
            }
            if (!isSoftmax(k)) {
                list.add(new Operation(j, Kind.ACTIVATION_DERIVATIVE));
            }
            list.add(new Operation(j, Kind.DELTA));
            terms(j, Kind.WEIGHT_GRADIENT, net.size(k));
            if (net.hasBias()) {
                list.add(new Operation(j, Kind.BIAS_GRADIENT));
            }
        }
    }

    private void terms(int j, Kind kind, int count) {
        for (int term = 1; term <= count; term++) {
            list.add(new Operation(j, kind, term));
        }
    }
}
