package org.backprop.explorer.model.timeline;

/** One continuous movement of a person's hand, such as the drag of a slider; its changes are one edit and one undo. */
public final class Gesture {}
