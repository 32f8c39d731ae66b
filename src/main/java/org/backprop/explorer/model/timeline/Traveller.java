package org.backprop.explorer.model.timeline;

import java.util.Optional;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/**
 * The current position of a {@link Timeline}, down to the operation of a neuron, and the ways to move it: steps,
 * seeking and training.
 */
final class Traveller {

    private final Course course;
    private final Objective objective;
    private Place place = Place.whole(0);

    /** Starts at the beginning of {@code replayTrainer}, which trains {@code objective}. */
    Traveller(Course course, Objective objective) {
        this.course = course;
        this.objective = objective;
    }

    /** The position within the present update. */
    Place place() {
        return place;
    }

    /** Moves to another position within the present update. */
    void arrive(Place other) {
        place = other;
    }

    /** Moves to the position within the present update that is nearest to that of {@code moment}. */
    void arriveNear(Moment moment) {
        place = phases().place(moment);
    }

    private void arrive(int phase) {
        place = Place.whole(phase);
    }

    /** The current moment. */
    Moment moment() {
        UpdatePhases phases = phases();
        int phase = place.phase();
        return new Moment(course.update(), phases.sample(phase), phases.phase(phase), phases.operation(place));
    }

    /** Moves to the next moment of this granularity; stops before an update that diverges. */
    void stepForward(Granularity granularity) {
        boolean leaving = atUpdatePhase();
        if (leaving && !nextUpdate()) {
            return;
        }
        switch (granularity) {
            case NEURON -> enter(leaving ? place : phases().next(place));
            case LAYER -> enter(leaving ? 0 : place.lastWhole() + 1);
            case SAMPLE -> enter(phases().nextSampleEnd(place.lastWhole()));
            case UPDATE -> enter(phases().last());
            case EPOCH -> finishEpoch();
        }
    }

    private void finishEpoch() {
        while (!course.trainer().endsEpoch()) {
            if (!course.advanceAndRecord()) {
                arrive(phases().gradient());
                return;
            }
        }
        enter(phases().last());
    }

    /** The number of updates done after a step by an epoch, by the present settings. */
    long epochEnd() {
        Trainer trainer = course.trainer();
        long perEpoch = trainer.training().sampling().updatesPerEpoch(course.samples());
        long end = course.update() - trainer.batchNumber() + perEpoch;
        return atUpdatePhase() && trainer.endsEpoch() ? end + perEpoch : end;
    }

    /** Moves to the previous moment of this granularity; does nothing at the first moment. */
    void stepBack(Granularity granularity) {
        switch (granularity) {
            case NEURON -> backTo(phases().previous(place));
            case LAYER -> backTo(place.phase() - 1);
            case SAMPLE -> backTo(phases().previousSampleEnd(place.phase()));
            case UPDATE -> backTo(-1);
            case EPOCH -> {
                course.goTo(Math.max(0, course.update() - course.trainer().batchNumber()));
                backTo(-1);
            }
        }
    }

    private void backTo(int earlier) {
        backTo(Place.whole(earlier));
    }

    private void backTo(Place earlier) {
        if (earlier.phase() >= 0) {
            place = earlier;
        } else if (course.update() == 0) {
            arrive(0);
        } else {
            course.goTo(course.update() - 1);
            arrive(phases().last());
        }
    }

    /** Moves to the moment after {@code updateCount} updates, or to the nearest computed one. */
    void seek(long updates) {
        long target = Math.max(0, Math.min(updates, course.branch().length()));
        if (target == 0 || course.branch().hasEditsAt(target)) {
            course.goTo(target);
            arrive(target == 0 ? 0 : phases().gradient());
        } else {
            course.goTo(target - 1);
            arrive(phases().last());
        }
    }

    /** Moves to {@code moment}, or to the last computed moment before it. */
    void seek(Moment moment) {
        long known = course.branch().length();
        if (moment.update() < 0 || moment.update() > known) {
            seek(moment.update());
            return;
        }
        course.goTo(moment.update());
        arriveNear(moment);
        if (moment.update() == known && atUpdatePhase()) {
            arrive(phases().gradient());
        }
    }

    /**
     * Trains until {@code target} updates are done and moves to the moment after the last one, as {@link #seek(long)}
     * does.
     *
     * @param applyStopRule whether the stop rule may stop training earlier
     */
    Ending trainTo(long target, boolean heedStopRule) {
        while (moment().updatesDone() < end(target, heedStopRule)) { // repeats if a later edit raises the limit
            Optional<Ending> ending = trainToEnd(target, heedStopRule);
            if (ending.isPresent()) {
                return ending.get();
            }
        }
        return ending(target, heedStopRule);
    }

    /** Trains to the limit set by the present settings; returns empty if nothing stopped training earlier. */
    private Optional<Ending> trainToEnd(long target, boolean heedStopRule) {
        if (atUpdatePhase() && !nextUpdate()) {
            return Optional.of(Ending.DIVERGED);
        }
        while (course.update() < end(target, heedStopRule) - 1) {
            if (!course.advanceAndRecord()) {
                arrive(phases().gradient());
                return Optional.of(Ending.DIVERGED);
            }
            if (heedStopRule && hasSettled(course.update())) {
                seek(course.update());
                return Optional.of(Ending.SETTLED);
            }
        }
        return finishUpdate(target, heedStopRule);
    }

    private Optional<Ending> finishUpdate(long target, boolean heedStopRule) {
        if (course.update() >= end(target, heedStopRule)) {
            seek(course.update()); // an edit in between has lowered the limit
            return Optional.of(Ending.LIMIT);
        }
        if (!course.recordNext()) {
            arrive(phases().gradient());
            return Optional.of(Ending.DIVERGED);
        }
        seek(course.update() + 1);
        return heedStopRule && hasSettled(moment().updatesDone()) ? Optional.of(Ending.SETTLED) : Optional.empty();
    }

    /** The number of updates at which training to {@code target} stops, by the present settings. */
    private long end(long target, boolean heedStopRule) {
        return Math.min(
                target, heedStopRule ? Math.min(stopRule().maxUpdates(), Timeline.MAX_UPDATES) : Timeline.MAX_UPDATES);
    }

    private Ending ending(long target, boolean heedStopRule) {
        return end(Long.MAX_VALUE, heedStopRule) <= target ? Ending.LIMIT : Ending.DONE;
    }

    /** The reason for which training would stop at the current moment, if there is one. */
    Optional<Ending> reasonToStop() {
        long done = moment().updatesDone();
        if (course.branch().divergesAt(done + 1) && place.phase() == phases().gradient()) {
            return Optional.of(Ending.DIVERGED);
        }
        if (done >= end(Long.MAX_VALUE, true)) {
            return Optional.of(Ending.LIMIT);
        }
        return atUpdatePhase() && hasSettled(done) ? Optional.of(Ending.SETTLED) : Optional.empty();
    }

    private StopRule stopRule() {
        return course.trainer().training().stop();
    }

    /** Whether update number {@code updateCount} changed the cost by less than the threshold; false after an edit. */
    private boolean hasSettled(long update) {
        Branch branch = course.branch();
        return stopRule().minLossChange() > 0
                && update >= 1
                && update <= branch.length()
                && stopRule()
                        .hasSettled(
                                branch.costs().get((int) update - 1),
                                branch.costs().get((int) update))
                && !branch.hasEditsAt(update);
    }

    /** The current state; at the phase {@code update} the state after the update and the edits made there. */
    TrainingState state() {
        return atUpdatePhase() ? course.ahead().state() : course.trainer().state();
    }

    private UpdatePhases phases() {
        return new UpdatePhases(objective, course.trainer().batchSize());
    }

    boolean atUpdatePhase() {
        return place.phase() == phases().last();
    }

    /** Moves from the phase {@code update} to the start of the next update; returns false if that is not finite. */
    private boolean nextUpdate() {
        if (!course.advanceAndRecord()) {
            arrive(phases().gradient());
            return false;
        }
        arrive(0);
        return true;
    }

    private void enter(int later) {
        enter(Place.whole(later));
    }

    /** Moves to a later position within this update; to the phase {@code update} only if its result is finite. */
    private void enter(Place later) {
        place = later;
        if (atUpdatePhase() && !course.recordNext()) {
            arrive(phases().gradient());
        }
    }
}
