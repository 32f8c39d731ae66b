package org.backprop.explorer.model.timeline;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.OptimizerState;

/** A change of parameters, data, settings or optimizer state between two updates. */
public sealed interface Change {

    /** Applies the change before the next update of {@code trainer}. */
    void applyTo(Trainer trainer);

    /** Returns the change that restores what this one replaces in {@code before}. */
    Change inverse(TrainingState before);

    /**
     * Sets parameters to given values.
     *
     * @param values the new value of each changed parameter by its index
     */
    record SetParameters(SortedMap<Integer, Double> values) implements Change {

        /** @throws IllegalArgumentException if a value is not a finite number */
        public SetParameters {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
            if (!values.values().stream().allMatch(Double::isFinite)) {
                throw new InvalidValueException(Message.of("edit.not-finite"));
            }
        }

        /** Sets one parameter. */
        public static SetParameters of(int index, double value) {
            return new SetParameters(new TreeMap<>(Map.of(index, value)));
        }

        @Override
        public void applyTo(Trainer trainer) {
            values.forEach(trainer::setParameter);
        }

        @Override
        public SetParameters inverse(TrainingState before) {
            SortedMap<Integer, Double> oldValues = new TreeMap<>();
            values.keySet()
                    .forEach(index -> oldValues.put(index, before.parameters().get(index)));
            return new SetParameters(oldValues);
        }
    }

    /**
     * Sets inputs and targets of samples to given values.
     *
     * @param values the new value of each changed input or target
     */
    record SetData(SortedMap<DataName, Double> values) implements Change {

        /** @throws IllegalArgumentException if a value is not a finite number */
        public SetData {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
            InvalidValueException.require(values.values().stream().allMatch(Double::isFinite), "data.not-finite");
        }

        /** Sets one input or target. */
        public static SetData of(DataName name, double value) {
            return new SetData(new TreeMap<>(Map.of(name, value)));
        }

        @Override
        public void applyTo(Trainer trainer) {
            values.forEach(trainer::setData);
        }

        @Override
        public SetData inverse(TrainingState before) {
            SortedMap<DataName, Double> oldValues = new TreeMap<>();
            values.keySet()
                    .forEach(name -> oldValues.put(name, before.editedData().value(name)));
            return new SetData(oldValues);
        }
    }

    /**
     * Replaces the settings of training.
     *
     * @param settings all settings, the unchanged ones included
     */
    record SetTraining(TrainingSettings settings) implements Change {
        @Override
        public void applyTo(Trainer trainer) {
            trainer.configure(settings);
        }

        @Override
        public SetTraining inverse(TrainingState before) {
            return new SetTraining(before.settings());
        }
    }

    /**
     * Sets the state of the optimizer. Only edits read from a session file do this.
     *
     * @param optimizerState the new state
     */
    record SetOptimizerState(OptimizerState optimizerState) implements Change {
        @Override
        public void applyTo(Trainer trainer) {
            trainer.setOptimizerState(optimizerState);
        }

        @Override
        public SetOptimizerState inverse(TrainingState before) {
            return new SetOptimizerState(before.optimizerState());
        }
    }
}
