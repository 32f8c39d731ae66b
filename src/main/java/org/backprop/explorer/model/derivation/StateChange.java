package org.backprop.explorer.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.timeline.Snapshot;

/**
 * What one update makes of a number that the optimizer keeps for a parameter, or computes from such numbers.
 *
 * @param symbol its symbol
 * @param before the number before the update; empty if it is not kept between updates
 * @param after the number after the update; empty before the phase {@code gradient}
 */
public record StateChange(Symbol symbol, OptionalDouble before, OptionalDouble after) {

    /**
     * The changes of all numbers of the parameter {@code index}, in the order of their computation; none if the
     * optimizer keeps no state or the parameter is frozen.
     */
    public static List<StateChange> of(Snapshot snapshot, int index) {
        List<Equation> equations = new BatchFormulas(snapshot, index).update();
        int stateCount = snapshot.context().settings().optimizer().stateNames().size();
        double[] vectors = snapshot.updateValues().optimizerState().vectors();
        List<StateChange> changes = new ArrayList<>();
        for (int i = 0; i < equations.size() - 1; i++) {
            OptionalDouble before = i < stateCount
                    ? OptionalDouble.of(vectors[i * snapshot.network().dimension() + index])
                    : OptionalDouble.empty();
            Equation equation = equations.get(i);
            changes.add(new StateChange(equation.left().symbol(), before, equation.value()));
        }
        return changes;
    }
}
