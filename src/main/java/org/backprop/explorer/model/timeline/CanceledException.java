package org.backprop.explorer.model.timeline;

/** Thrown by a replay or a run that was canceled. */
public final class CanceledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception without a message, since whoever has canceled knows the reason. */
    public CanceledException() {
        super();
    }
}
