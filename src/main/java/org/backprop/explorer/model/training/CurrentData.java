package org.backprop.explorer.model.training;

import java.util.SortedMap;
import java.util.TreeMap;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.objective.Objective;

/**
 * The data of a {@link Trainer}, as far as edits have changed them, and the objective with them. Creates the objective
 * when it is needed, since edits can follow each other without an update in between.
 */
final class CurrentData {

    private final Objective initial;
    private final SortedMap<DataName, Double> values = new TreeMap<>();
    private EditedData copy;
    private Objective objective;

    /** Nothing is changed in {@code initial}. */
    CurrentData(Objective initial) {
        this.initial = initial;
        this.copy = EditedData.none(initial);
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

    /** Sets the data to {@code other}; returns false if they are the same. */
    boolean restore(EditedData other) {
        if (other == copy || other.values().equals(values)) {
            return false;
        }
        values.clear();
        values.putAll(other.values());
        copy = other;
        objective = null;
        return true;
    }

    /** The present data; the same object until a value is changed. */
    EditedData toImmutable() {
        if (copy == null) {
            copy = new EditedData(initial, values);
        }
        return copy;
    }

    /** The objective with the changed values; the same until a value is changed. */
    Objective objective() {
        if (objective == null) {
            objective = values.isEmpty() ? initial : initial.withData(values);
        }
        return objective;
    }
}
