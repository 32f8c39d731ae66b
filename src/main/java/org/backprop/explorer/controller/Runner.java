package org.backprop.explorer.controller;

import java.time.Duration;
import java.util.Optional;
import org.backprop.explorer.model.timeline.Ending;
import org.backprop.explorer.model.timeline.Gesture;
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Speed;
import org.backprop.explorer.view.Texts;

/**
 * Runs a timeline forward at a speed, in short turns of the background so that whatever a person asks for comes between
 * two of them. Used by background tasks only.
 */
final class Runner {

    private static final Duration FRAME = Duration.ofMillis(16);
    /** How long one turn at full speed may take. */
    private static final long TURN_NANOS = 8_000_000;
    /** A pause longer than this, of the whole machine say, is not made up for. */
    private static final double MOST_SECONDS_AT_ONCE = 0.25;

    private final Background background;
    private final Screen screen;
    private Speed speed;
    private Granularity granularity;
    private Timeline timeline;
    private Gesture holding;
    /** Tells the turns of this run from those of one that was stopped. */
    private Object run;

    private long lastTurn;
    private double due;
    private long updatesPerTurn = 64;

    Runner(Background background, Screen screen, Speed speed) {
        this.background = background;
        this.screen = screen;
        this.speed = speed;
    }

    boolean isRunning() {
        return run != null;
    }

    void start(Timeline line, Granularity by) {
        timeline = line;
        granularity = by;
        holding = null;
        if (line.reasonToStop().filter(ending -> ending != Ending.SETTLED).isPresent()) {
            explain(line.reasonToStop().get(), line);
            return;
        }
        begin();
    }

    private void begin() {
        Object thisRun = new Object();
        run = thisRun;
        lastTurn = System.nanoTime();
        due = 1; // the first moment comes at once
        screen.showRunning(true, speed.isWatchable());
        background.execute(() -> turn(thisRun));
    }

    void stop() {
        if (run != null) {
            run = null;
            screen.showRunning(false, true);
        }
    }

    void choose(Granularity by) {
        granularity = by;
    }

    void choose(Speed chosen) {
        speed = chosen;
        if (run != null) {
            begin();
        }
    }

    /** The run waits while a hand is on a slider; a change without a gesture does not hold it. */
    void hold(Gesture gesture) {
        holding = gesture;
    }

    void release(Gesture gesture) {
        if (holding == gesture) {
            holding = null;
        }
    }

    private void turn(Object ofRun) {
        if (ofRun != run) {
            return;
        }
        Optional<Ending> ending = holding == null ? advance() : Optional.empty();
        if (ending.isPresent()) {
            stop();
            explain(ending.get(), timeline);
        } else if (speed.isFull() && holding == null) {
            background.execute(() -> turn(ofRun));
        } else {
            background.executeAfter(pause(), () -> turn(ofRun));
        }
    }

    private Duration pause() {
        double seconds = holding != null || speed.isFull() ? 0 : (1 - due) / speed.momentsPerSecond();
        Duration untilDue = Duration.ofNanos((long) (Math.max(0, seconds) * 1e9));
        return untilDue.compareTo(FRAME) < 0 ? FRAME : untilDue;
    }

    private Optional<Ending> advance() {
        return speed.isFull() ? trainForOneTurn() : stepWhatIsDue();
    }

    private Optional<Ending> trainForOneTurn() {
        long begin = System.nanoTime();
        Ending ending = timeline.trainTo(timeline.moment().updatesDone() + updatesPerTurn, true);
        long taken = Math.max(1, System.nanoTime() - begin);
        updatesPerTurn = Math.max(1, Math.min(2 * updatesPerTurn, updatesPerTurn * TURN_NANOS / taken));
        screen.offer(timeline.snapshot());
        return ending == Ending.DONE ? Optional.empty() : Optional.of(ending);
    }

    private Optional<Ending> stepWhatIsDue() {
        long now = System.nanoTime();
        double rate = speed.momentsPerSecond();
        due = Math.min(due + (now - lastTurn) / 1e9 * rate, Math.max(1, MOST_SECONDS_AT_ONCE * rate));
        lastTurn = now;
        if (due < 1) {
            return Optional.empty();
        }
        Optional<Ending> ending = Optional.empty();
        for (; due >= 1 && ending.isEmpty() && System.nanoTime() - now < TURN_NANOS; due--) {
            timeline.stepForward(granularity);
            ending = timeline.reasonToStop();
        }
        due = Math.min(due, 1);
        screen.offer(timeline.snapshot());
        return ending;
    }

    /** Says why the learning came to rest. */
    void explain(Ending ending, Timeline line) {
        long done = line.moment().updatesDone();
        String update = Numbers.count(ending == Ending.DIVERGED ? done + 1 : done);
        switch (ending) {
            case SETTLED -> screen.say(Texts.text("notice.settled", update));
            case LIMIT -> screen.say(Texts.text("notice.limit", update));
            case DIVERGED -> screen.say(Texts.text("notice.diverged", update));
            case DONE -> {
                // as many updates as were asked for: nothing to explain
            }
        }
    }
}
