package org.backprop.explorer.model.timeline;

/** The identity of one continuous input, such as the drag of a slider, whose changes are one edit and one undo step. */
public final class Gesture {}
