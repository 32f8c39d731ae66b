package org.backprop.explorer.model.timeline;

/**
 * A change made by a person at some point of learning.
 *
 * @param update the number of updates done when it was made; it holds from there on
 * @param change what was changed
 */
public record Edit(long update, Change change) {}
