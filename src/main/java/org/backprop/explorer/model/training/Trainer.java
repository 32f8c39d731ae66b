package org.backprop.explorer.model.training;

import java.util.stream.IntStream;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;

/**
 * Trains the parameters of an {@link Objective}, one update after another, in buffers of its own; an update allocates
 * nothing. Not thread-safe.
 *
 * <p>An update first computes the gradient of its batch's cost (the mean of the samples' gradients plus that of the
 * penalty), then the optimizer performs a step. For a frozen parameter the optimizer is given the gradient 0, and the
 * parameter keeps its value even if the optimizer's state still holds a velocity for it.
 */
public final class Trainer {

    private final Evaluator evaluator;
    private final boolean[] penalised;
    private final double[] parameters;
    private final double[] gradient;
    private final int[] order;

    private Training training;
    private double[] memory;
    private long steps;
    private long update;
    private EpochClock clock;

    private int[] frozen;
    private double[] held;
    private long updatesPerEpoch;
    private int batchSize;
    private boolean wholeData;
    private boolean reshuffled;
    private long epoch;
    private int position;
    private boolean gradientReady;
    private double batchLoss;

    /** A trainer that continues from {@code state}. */
    public Trainer(Objective objective, TrainingState state) {
        this.evaluator = objective.evaluator();
        this.parameters = new double[objective.dimension()];
        this.gradient = new double[objective.dimension()];
        this.order = new int[objective.sampleCount()];
        this.penalised = objective.penalised();
        restore(state);
    }

    /** Sets parameters, settings, optimizer state and counters to those of {@code state}. */
    public void restore(TrainingState state) {
        update = state.update();
        clock = state.clock();
        state.parameters().copyTo(parameters);
        steps = state.memory().steps();
        memory = state.memory().vectors();
        adopt(state.training());
    }

    /** The present state, on which alone the next updates depend. */
    public TrainingState state() {
        return new TrainingState(update, training, Parameters.of(parameters), memory(), clock);
    }

    /** Sets the parameter at {@code index} before the next update. */
    public void set(int index, double value) {
        parameters[index] = value;
        gradientReady = false;
    }

    /** The present state of the optimizer. */
    public Memory memory() {
        return new Memory(steps, memory);
    }

    /** Sets the state of the optimizer before the next update. */
    public void setMemory(Memory other) {
        steps = other.steps();
        memory = other.vectors();
    }

    /**
     * Changes the settings before the next update. An optimizer of another kind starts in its initial state; a change
     * of batch mode or order begins a new epoch.
     */
    public void train(Training other) {
        if (!other.optimizer().id().equals(training.optimizer().id())) {
            steps = 0;
            memory = Memory.empty(other.optimizer(), parameters.length).vectors();
        }
        if (!other.sampling().equals(training.sampling())) {
            clock = clock.restartedAt(update, updatesPerEpoch);
        }
        adopt(other);
    }

    private void adopt(Training other) {
        training = other;
        frozen = other.frozen().stream().mapToInt(Integer::intValue).toArray();
        held = new double[2 * frozen.length];
        batchSize = other.sampling().batch().size(order.length);
        updatesPerEpoch = other.sampling().updatesPerEpoch(order.length);
        reshuffled = order.length > 1 && other.sampling().order() instanceof SampleOrder.Shuffled;
        wholeData = !reshuffled && batchSize == order.length;
        position = (int) clock.batch(update, updatesPerEpoch) * batchSize;
        epoch = clock.epoch(update, updatesPerEpoch);
        other.sampling().order().fill(epoch, order);
        gradientReady = false;
    }

    /** The number of updates done. */
    public long update() {
        return update;
    }

    /** The present settings. */
    public Training training() {
        return training;
    }

    /** The samples of the next update. */
    public Batch batch() {
        int end = batchEnd();
        return new Batch(
                epoch, IntStream.range(position, end).mapToObj(i -> order[i]).toList(), end == order.length);
    }

    /** The number of samples of the next update. */
    public int batchSize() {
        return batchEnd() - position;
    }

    /** The index of the next update in its epoch, from 0. */
    public int batchNumber() {
        return position / batchSize;
    }

    /** Whether the next update is the last of its epoch. */
    public boolean endsEpoch() {
        return batchEnd() == order.length;
    }

    private int batchEnd() {
        return Math.min(position + batchSize, order.length);
    }

    /** The present parameters. */
    public Parameters parameters() {
        return Parameters.of(parameters);
    }

    /** The gradient g of the next update's batch cost, penalty included, also for frozen parameters. */
    public Parameters gradient() {
        computeGradient();
        return Parameters.of(gradient);
    }

    /** The cost of the whole data set at the present parameters. */
    public Cost cost() {
        return new Cost(dataCost(), penalty());
    }

    /** Data cost plus penalty at the present parameters, without allocating. */
    public double totalCost() {
        return dataCost() + penalty();
    }

    /** The regularization term of the cost at the present parameters. */
    public double penalty() {
        return training.regularization().penalty(parameters, penalised);
    }

    /** The mean of all samples' losses at the present parameters. */
    public double dataCost() {
        if (wholeData) {
            computeGradient(); // the batch is the whole data set in its order, so its loss is the cost, bit for bit
            return batchLoss;
        }
        return evaluator.meanLoss(parameters);
    }

    /** Whether all parameters and all numbers of the optimizer's state are finite. */
    public boolean isFinite() {
        return hasFiniteParameters() && TrainingState.allFinite(memory);
    }

    /** Whether all parameters are finite. */
    public boolean hasFiniteParameters() {
        return TrainingState.allFinite(parameters);
    }

    /** Performs one update. */
    public void advance() {
        computeGradient();
        move(parameters, memory);
        steps++;
        update++;
        position += batchSize;
        if (position >= order.length) {
            position = 0;
            epoch++;
            if (reshuffled) {
                training.sampling().order().fill(epoch, order);
            }
        }
        gradientReady = false;
    }

    /** The state after the next update; this trainer is not changed. */
    public TrainingState preview() {
        computeGradient();
        double[] moved = parameters.clone();
        double[] remembered = memory.clone();
        move(moved, remembered);
        return new TrainingState(update + 1, training, Parameters.of(moved), new Memory(steps + 1, remembered), clock);
    }

    /** The cost of the whole data set at other parameters, by the present regularization. */
    public Cost costAt(Parameters other) {
        double[] point = other.toArray();
        return new Cost(evaluator.meanLoss(point), training.regularization().penalty(point, penalised));
    }

    private void move(double[] w, double[] state) {
        for (int i = 0; i < frozen.length; i++) {
            held[2 * i] = w[frozen[i]];
            held[2 * i + 1] = gradient[frozen[i]];
            gradient[frozen[i]] = 0;
        }
        training.optimizer().update(w, gradient, state, steps + 1);
        for (int i = 0; i < frozen.length; i++) {
            w[frozen[i]] = held[2 * i];
            gradient[frozen[i]] = held[2 * i + 1];
        }
    }

    private void computeGradient() {
        if (gradientReady) {
            return;
        }
        int end = batchEnd();
        double sum = evaluator.gradient(parameters, order[position], gradient);
        for (int i = position + 1; i < end; i++) {
            sum += evaluator.addGradient(parameters, order[i], gradient);
        }
        int size = end - position;
        batchLoss = sum / size;
        if (size > 1) {
            for (int p = 0; p < gradient.length; p++) {
                gradient[p] /= size;
            }
        }
        training.regularization().addGradient(parameters, penalised, gradient);
        gradientReady = true;
    }
}
