package org.backprop.explorer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Timeline;
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

/** Small random networks, data and settings; the same seed gives the same ones. */
public final class RandomCases {

    private static final Activation[] INNER = {
        Activation.SIGMOID,
        Activation.TANH,
        Activation.RELU,
        Activation.LEAKY_RELU,
        Activation.IDENTITY,
        Activation.ELU,
        Activation.SOFTPLUS,
        Activation.SILU
    };

    private final Random random;

    public RandomCases(long seed) {
        this.random = new Random(seed);
    }

    public Random random() {
        return random;
    }

    /** A number of {@code least} to {@code most}. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A number of [-bound, bound). */
    public double within(double bound) {
        return (2 * random.nextDouble() - 1) * bound;
    }

    /** A network of random shape, loss and activations, with random data. */
    public NetworkObjective network() {
        Loss loss = Loss.values()[random.nextInt(Loss.values().length)];
        return network(loss, lastActivationFor(loss), random.nextBoolean());
    }

    private Activation lastActivationFor(Loss loss) {
        return switch (loss) {
            case BINARY_CROSS_ENTROPY -> Activation.SIGMOID;
            case CATEGORICAL_CROSS_ENTROPY -> Activation.SOFTMAX;
            default -> INNER[random.nextInt(INNER.length)];
        };
    }

    /** A network of 1 to 3 layers of 1 to 4 neurons with 1 to 5 samples. */
    public NetworkObjective network(Loss loss, Activation last, boolean bias) {
        int layers = between(1, 3);
        List<Integer> sizes = IntStream.rangeClosed(0, layers)
                .mapToObj(column -> between(1, 4))
                .toList();
        List<Activation> activations = new ArrayList<>();
        for (int k = 1; k < layers; k++) {
            activations.add(INNER[random.nextInt(INNER.length)]);
        }
        activations.add(last);
        Architecture architecture = new Architecture(sizes, activations, bias, loss);
        return new NetworkObjective(architecture, data(architecture, between(1, 5)));
    }

    /** Random inputs of (-1, 1) and targets of (0, 1). */
    public DataSet data(Architecture architecture, int samples) {
        double[][] inputs = new double[samples][];
        double[][] targets = new double[samples][];
        for (int s = 0; s < samples; s++) {
            inputs[s] = numbers(architecture.inputCount(), 1);
            targets[s] = IntStream.range(0, architecture.outputCount())
                    .mapToDouble(j -> random.nextDouble())
                    .toArray();
        }
        return DataSet.of(inputs, targets);
    }

    /** {@code count} numbers of (-bound, bound). */
    public double[] numbers(int count, double bound) {
        return IntStream.range(0, count).mapToDouble(i -> within(bound)).toArray();
    }

    /** Parameters of (-1.5, 1.5) for {@code network}. */
    public Parameters parameters(NetworkObjective network) {
        return Parameters.of(numbers(network.dimension(), 1.5));
    }

    /** Any optimizer with moderate settings. */
    public Optimizer optimizer() {
        double rate = Math.pow(10, -3 * random.nextDouble());
        return switch (random.nextInt(7)) {
            case 0 -> new GradientDescent(rate);
            case 1 -> new Momentum(rate, 0.9 * random.nextDouble());
            case 2 -> new Nesterov(rate, 0.9 * random.nextDouble());
            case 3 -> new AdaGrad(rate, 1e-10);
            case 4 -> new RmsProp(rate, 0.9, 1e-8);
            case 5 -> new Adam(rate, 0.9, 0.999, 1e-8);
            default -> new AdamW(0.1 * random.nextDouble(), new Adam(rate, 0.9, 0.999, 1e-8));
        };
    }

    /** Any batch mode and order. */
    public Sampling sampling() {
        BatchMode batch =
                switch (random.nextInt(3)) {
                    case 0 -> new BatchMode.Full();
                    case 1 -> new BatchMode.Stochastic();
                    default -> new BatchMode.Mini(between(1, 4));
                };
        return new Sampling(
                batch, random.nextBoolean() ? new SampleOrder.Cyclic() : new SampleOrder.Shuffled(random.nextLong()));
    }

    /** Any settings for {@code network}; about one in three has a penalty, and one in three frozen parameters. */
    public TrainingSettings training(NetworkObjective network) {
        Regularization penalty = random.nextInt(3) == 0
                ? new Regularization(0.1 * random.nextDouble(), 0.1 * random.nextDouble())
                : Regularization.NONE;
        List<Integer> frozen = random.nextInt(3) == 0
                ? List.of(random.nextInt(network.dimension()), random.nextInt(network.dimension())).stream()
                        .distinct()
                        .toList()
                : List.of();
        return new TrainingSettings(optimizer(), sampling(), penalty, frozen, StopRule.DEFAULT);
    }

    /** The training of {@code network} from random parameters on, with random settings. */
    public Timeline timeline(NetworkObjective network) {
        return new Timeline(network, TrainingState.initial(network, parameters(network), training(network)), List.of());
    }
}
