package org.backprop.explorer.model.timeline.moment;

import java.util.List;
import java.util.stream.Stream;

/**
 * The consecutive operations of one neuron, as runs of operations of one kind.
 *
 * @param runs the runs in the order of computation
 */
record NeuronOperations(List<OperationRun> runs) {

    /** A run of {@code count} operations of one kind. */
    record OperationRun(Operation.Kind kind, int count) {}

    static NeuronOperations of(OperationRun... runs) {
        return new NeuronOperations(
                Stream.of(runs).filter(operationRun -> operationRun.count() > 0).toList());
    }

    /** The number of operations. */
    int count() {
        return runs.stream().mapToInt(OperationRun::count).sum();
    }

    /** The operation at {@code index}, from 0, for {@code neuron}. */
    Operation get(int neuron, int index) {
        int run = 0;
        int offset = index;
        while (offset >= runs.get(run).count()) {
            offset -= runs.get(run).count();
            run++;
        }
        Operation.Kind kind = runs.get(run).kind();
        return new Operation(neuron, kind, kind.hasTerms() ? offset + 1 : 0);
    }

    /** The index of the operation of {@code kind} with the term nearest to {@code term}, or -1 if there is none. */
    int nearestIndex(Operation.Kind kind, int term) {
        int start = 0;
        for (OperationRun operationRun : runs) {
            if (operationRun.kind() == kind) {
                return start + Math.max(1, Math.min(term, operationRun.count())) - 1;
            }
            start += operationRun.count();
        }
        return -1;
    }
}
