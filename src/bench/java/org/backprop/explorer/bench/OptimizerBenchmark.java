package org.backprop.explorer.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One update of 2-2-2-2 over eight samples by each optimizer, with one, three or all samples a batch. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class OptimizerBenchmark {

    private static final int SAMPLES = 8;

    @Param({"gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"})
    private String optimizer;

    @Param({"1", "3", "8"})
    private int batchSize;

    private Trainer trainer;

    /** The same start for all. */
    @Setup
    public void start() {
        Preset preset = Preset.twoTwoTwoTwo();
        Architecture architecture = preset.network().architecture();
        double[][] inputs = new double[SAMPLES][];
        double[][] targets = new double[SAMPLES][];
        for (int s = 0; s < SAMPLES; s++) {
            inputs[s] = new double[] {s % 3 - 1, s % 5 - 2};
            targets[s] = new double[] {s % 2, s / 4};
        }
        NetworkObjective network = new NetworkObjective(architecture, DataSet.of(inputs, targets));
        TrainingSettings settings = TrainingSettings.DEFAULT
                .withOptimizer(OptimizerKind.fromId(optimizer).create(0.01, Map.of()))
                .withSampling(new Sampling(new BatchMode.Mini(batchSize), new SampleOrder.Cyclic()));
        trainer = new Trainer(
                network, TrainingState.initial(network, preset.initialState().parameters(), settings));
    }

    /** One update. */
    @Benchmark
    public void update() {
        trainer.performUpdate();
    }
}
