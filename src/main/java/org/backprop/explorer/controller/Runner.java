package org.backprop.explorer.controller;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.backprop.explorer.model.timeline.Divergence;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.timeline.StopReason;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Speed;
import org.backprop.explorer.view.Texts;

/**
 * Takes a timeline forward, in short turns of the background so that whatever a person asks for comes between two of
 * them: by one step, which can be a long one, or by a run at some speed. Used by background tasks only.
 */
final class Runner {

    private static final Duration FRAME = Duration.ofMillis(16);
    /** How long one turn may take. */
    private static final long TURN_NANOS = 8_000_000;
    /** At full speed the screen is told so often: what it does with a snapshot is time that training does not get. */
    private static final long SHOWING_NANOS = 250_000_000;
    /** What falls due in a longer pause than this, of the whole machine say, is not made up for. */
    private static final double MOST_SECONDS_AT_ONCE = 0.25;

    private final Background background;
    private final Screen screen;
    private Speed speed;
    private Granularity granularity;
    private Timeline timeline;
    private Gesture holding;
    /** Tells the turns of this journey from those of one that was stopped. */
    private Object journey;

    private boolean running;
    private long lastTurn;
    private long lastShown;
    private double due;
    private long updatesPerTurn = 64;
    /** Where the step by an epoch ends that is under way, or -1. */
    private long epochEnd = -1;

    Runner(Background background, Screen screen, Speed speed) {
        this.background = background;
        this.screen = screen;
        this.speed = speed;
    }

    boolean isRunning() {
        return running;
    }

    /** Takes one step; one by an epoch goes on in further turns until it is there or something else is asked for. */
    void step(Timeline line, Granularity by) {
        prepare(line, by);
        Object thisStep = new Object();
        journey = thisStep;
        goOn(thisStep);
    }

    private void goOn(Object step) {
        if (step != journey) {
            return;
        }
        boolean there = stepPiece();
        screen.offer(timeline.snapshot());
        if (there) {
            timeline.stopReason()
                    .filter(stopReason -> stopReason == StopReason.DIVERGED)
                    .ifPresent(this::explain);
        } else {
            background.execute(() -> goOn(step));
        }
    }

    /** Runs from here on. */
    void start(Timeline line, Granularity by) {
        prepare(line, by);
        Optional<StopReason> obstacle = line.stopReason().filter(stopReason -> stopReason != StopReason.CONVERGED);
        if (obstacle.isPresent()) {
            explain(obstacle.get());
        } else {
            begin();
        }
    }

    private void prepare(Timeline line, Granularity by) {
        timeline = line;
        granularity = by;
        holding = null;
        epochEnd = -1;
    }

    private void begin() {
        Object thisRun = new Object();
        journey = thisRun;
        running = true;
        lastTurn = System.nanoTime();
        due = 1; // the first moment comes at once
        lastShown = lastTurn - SHOWING_NANOS;
        screen.showRunning(true, speed.isWatchable());
        background.execute(() -> turn(thisRun));
    }

    /** Ends what is under way, and shows how far it has come. */
    void stop() {
        journey = null;
        if (running) {
            running = false;
            screen.showRunning(false, true);
            screen.offer(timeline.snapshot());
        }
    }

    void choose(Granularity by) {
        granularity = by;
        epochEnd = -1;
    }

    void choose(Speed chosen) {
        speed = chosen;
        if (running) {
            begin();
        }
    }

    /** The run waits while a hand is on a slider. */
    void hold(Gesture gesture) {
        holding = gesture;
    }

    void release(Gesture gesture) {
        if (holding == gesture) {
            holding = null;
        }
    }

    private void turn(Object run) {
        if (run != journey) {
            return;
        }
        Optional<StopReason> ending;
        try {
            ending = holding == null ? advance() : Optional.empty();
        } catch (RuntimeException | Error e) {
            stop(); // no turn will follow this one
            throw e;
        }
        if (ending.isPresent()) {
            stop();
            explain(ending.get());
        } else if (speed.isFull() && holding == null) {
            background.execute(() -> turn(run));
        } else {
            background.executeAfter(pause(), () -> turn(run));
        }
    }

    private Duration pause() {
        double seconds = holding != null || speed.isFull() ? 0 : (1 - due) / speed.momentsPerSecond();
        Duration untilDue = Duration.ofNanos((long) (Math.max(0, seconds) * 1e9));
        return untilDue.compareTo(FRAME) < 0 ? FRAME : untilDue;
    }

    private Optional<StopReason> advance() {
        return speed.isFull() ? trainForOneTurn() : stepWhatIsDue();
    }

    private Optional<StopReason> trainForOneTurn() {
        StopReason stopReason = train(Timeline.MAX_UPDATES, true);
        if (stopReason != StopReason.REQUESTED || System.nanoTime() - lastShown >= SHOWING_NANOS) {
            lastShown = System.nanoTime();
            screen.offer(timeline.snapshot());
        }
        return stopReason == StopReason.REQUESTED ? Optional.empty() : Optional.of(stopReason);
    }

    /** Trains for one turn, but not beyond {@code target} updates. */
    private StopReason train(long target, boolean heedStopRule) {
        long begin = System.nanoTime();
        long end = Math.min(target, timeline.moment().updateCount() + updatesPerTurn);
        StopReason stopReason = timeline.trainTo(end, heedStopRule);
        long taken = Math.max(1, System.nanoTime() - begin);
        updatesPerTurn = Math.max(1, Math.min(2 * updatesPerTurn, updatesPerTurn * TURN_NANOS / taken));
        return stopReason;
    }

    private Optional<StopReason> stepWhatIsDue() {
        long now = System.nanoTime();
        double rate = speed.momentsPerSecond();
        due = Math.min(due + (now - lastTurn) / 1e9 * rate, Math.max(1, MOST_SECONDS_AT_ONCE * rate));
        lastTurn = now;
        if (due < 1) {
            return Optional.empty();
        }
        Optional<StopReason> ending = Optional.empty();
        while (due >= 1 && ending.isEmpty() && System.nanoTime() - now < TURN_NANOS) {
            if (stepPiece()) {
                due--;
            }
            ending = timeline.stopReason();
        }
        screen.offer(timeline.snapshot());
        return ending;
    }

    /** Takes a step, or of one by an epoch as much as fits into a turn; returns whether the step is complete. */
    private boolean stepPiece() {
        if (granularity != Granularity.EPOCH) {
            timeline.stepForward(granularity);
            return true;
        }
        if (epochEnd < 0) {
            epochEnd = timeline.epochEnd();
        }
        boolean there = train(epochEnd, false) != StopReason.REQUESTED
                || timeline.moment().updateCount() >= epochEnd;
        if (there) {
            epochEnd = -1;
        }
        return there;
    }

    /** What is not finite after the update that is not made. */
    private String overflown() {
        Divergence.Cause cause = timeline.divergence().map(Divergence::cause).orElse(Divergence.Cause.COST);
        return Texts.text("diverged." + cause.name().toLowerCase(Locale.ROOT));
    }

    private void explain(StopReason stopReason) {
        long done = timeline.moment().updateCount();
        String update = Numbers.count(stopReason == StopReason.DIVERGED ? done + 1 : done);
        switch (stopReason) {
            case CONVERGED -> screen.say(Texts.text("notice.settled", update));
            case MAX_UPDATES -> screen.say(Texts.text("notice.limit", update));
            case DIVERGED -> screen.say(Texts.text("notice.diverged", update, overflown()));
            case REQUESTED -> {
                // as many updates as were asked for: nothing to explain
            }
        }
    }
}
