package org.backprop.explorer.model.training;

import java.util.stream.IntStream;
import org.backprop.explorer.model.objective.DataName;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.training.optimizer.OptimizerState;

/**
 * Trains the parameters of an {@link Objective}, one update after another, in buffers of its own; an update allocates
 * nothing. Not thread-safe.
 *
 * <p>An update first computes the gradient of its batch's cost (the mean of the samples' gradients plus that of the
 * penalty), then the optimizer performs a step. For a frozen parameter the optimizer is given the gradient 0, and the
 * parameter keeps its value even if the optimizer's state still holds a velocity for it.
 */
public final class Trainer {

    private final CurrentData currentData;
    private final boolean[] penalized;
    private final double[] parameters;
    private final double[] gradient;
    private final int[] order;

    /** The evaluator of the present data; null if these have changed since the last computation. */
    private Evaluator evaluator;

    private TrainingSettings settings;
    private double[] optimizerState;
    private long stepCount;
    private long updateCount;
    private EpochCounter epochCounter;

    private int[] frozen;
    private double[] savedValues;
    private long updatesPerEpoch;
    private int batchSize;
    private boolean isFullBatch;
    private boolean isShuffled;
    private long epoch;
    private int batchStart;
    private boolean isGradientComputed;
    private double batchLoss;

    /** A trainer that continues from {@code state}. */
    public Trainer(Objective objective, TrainingState state) {
        this.currentData = new CurrentData(objective);
        this.parameters = new double[objective.dimension()];
        this.gradient = new double[objective.dimension()];
        this.order = new int[objective.sampleCount()];
        this.penalized = objective.penalized();
        restore(state);
    }

    /** Sets parameters, settings, optimizer state and counters to those of {@code state}. */
    public void restore(TrainingState state) {
        updateCount = state.updateCount();
        epochCounter = state.epochCounter();
        if (currentData.restore(state.editedData())) {
            evaluator = null;
        }
        state.parameters().copyTo(parameters);
        stepCount = state.optimizerState().stepCount();
        optimizerState = state.optimizerState().vectors();
        applySettings(state.settings());
    }

    /** The present state, on which alone the next updates depend. */
    public TrainingState state() {
        return new TrainingState(
                updateCount,
                settings,
                Parameters.of(parameters),
                optimizerState(),
                epochCounter,
                currentData.toImmutable());
    }

    /** Sets the parameter at {@code index} before the next update. */
    public void setParameter(int index, double value) {
        parameters[index] = value;
        isGradientComputed = false;
    }

    /**
     * Sets one input or target before the next update.
     *
     * @throws org.backprop.explorer.model.message.InvalidValueException if there is no data of this name
     */
    public void setData(DataName name, double value) {
        currentData.set(name, value);
        evaluator = null;
        isGradientComputed = false;
    }

    /** The cost that is minimized, with the present data. */
    public Objective objective() {
        return currentData.objective();
    }

    private Evaluator evaluator() {
        if (evaluator == null) {
            evaluator = objective().evaluator();
        }
        return evaluator;
    }

    /** The present state of the optimizer. */
    public OptimizerState optimizerState() {
        return new OptimizerState(stepCount, optimizerState);
    }

    /** Sets the state of the optimizer before the next update. */
    public void setOptimizerState(OptimizerState other) {
        stepCount = other.stepCount();
        optimizerState = other.vectors();
    }

    /**
     * Changes the settings before the next update. An optimizer of another kind starts in its initial state; a change
     * of batch mode or order begins a new epoch.
     */
    public void configure(TrainingSettings other) {
        if (!other.optimizer().id().equals(settings.optimizer().id())) {
            stepCount = 0;
            optimizerState =
                    OptimizerState.initial(other.optimizer(), parameters.length).vectors();
        }
        if (!other.sampling().equals(settings.sampling())) {
            epochCounter = epochCounter.restartedAt(updateCount, updatesPerEpoch);
        }
        applySettings(other);
    }

    private void applySettings(TrainingSettings other) {
        settings = other;
        frozen = other.frozen().stream().mapToInt(Integer::intValue).toArray();
        savedValues = new double[2 * frozen.length];
        batchSize = other.sampling().batchMode().batchSize(order.length);
        updatesPerEpoch = other.sampling().updatesPerEpoch(order.length);
        isShuffled = order.length > 1 && other.sampling().order() instanceof SampleOrder.Shuffled;
        isFullBatch = !isShuffled && batchSize == order.length;
        batchStart = (int) epochCounter.batchIndex(updateCount, updatesPerEpoch) * batchSize;
        epoch = epochCounter.epoch(updateCount, updatesPerEpoch);
        other.sampling().order().fill(epoch, order);
        isGradientComputed = false;
    }

    /** The number of updates done. */
    public long updateCount() {
        return updateCount;
    }

    /** The present settings. */
    public TrainingSettings settings() {
        return settings;
    }

    /** The samples of the next update. */
    public Batch batch() {
        int end = batchEnd();
        return new Batch(
                epoch, IntStream.range(batchStart, end).mapToObj(i -> order[i]).toList(), end == order.length);
    }

    /** The number of samples of the next update. */
    public int batchSize() {
        return batchEnd() - batchStart;
    }

    /** The index of the next update in its epoch, from 0. */
    public int batchIndex() {
        return batchStart / batchSize;
    }

    /** Returns whether the next update is the last of its epoch. */
    public boolean isLastOfEpoch() {
        return batchEnd() == order.length;
    }

    private int batchEnd() {
        return Math.min(batchStart + batchSize, order.length);
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
        return settings.regularization().penalty(parameters, penalized);
    }

    /** The mean of all samples' losses at the present parameters. */
    public double dataCost() {
        if (isFullBatch) {
            computeGradient(); // the batch is the whole data set in its order, so its loss is the cost, bit for bit
            return batchLoss;
        }
        return evaluator().meanLoss(parameters);
    }

    /** The loss of one sample, given by its index in the data, without penalty, at the present parameters. */
    public double sampleLoss(int sample) {
        return evaluator().loss(parameters, sample);
    }

    /** Returns whether all parameters and all numbers of the optimizer's state are finite. */
    public boolean isFinite() {
        return hasFiniteParameters() && TrainingState.allFinite(optimizerState);
    }

    /** Returns whether all parameters are finite. */
    public boolean hasFiniteParameters() {
        return TrainingState.allFinite(parameters);
    }

    /** Performs one update. */
    public void performUpdate() {
        computeGradient();
        applyOptimizer(parameters, optimizerState);
        stepCount++;
        updateCount++;
        batchStart += batchSize;
        if (batchStart >= order.length) {
            batchStart = 0;
            epoch++;
            if (isShuffled) {
                settings.sampling().order().fill(epoch, order);
            }
        }
        isGradientComputed = false;
    }

    /** The state after the next update; this trainer is not changed. */
    public TrainingState preview() {
        computeGradient();
        double[] nextParameters = parameters.clone();
        double[] nextVectors = optimizerState.clone();
        applyOptimizer(nextParameters, nextVectors);
        return new TrainingState(
                updateCount + 1,
                settings,
                Parameters.of(nextParameters),
                new OptimizerState(stepCount + 1, nextVectors),
                epochCounter,
                currentData.toImmutable());
    }

    private void applyOptimizer(double[] w, double[] state) {
        for (int i = 0; i < frozen.length; i++) {
            savedValues[2 * i] = w[frozen[i]];
            savedValues[2 * i + 1] = gradient[frozen[i]];
            gradient[frozen[i]] = 0;
        }
        settings.optimizer().step(w, gradient, state, stepCount + 1);
        for (int i = 0; i < frozen.length; i++) {
            w[frozen[i]] = savedValues[2 * i];
            gradient[frozen[i]] = savedValues[2 * i + 1];
        }
    }

    private void computeGradient() {
        if (isGradientComputed) {
            return;
        }
        int end = batchEnd();
        Evaluator present = evaluator();
        double sum = present.computeGradient(parameters, order[batchStart], gradient);
        for (int i = batchStart + 1; i < end; i++) {
            sum += present.addGradient(parameters, order[i], gradient);
        }
        int size = end - batchStart;
        batchLoss = sum / size;
        if (size > 1) {
            for (int p = 0; p < gradient.length; p++) {
                gradient[p] /= size;
            }
        }
        settings.regularization().addGradient(parameters, penalized, gradient);
        isGradientComputed = true;
    }
}
