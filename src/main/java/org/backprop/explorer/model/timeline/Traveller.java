package org.backprop.explorer.model.timeline;

import java.util.Optional;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;

/** A place on a {@link Course}, down to the operation of a neuron, and all the ways to move it. */
final class Traveller {

    private final Course course;
    private final Objective objective;
    private Place place = Place.whole(0);

    /** A traveller at the beginning of {@code course}, on which {@code objective} is learnt. */
    Traveller(Course course, Objective objective) {
        this.course = course;
        this.objective = objective;
    }

    /** The moment's place in its update. */
    Place place() {
        return place;
    }

    /** Goes to another place of the update that the course is at. */
    void arrive(Place other) {
        place = other;
    }

    /** Goes to the place in the update that the course is at which comes nearest to that of {@code moment}. */
    void arriveNear(Moment moment) {
        place = phases().place(moment);
    }

    private void arrive(int phase) {
        place = Place.whole(phase);
    }

    /** The moment now. */
    Moment moment() {
        UpdatePhases phases = phases();
        int phase = place.phase();
        return new Moment(course.update(), phases.sample(phase), phases.phase(phase), phases.operation(place));
    }

    /** Goes to the next moment of this granularity; stays before an update that diverges. */
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

    /** The number of updates done where a step by an epoch leads, as far as can be told from the present settings. */
    long epochEnd() {
        Trainer trainer = course.trainer();
        long perEpoch = trainer.training().sampling().updatesPerEpoch(course.samples());
        long end = course.update() - trainer.batchNumber() + perEpoch;
        return atUpdatePhase() && trainer.endsEpoch() ? end + perEpoch : end;
    }

    /** Goes to the previous moment of this granularity; stays at the start. */
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

    /** Goes to where {@code updates} updates are done, or as near as is known. */
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

    /** Goes to {@code moment}, or as near before it as is known. */
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
     * Trains until {@code target} updates are done, and comes to rest where {@link #seek} would.
     *
     * @param heedStopRule whether the stop rule may end it earlier
     */
    Ending trainTo(long target, boolean heedStopRule) {
        while (moment().updatesDone() < end(target, heedStopRule)) { // more than once if an edit on the way raises it
            Optional<Ending> ending = trainToEnd(target, heedStopRule);
            if (ending.isPresent()) {
                return ending.get();
            }
        }
        return ending(target, heedStopRule);
    }

    /** Trains to the end by the settings in force now; empty where they did not end the training earlier. */
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
            seek(course.update()); // an edit on the way has lowered the limit
            return Optional.of(Ending.LIMIT);
        }
        if (!course.recordNext()) {
            arrive(phases().gradient());
            return Optional.of(Ending.DIVERGED);
        }
        seek(course.update() + 1);
        return heedStopRule && hasSettled(moment().updatesDone()) ? Optional.of(Ending.SETTLED) : Optional.empty();
    }

    /** Where training to {@code target} ends by the settings in force, which an edit still ahead may change. */
    private long end(long target, boolean heedStopRule) {
        return Math.min(
                target, heedStopRule ? Math.min(stopRule().maxUpdates(), Timeline.MAX_UPDATES) : Timeline.MAX_UPDATES);
    }

    private Ending ending(long target, boolean heedStopRule) {
        return end(Long.MAX_VALUE, heedStopRule) <= target ? Ending.LIMIT : Ending.DONE;
    }

    /** Why a run ends at this moment, if it does. */
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

    /** Whether update number {@code update} changed the cost by less than the threshold; never where an edit did. */
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

    /** The state now; at the phase {@code update} the one after it, with the edits made there. */
    TrainingState state() {
        return atUpdatePhase() ? course.ahead().state() : course.trainer().state();
    }

    private UpdatePhases phases() {
        return new UpdatePhases(objective, course.trainer().batchSize());
    }

    boolean atUpdatePhase() {
        return place.phase() == phases().last();
    }

    /** Leaves the phase {@code update} for the next update's beginning; returns false if that is not finite. */
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

    /** Goes to a later place of this update; the phase {@code update} only if its outcome is finite. */
    private void enter(Place later) {
        place = later;
        if (atUpdatePhase() && !course.recordNext()) {
            arrive(phases().gradient());
        }
    }
}
