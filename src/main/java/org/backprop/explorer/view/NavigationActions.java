package org.backprop.explorer.view;

import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Phase;

/** The actions of the user that navigate the timeline. */
public interface NavigationActions {

    /** Goes to the next moment of the chosen granularity. */
    void stepForward();

    /** Goes to the previous moment of the chosen granularity. */
    void stepBack();

    /** Goes to the first moment. */
    void goToStart();

    /** Goes to the moment after {@code updateCount} updates. */
    void seek(long updateCount);

    /** Goes to a phase of the present update, forward or back. */
    void goTo(Phase phase);

    /** Goes slowly through the present update, or through the next one from its end, phase by phase. */
    void watchUpdate();

    /** Ends {@link #watchUpdate()} where it is; does nothing if no update is watched. */
    void stopWatching();

    /** Starts the run, or pauses it. */
    void toggleRun();

    /** Sets the granularity of a step. */
    void choose(Granularity granularity);

    /** Sets the speed of a run. */
    void choose(Speed speed);
}
