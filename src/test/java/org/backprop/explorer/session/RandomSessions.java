package org.backprop.explorer.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.AdaGrad;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.backprop.explorer.model.training.optimizer.AdamW;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.backprop.explorer.model.training.optimizer.Momentum;
import org.backprop.explorer.model.training.optimizer.Nesterov;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.RmsProp;

/** Sessions of every kind, the same for the same seed. */
final class RandomSessions {

    static final int KINDS_OF_OPTIMIZER = 7;
    private static final double SMALL_RATE = 0.01;

    private final Random random;

    RandomSessions(long seed) {
        random = new Random(seed);
    }

    /** A session with edits between updates 0 and 150. */
    Session session() {
        NetworkObjective network = network();
        TrainingSettings trainingSettings = training(network.dimension());
        TrainingState initial = TrainingState.initial(network, parameters(network.dimension()), trainingSettings);
        List<Edit> edits = new ArrayList<>();
        for (int e = random.nextInt(5); e > 0; e--) {
            edits.add(new Edit(random.nextInt(4) == 0 ? 100 : random.nextInt(150), change(network)));
        }
        edits.sort(Comparator.comparingLong(Edit::updateCount));
        return new Session(
                new TitleAndNotes("title \"q\"", "two\nlines, ½ Σ"), network, initial, edits, Optional.empty());
    }

    /** The same session with another beginning of its settings and no edits. */
    static Session with(Session session, TrainingSettings trainingSettings) {
        Parameters start = session.initial().parameters();
        TrainingState initial = TrainingState.initial(session.network(), start, trainingSettings);
        return new Session(new TitleAndNotes("", ""), session.network(), initial, List.of(), Optional.empty());
    }

    private NetworkObjective network() {
        Loss loss = Loss.values()[random.nextInt(Loss.values().length)];
        int layers = 1 + random.nextInt(3);
        List<Integer> sizes = new ArrayList<>();
        List<Activation> activations = new ArrayList<>();
        for (int c = 0; c <= layers; c++) {
            sizes.add(1 + random.nextInt(4));
        }
        for (int k = 1; k <= layers; k++) {
            activations.add(Activation.values()[random.nextInt(Activation.SOFTMAX.ordinal())]);
        }
        if (loss == Loss.CATEGORICAL_CROSS_ENTROPY || loss == Loss.BINARY_CROSS_ENTROPY) {
            boolean binary = loss == Loss.BINARY_CROSS_ENTROPY;
            activations.set(layers - 1, binary ? Activation.SIGMOID : Activation.SOFTMAX);
        }
        Architecture architecture = new Architecture(sizes, activations, random.nextBoolean(), loss);
        int samples = 1 + random.nextInt(7);
        IntFunction<double[]> input = s -> numbers(architecture.inputCount());
        IntFunction<double[]> target = s -> numbers(architecture.outputCount());
        DataSet data = DataSet.of(rows(samples, input), rows(samples, target));
        return new NetworkObjective(architecture, data);
    }

    private static double[][] rows(int count, IntFunction<double[]> row) {
        return IntStream.range(0, count).mapToObj(row).toArray(double[][]::new);
    }

    private double[] numbers(int count) {
        return random.doubles(count).toArray();
    }

    private Parameters parameters(int dimension) {
        return Parameters.of(
                random.doubles(dimension).map(value -> 2 * value - 1).toArray());
    }

    TrainingSettings training(int dimension) {
        return new TrainingSettings(
                optimizer(random.nextInt(KINDS_OF_OPTIMIZER)),
                new Sampling(batch(random.nextInt(3)), order()),
                new Regularization(random.nextInt(2) * 0.001, random.nextInt(2) * 0.01),
                random.ints(random.nextInt(3), 0, dimension).boxed().toList(),
                new StopRule(random.nextInt(2) * 1e-7, 1 + random.nextInt(100_000)));
    }

    /** One of the seven optimizers, with small steps. */
    static Optimizer optimizer(int kind) {
        return switch (kind) {
            case 0 -> new GradientDescent(SMALL_RATE);
            case 1 -> new Momentum(SMALL_RATE, 0.8);
            case 2 -> new Nesterov(SMALL_RATE, 0.7);
            case 3 -> new AdaGrad(SMALL_RATE, 1e-9);
            case 4 -> new RmsProp(SMALL_RATE, 0.95, 1e-7);
            case 5 -> new Adam(SMALL_RATE, 0.85, 0.99, 1e-6);
            default -> new AdamW(0.02, new Adam(SMALL_RATE, 0.8, 0.98, 1e-7));
        };
    }

    /** One of the three batch modes. */
    static BatchMode batch(int kind) {
        return switch (kind) {
            case 0 -> new BatchMode.Full();
            case 1 -> new BatchMode.Stochastic();
            default -> new BatchMode.Mini(2);
        };
    }

    private SampleOrder order() {
        return random.nextBoolean() ? new SampleOrder.Cyclic() : new SampleOrder.Shuffled(random.nextLong());
    }

    private Change change(NetworkObjective network) {
        int dimension = network.dimension();
        if (random.nextBoolean()) {
            return new Change.SetTraining(training(dimension));
        }
        if (random.nextBoolean()) {
            return changeOfData(network);
        }
        TreeMap<Integer, Double> values = new TreeMap<>();
        values.put(random.nextInt(dimension), random.nextDouble());
        values.put(random.nextInt(dimension), -0.0);
        return new Change.SetParameters(values);
    }

    private Change changeOfData(NetworkObjective network) {
        int sample = 1 + random.nextInt(network.sampleCount());
        TreeMap<DataName, Double> values = new TreeMap<>();
        values.put(
                DataName.input(sample, 1 + random.nextInt(network.architecture().inputCount())), random.nextDouble());
        values.put(DataName.target(sample, network.architecture().outputCount()), -0.0);
        return new Change.SetData(values);
    }
}
