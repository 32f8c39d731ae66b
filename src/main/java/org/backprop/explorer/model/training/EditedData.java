package org.backprop.explorer.model.training;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.objective.Objective;

/**
 * The values of the data that differ from those that training began with, and the objective with them. Creates the
 * objective when it is needed, since edits can follow each other without an update in between.
 */
final class EditedData {

    private final Objective initial;
    private final SortedMap<DataName, Double> values = new TreeMap<>();
    private SortedMap<DataName, Double> copy = Collections.emptySortedMap();
    private Objective objective;

    /** Nothing is changed in {@code initial}. */
    EditedData(Objective initial) {
        this.initial = initial;
        this.objective = initial;
    }

    /**
     * Sets one value.
     *
     * @throws org.backprop.explorer.model.message.InvalidValueException if the objective has no data of this name
     */
    void set(DataName name, double value) {
        if (Double.compare(initial.dataValue(name), value) == 0) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
        copy = null;
        objective = null;
    }

    /** Sets the changed values to {@code others}, a result of {@link #values}; returns false if they are the same. */
    boolean restore(SortedMap<DataName, Double> others) {
        if (others == copy || others.equals(values)) {
            return false;
        }
        values.clear();
        values.putAll(others);
        copy = others;
        objective = null;
        return true;
    }

    /** The changed values, immutable; the same map until a value is changed. */
    SortedMap<DataName, Double> values() {
        if (copy == null) {
            copy = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
        return copy;
    }

    /** The objective with the changed values; the same until a value is changed. */
    Objective objective() {
        if (objective == null) {
            objective = values.isEmpty() ? initial : initial.withData(values());
        }
        return objective;
    }
}
