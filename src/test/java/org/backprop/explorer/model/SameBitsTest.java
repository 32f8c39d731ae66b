package org.backprop.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.landscape.plane.Axes;
import org.backprop.explorer.model.landscape.plane.FilterNormalization;
import org.backprop.explorer.model.landscape.plane.PrincipalAxes;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.junit.jupiter.api.Test;

/**
 * The published hash values of 1,000 updates, by which a machine shows that it computes the same bits as all others:
 * {@code mvn test -Dtest=SameBitsTest}. Each is the start of SHA-256 over the bits of the parameters and the cost after
 * each hundred updates, or of the axes of a landscape.
 */
class SameBitsTest {

    private static final String PUBLISHED = "hashes.txt";
    private static final int UPDATES = 1_000;
    private static final int PERIOD = 100;

    private static final List<BatchMode> MODES =
            List.of(new BatchMode.Full(), new BatchMode.Stochastic(), new BatchMode.Mini(2));

    private final List<String> computed = new ArrayList<>();

    @Test
    void a_thousand_updates_have_the_published_bits() throws IOException {
        for (Preset preset : Preset.all()) {
            addRun(preset.id(), preset.network(), preset.initialState());
        }
        for (Activation activation : Activation.values()) {
            for (Loss loss : Loss.values()) {
                if (activation != Activation.SOFTMAX) {
                    addRuns(activation, loss);
                }
            }
        }
        addAxes();
        List<String> published = published();
        assertEquals(
                List.of(),
                computed.stream().filter(line -> !published.contains(line)).toList(),
                "what was computed and is not published");
        assertEquals(published.size(), computed.size());
    }

    /** Adds the runs of small networks with this activation before the last layer, one for each optimizer and seed. */
    private void addRuns(Activation activation, Loss loss) {
        for (OptimizerKind kind : OptimizerKind.values()) {
            for (int seed = 1; seed <= 2; seed++) {
                RandomCases random = new RandomCases(seed);
                Architecture architecture = new Architecture(
                        List.of(2, 3, 2), List.of(activation, lastActivation(activation, loss)), true, loss);
                NetworkObjective network = new NetworkObjective(architecture, random.data(architecture, 5));
                String name = String.join(" ", activation.id(), loss.id(), kind.id(), Integer.toString(seed));
                TrainingSettings settings = settings(kind, seed, Math.floorMod(name.hashCode(), 30));
                addRun(name, network, TrainingState.initial(network, random.parameters(network), settings));
            }
        }
    }

    private static Activation lastActivation(Activation activation, Loss loss) {
        return switch (loss) {
            case BINARY_CROSS_ENTROPY -> Activation.SIGMOID;
            case CATEGORICAL_CROSS_ENTROPY -> Activation.SOFTMAX;
            default -> activation;
        };
    }

    /** Settings with one of thirty combinations of batch mode, order and penalty. */
    private static TrainingSettings settings(OptimizerKind kind, int seed, int combination) {
        SampleOrder order = combination % 2 == 0 ? new SampleOrder.Cyclic() : new SampleOrder.Shuffled(seed);
        return new TrainingSettings(
                kind.create(0.02, Map.of()),
                new Sampling(MODES.get(combination % MODES.size()), order),
                combination % 5 == 0 ? new Regularization(1e-3, 1e-2) : Regularization.NONE,
                List.of(),
                StopRule.DEFAULT);
    }

    private void addRun(String name, NetworkObjective network, TrainingState initial) {
        Trainer trainer = new Trainer(network, initial);
        List<double[]> values = new ArrayList<>();
        for (int update = 1; update <= UPDATES; update++) {
            trainer.performUpdate();
            if (update % PERIOD == 0) {
                values.add(trainer.parameters().toArray());
                values.add(new double[] {trainer.totalCost()});
            }
        }
        add(name, values);
    }

    private void addAxes() {
        Preset preset = Preset.twoTwoTwoTwo();
        Trainer trainer = new Trainer(preset.network(), preset.initialState());
        List<Parameters> path = new ArrayList<>();
        for (int update = 0; update < PERIOD; update++) {
            path.add(trainer.parameters());
            trainer.performUpdate();
        }
        add("principal axes", PrincipalAxes.of(path, () -> false).orElseThrow().axes());
        for (int seed = 1; seed <= 5; seed++) {
            add("random axes " + seed, FilterNormalization.directions(preset.network(), path.get(0), seed));
        }
    }

    private void add(String name, Axes axes) {
        add(
                name,
                Stream.of(axes.origin(), axes.u(), axes.v())
                        .map(Parameters::toArray)
                        .toList());
    }

    private void add(String name, List<double[]> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (double[] vector : values) {
                ByteBuffer bytes = ByteBuffer.allocate(vector.length * Double.BYTES);
                for (double value : vector) {
                    bytes.putLong(Double.doubleToLongBits(value)); // every NaN has the same bits here
                }
                digest.update(bytes.array());
            }
            computed.add(name + " " + HexFormat.of().formatHex(digest.digest(), 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> published() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(SameBitsTest.class.getResourceAsStream(PUBLISHED), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
