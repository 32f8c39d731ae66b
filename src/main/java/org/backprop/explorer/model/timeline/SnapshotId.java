package org.backprop.explorer.model.timeline;

/**
 * The identity of a {@link Snapshot}.
 *
 * @param timelineId the timeline that it is of
 * @param revision a number that increases with every snapshot of a timeline, by which an outdated one is recognized
 */
public record SnapshotId(TimelineId timelineId, long revision) {}
