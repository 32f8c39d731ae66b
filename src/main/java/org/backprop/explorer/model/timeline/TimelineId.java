package org.backprop.explorer.model.timeline;

/** The identity of a {@link Timeline}, which differs from that of any other, even of the same network. */
public final class TimelineId {

    TimelineId() {}
}
