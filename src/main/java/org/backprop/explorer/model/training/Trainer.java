package org.backprop.explorer.model.training;

import java.util.stream.IntStream;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;

/**
 * Performs updates, one after another, in buffers of its own; an update allocates nothing. Belongs to one thread.
 *
 * <p>An update first computes the gradient of its batch's cost (the mean of the samples' gradients, then the penalty),
 * then lets the optimizer move the parameters. A frozen parameter counts in the update with gradient 0 and stays where
 * it is, even if the optimizer still remembers a velocity for it.
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

    /** Goes to {@code state}. */
    public void restore(TrainingState state) {
        update = state.update();
        clock = state.clock();
        state.parameters().copyTo(parameters);
        steps = state.memory().steps();
        memory = state.memory().vectors();
        adopt(state.training());
    }

    /** All that the next update depends on. */
    public TrainingState state() {
        return new TrainingState(update, training, Parameters.of(parameters), memory(), clock);
    }

    /** Sets parameter {@code index} before the next update. */
    public void set(int index, double value) {
        parameters[index] = value;
        gradientReady = false;
    }

    /** What the optimizer remembers now. */
    public Memory memory() {
        return new Memory(steps, memory);
    }

    /** Sets what the optimizer remembers before the next update. */
    public void setMemory(Memory other) {
        steps = other.steps();
        memory = other.vectors();
    }

    /**
     * Changes the settings before the next update. An optimizer of another kind starts with nothing remembered; a
     * change of batch mode or order begins a new epoch.
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

    /** The settings in force. */
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

    /** Which update of its epoch (from 0) the next one is. */
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

    /** The parameters now. */
    public Parameters parameters() {
        return Parameters.of(parameters);
    }

    /** The gradient g of the next update's batch cost, penalty included, frozen parameters too. */
    public Parameters gradient() {
        computeGradient();
        return Parameters.of(gradient);
    }

    /** The cost of the whole data set at the present parameters. */
    public Cost cost() {
        return new Cost(dataCost(), penalty());
    }

    /** {@link #cost()} as one number, without allocating: data cost plus penalty. */
    public double totalCost() {
        return dataCost() + penalty();
    }

    /** What regularization adds to the cost here. */
    public double penalty() {
        return training.regularization().penalty(parameters, penalised);
    }

    /** The mean of all samples' losses here. */
    public double dataCost() {
        if (wholeData) {
            computeGradient(); // this batch is the data set in its own order, so its loss is the cost, bit for bit
            return batchLoss;
        }
        return evaluator.meanLoss(parameters);
    }

    /** Whether every parameter and all that the optimizer remembers is a finite number. */
    public boolean isFinite() {
        return hasFiniteParameters() && TrainingState.allFinite(memory);
    }

    /** Whether every parameter is a finite number. */
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

    /** The state that {@link #advance()} would lead to; this trainer stays where it is. */
    public TrainingState preview() {
        computeGradient();
        double[] moved = parameters.clone();
        double[] remembered = memory.clone();
        move(moved, remembered);
        return new TrainingState(update + 1, training, Parameters.of(moved), new Memory(steps + 1, remembered), clock);
    }

    /** The cost of the whole data set at other parameters than the present ones. */
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
