package org.backprop.explorer.controller;

import java.time.Duration;
import java.util.Optional;
import org.backprop.explorer.background.NanoClock;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.StopReason;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.UpdateLimit;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.Speed;

/**
 * Moves a timeline forward by one step or by a run at a given speed. Works in short slices in the background, so that
 * an action of the user can take effect between two of them. Used by background tasks only.
 */
final class PlaybackController {

    private static final Duration FRAME_DURATION = Duration.ofMillis(16);
    /** The time that one slice may take. */
    private static final long SLICE_NANOS = 8_000_000;
    /** The time between two snapshots at full speed: whatever displaying them takes is lost to training. */
    private static final long DISPLAY_INTERVAL_NANOS = 250_000_000;
    /** The number of moments per second above which they are too short to be told apart. */
    private static final double MAX_READABLE_RATE = 20;
    /** The speed at which an update is watched phase by phase: slow enough to read the sentence of each. */
    private static final Speed WATCHING_SPEED = new Speed(0.55);
    /** The maximum delay that a run makes up for; longer delays occur, for example, while the computer sleeps. */
    private static final double MAX_CATCH_UP_SECONDS = 0.25;

    private final TaskExecutor background;
    private final NanoClock clock;
    private final Display display;
    private Speed speed;
    private Granularity granularity;
    private Timeline timeline;
    private Gesture activeGesture;
    /** Identifies the current step or run, so that slices of a stopped one do nothing. */
    private Object playbackToken;

    private boolean running;
    /** Whether the run ends with the present update. */
    private boolean watching;

    private long lastSliceTime;
    private long lastDisplayTime;
    private double pendingSteps;
    private long updatesPerSlice = 64;
    /** The update count at which the current step by an epoch ends, or -1. */
    private long epochEnd = -1;

    PlaybackController(TaskExecutor background, Display display, Speed speed) {
        this.background = background;
        this.clock = background.clock();
        this.display = display;
        this.speed = speed;
    }

    boolean isRunning() {
        return running;
    }

    /** Returns whether a run is in progress that ends with the present update. */
    boolean isWatching() {
        return running && watching;
    }

    /** Takes one step; a step by an epoch continues in further slices until it is complete or another action begins. */
    void step(Timeline newTimeline, Granularity newGranularity) {
        setTimeline(newTimeline, newGranularity);
        Object token = new Object();
        playbackToken = token;
        continueStep(token);
    }

    private void continueStep(Object token) {
        if (token != playbackToken) {
            return;
        }
        boolean isComplete = takePartialStep();
        display.offer(timeline.snapshot());
        if (isComplete) {
            timeline.trainingLoop()
                    .stopReason()
                    .filter(stopReason -> stopReason == StopReason.DIVERGED)
                    .ifPresent(this::showStopReason);
        } else {
            background.execute(() -> continueStep(token));
        }
    }

    /** Goes slowly through the phases of the present update, or of the next one from its end. */
    void watchUpdate(Timeline newTimeline) {
        start(newTimeline, Granularity.LAYER, true);
    }

    /** Starts a run. */
    void start(Timeline newTimeline, Granularity newGranularity) {
        start(newTimeline, newGranularity, false);
    }

    private void start(Timeline newTimeline, Granularity newGranularity, boolean isWatching) {
        setTimeline(newTimeline, newGranularity);
        watching = isWatching;
        Optional<StopReason> immediateStop =
                newTimeline.trainingLoop().stopReason().filter(stopReason -> stopReason != StopReason.CONVERGED);
        if (immediateStop.isPresent()) {
            showStopReason(immediateStop.get());
        } else {
            startRun();
        }
    }

    private void setTimeline(Timeline newTimeline, Granularity newGranularity) {
        timeline = newTimeline;
        granularity = newGranularity;
        activeGesture = null;
        epochEnd = -1;
    }

    private void startRun() {
        Object token = new Object();
        playbackToken = token;
        running = true;
        lastSliceTime = clock.nanoTime();
        pendingSteps = 1; // the first step is due at once
        lastDisplayTime = lastSliceTime - DISPLAY_INTERVAL_NANOS;
        display.showRunning(true, runSpeed().allowsAnimation());
        background.execute(() -> continueRun(token));
    }

    /** Stops the current step or run, and shows the moment reached. */
    void stop() {
        playbackToken = null;
        if (running) {
            running = false;
            display.showRunning(false, true);
            display.offer(timeline.snapshot());
        }
    }

    void set(Granularity newGranularity) {
        if (!isWatching()) {
            granularity = newGranularity;
            epochEnd = -1;
        }
    }

    void set(Speed newSpeed) {
        speed = newSpeed;
        if (running) {
            startRun();
        }
    }

    private Speed runSpeed() {
        return watching ? WATCHING_SPEED : speed;
    }

    /** Pauses the run while the user drags a slider. */
    void pauseFor(Gesture gesture) {
        activeGesture = gesture;
    }

    void release(Gesture gesture) {
        if (activeGesture == gesture) {
            activeGesture = null;
        }
    }

    private void continueRun(Object token) {
        if (token != playbackToken) {
            return;
        }
        Optional<StopReason> stopReason;
        try {
            stopReason = activeGesture == null ? advance() : Optional.empty();
        } catch (RuntimeException | Error e) {
            stop(); // this slice schedules no further one
            throw e;
        }
        if (stopReason.isPresent()) {
            stop();
            showStopReason(stopReason.get());
        } else if (watching && timeline.cursor().moment().phase().equals(Phase.UPDATE)) {
            stop();
            display.clearNotice();
        } else if (runSpeed().isFull() && activeGesture == null) {
            background.execute(() -> continueRun(token));
        } else {
            background.executeAfter(delayToNextStep(), () -> continueRun(token));
        }
    }

    private Duration delayToNextStep() {
        double seconds = activeGesture != null || runSpeed().isFull()
                ? 0
                : (1 - pendingSteps) / runSpeed().momentsPerSecond();
        Duration delay = Duration.ofNanos((long) (Math.max(0, seconds) * 1e9));
        return delay.compareTo(FRAME_DURATION) < 0 ? FRAME_DURATION : delay;
    }

    private Optional<StopReason> advance() {
        return runSpeed().isFull() ? trainForOneSlice() : takePendingSteps();
    }

    private Optional<StopReason> trainForOneSlice() {
        StopReason stopReason = train(UpdateLimit.MAX_UPDATES, true);
        if (stopReason != StopReason.REQUESTED || clock.nanoTime() - lastDisplayTime >= DISPLAY_INTERVAL_NANOS) {
            lastDisplayTime = clock.nanoTime();
            display.offer(timeline.snapshot());
        }
        return stopReason == StopReason.REQUESTED ? Optional.empty() : Optional.of(stopReason);
    }

    /** Trains for one slice, but not beyond {@code target} updates. */
    private StopReason train(long target, boolean applyStopRule) {
        long startTime = clock.nanoTime();
        long sliceEnd = Math.min(target, timeline.cursor().moment().updateCount() + updatesPerSlice);
        StopReason stopReason = timeline.trainingLoop().trainTo(sliceEnd, applyStopRule);
        long elapsed = Math.max(1, clock.nanoTime() - startTime);
        updatesPerSlice = Math.max(1, Math.min(2 * updatesPerSlice, updatesPerSlice * SLICE_NANOS / elapsed));
        return stopReason;
    }

    private Optional<StopReason> takePendingSteps() {
        long now = clock.nanoTime();
        double rate = runSpeed().momentsPerSecond();
        double stepsAtOnce = showsWholeUpdates() ? timeline.cursor().momentsPerUpdate(granularity) : 1;
        pendingSteps = Math.min(
                pendingSteps + (now - lastSliceTime) / 1e9 * rate, Math.max(stepsAtOnce, MAX_CATCH_UP_SECONDS * rate));
        lastSliceTime = now;
        if (pendingSteps < 1) {
            return Optional.empty();
        }
        return showsWholeUpdates() ? takePendingUpdates(now) : takePendingSteps(now);
    }

    private Optional<StopReason> takePendingSteps(long startTime) {
        Optional<StopReason> stopReason = Optional.empty();
        while (pendingSteps >= 1 && stopReason.isEmpty() && clock.nanoTime() - startTime < SLICE_NANOS) {
            if (takePartialStep()) {
                pendingSteps--;
            }
            stopReason = timeline.trainingLoop().stopReason();
        }
        display.offer(timeline.snapshot());
        return stopReason;
    }

    /** Returns whether steps are so fast that the values of an update would only flicker. */
    private boolean showsWholeUpdates() {
        return granularity.compareTo(Granularity.UPDATE) < 0 && runSpeed().momentsPerSecond() > MAX_READABLE_RATE;
    }

    /** Takes as many updates as the pending steps make up, and shows the last one, at its end. */
    private Optional<StopReason> takePendingUpdates(long startTime) {
        Optional<StopReason> stopReason = Optional.empty();
        long stepsPerUpdate = timeline.cursor().momentsPerUpdate(granularity);
        boolean isMoved = false;
        while (pendingSteps >= stepsPerUpdate && stopReason.isEmpty() && clock.nanoTime() - startTime < SLICE_NANOS) {
            timeline.cursor().stepForward(Granularity.UPDATE);
            pendingSteps -= stepsPerUpdate;
            isMoved = true;
            stopReason = timeline.trainingLoop().stopReason();
        }
        if (isMoved) {
            display.offer(timeline.snapshot());
        }
        return stopReason;
    }

    /** Takes a step, or as much of a step by an epoch as fits into a slice; returns whether the step is complete. */
    private boolean takePartialStep() {
        if (granularity != Granularity.EPOCH) {
            timeline.cursor().stepForward(granularity);
            return true;
        }
        if (epochEnd < 0) {
            epochEnd = timeline.trainingLoop().epochEnd();
        }
        boolean isComplete = train(epochEnd, false) != StopReason.REQUESTED
                || timeline.cursor().moment().updateCount() >= epochEnd;
        if (isComplete) {
            epochEnd = -1;
        }
        return isComplete;
    }

    private void showStopReason(StopReason stopReason) {
        StopNotice.of(stopReason, timeline).ifPresent(display::showNotice);
    }
}
