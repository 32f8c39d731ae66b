package org.backprop.explorer.model.timeline;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backprop.explorer.model.training.Memory;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.Training;

/** What a person can change in the middle of learning. */
public sealed interface Change {

    /** Makes the change before the trainer's next update. */
    void applyTo(Trainer trainer);

    /**
     * Parameters are given other values.
     *
     * @param values the new value of each changed parameter by its index
     */
    record Values(SortedMap<Integer, Double> values) implements Change {

        /** @throws IllegalArgumentException if a value is not a finite number */
        public Values {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
            if (!values.values().stream().allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("a parameter must be a finite number");
            }
        }

        /** One parameter is given another value. */
        public static Values of(int index, double value) {
            return new Values(new TreeMap<>(Map.of(index, value)));
        }

        @Override
        public void applyTo(Trainer trainer) {
            values.forEach(trainer::set);
        }
    }

    /**
     * Learning goes on by other settings.
     *
     * @param training the new settings, whole
     */
    record Settings(Training training) implements Change {
        @Override
        public void applyTo(Trainer trainer) {
            trainer.train(training);
        }
    }

    /**
     * What the optimizer remembers is given; only a session from elsewhere does this.
     *
     * @param memory the new memory
     */
    record Recollection(Memory memory) implements Change {
        @Override
        public void applyTo(Trainer trainer) {
            trainer.setMemory(memory);
        }
    }
}
