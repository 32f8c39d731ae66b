package org.backprop.explorer.model.training;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.objective.Objective;

/**
 * The data at some update, as far as edits have changed them. Immutable.
 *
 * @param initial the objective with the data that training began with
 * @param values the values that differ from those
 */
public record EditedData(Objective initial, SortedMap<DataName, Double> values) {

    /** Copies {@code values}. */
    public EditedData {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** No value is changed. */
    static EditedData none(Objective initial) {
        return new EditedData(initial, Collections.emptySortedMap());
    }

    /**
     * The value of an input or a target.
     *
     * @throws org.backprop.explorer.model.message.InvalidValueException if there is none of this name
     */
    public double value(DataName name) {
        Double changed = values.get(name);
        return changed == null ? initial.dataValue(name) : changed;
    }
}
