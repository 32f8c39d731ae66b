package org.backprop.explorer.model.timeline;

import java.util.List;
import java.util.stream.Stream;

/**
 * The consecutive operations of one neuron, as runs of operations of one kind.
 *
 * @param runs the runs in the order of computation
 */
record Round(List<Run> runs) {

    /** A run of {@code count} operations of one kind. */
    record Run(Operation.Kind kind, int count) {}

    static Round of(Run... runs) {
        return new Round(Stream.of(runs).filter(run -> run.count() > 0).toList());
    }

    /** The number of operations. */
    int length() {
        return runs.stream().mapToInt(Run::count).sum();
    }

    /** The operation at {@code index}, from 0, for {@code neuron}. */
    Operation get(int neuron, int place) {
        int run = 0;
        int within = place;
        while (within >= runs.get(run).count()) {
            within -= runs.get(run).count();
            run++;
        }
        Operation.Kind kind = runs.get(run).kind();
        return new Operation(neuron, kind, kind.hasTerms() ? within + 1 : 0);
    }

    /** The index of the operation of {@code kind} with the term nearest to {@code term}, or -1 if there is none. */
    int nearest(Operation.Kind kind, int term) {
        int start = 0;
        for (Run run : runs) {
            if (run.kind() == kind) {
                return start + Math.max(1, Math.min(term, run.count())) - 1;
            }
            start += run.count();
        }
        return -1;
    }
}
