package org.backprop.explorer.model.timeline;

import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/** A reference implementation of training as the session format defines it: update by update, with edits in between. */
final class NaiveRun {

    private final NetworkObjective network;
    private final double[][] inputs;
    private final double[][] targets;
    private final List<Edit> edits;
    private final Trainer trainer;

    NaiveRun(NetworkObjective network, TrainingState initial, List<Edit> edits) {
        this.network = network;
        this.inputs = rows(network.data().inputs());
        this.targets = rows(network.data().targets());
        this.edits = edits;
        this.trainer = new Trainer(network, initial);
        applyEdits();
    }

    private static double[][] rows(List<List<Double>> rows) {
        return rows.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    private void applyEdits() {
        edits.stream()
                .filter(edit -> edit.updateCount() == trainer.updateCount())
                .forEach(edit -> {
                    edit.change().applyTo(trainer);
                    applyToData(edit.change());
                });
    }

    private void applyToData(Change change) {
        if (change instanceof Change.SetData setData) {
            setData.values()
                    .forEach((name, value) -> (name.kind() == DataName.Kind.INPUT ? inputs : targets)
                            [name.sample() - 1][name.index() - 1] = value);
        }
    }

    void advance() {
        trainer.performUpdate();
        applyEdits();
    }

    TrainingState state() {
        return trainer.state();
    }

    /** The mean of the samples' losses plus the penalty, by plain summation. */
    double cost() {
        Parameters parameters = trainer.parameters();
        NetworkObjective edited = new NetworkObjective(network.architecture(), DataSet.of(inputs, targets));
        double mean = IntStream.range(0, network.sampleCount())
                .mapToDouble(sample -> edited.trace(parameters, sample).loss())
                .average()
                .orElseThrow();
        Regularization penalty = trainer.settings().regularization();
        double sum = IntStream.range(0, network.dimension())
                .filter(p -> network.parameterName(p).startsWith("w"))
                .mapToDouble(parameters::get)
                .map(w -> penalty.l1() * Math.abs(w) + penalty.l2() * w * w / 2)
                .sum();
        return mean + sum;
    }
}
