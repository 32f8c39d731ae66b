package org.backprop.explorer.view;

import org.backprop.explorer.model.timeline.Granularity;

/** The actions of the user that move through time. */
public interface NavigationActions {

    /** Goes to the next moment of the chosen granularity. */
    void stepForward();

    /** Goes to the previous moment of the chosen granularity. */
    void stepBack();

    /** Goes to the beginning. */
    void toStart();

    /** Goes to where {@code updates} updates are done. */
    void seek(long updates);

    /** Starts the run, or ends it. */
    void toggleRun();

    /** Chooses how far a step goes. */
    void choose(Granularity granularity);

    /** Chooses how fast a run goes. */
    void choose(Speed speed);
}
