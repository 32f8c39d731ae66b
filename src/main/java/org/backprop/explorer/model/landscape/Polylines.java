package org.backprop.explorer.model.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins the segments of one contour level to polylines that are as long as possible. */
final class Polylines {

    private static final int NONE = -1;

    private final Crossings points;

    /**
     * The points at the two ends of segment s, at indices 2s and 2s + 1; the ends e and e ^ 1 belong to one segment.
     */
    private int[] ends = new int[64];

    /**
     * For each end, the next end at the same point, or NONE: linked lists that begin at the first end of each point.
     */
    private int[] next = new int[64];

    /** The first end at each point, or NONE. */
    private final int[] first;

    private int count;
    private boolean[] used;

    Polylines(Crossings points) {
        this.points = points;
        this.first = new int[points.count()];
        Arrays.fill(first, NONE);
    }

    /** Adds the segment between two points, unless they are the same point or already joined. */
    void add(int a, int b) {
        if (a == b || areJoined(a, b)) {
            return;
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        addEnd(a);
        addEnd(b);
    }

    private void addEnd(int point) {
        ends[count] = point;
        next[count] = first[point];
        first[point] = count++;
    }

    private boolean areJoined(int a, int b) {
        for (int end = first[a]; end != NONE; end = next[end]) {
            if (ends[end ^ 1] == b) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns all polylines. Those that start at a point with an odd number of segments are traced first; what remains
     * is closed.
     */
    List<Contour> join() {
        used = new boolean[count / 2];
        List<Contour> lines = new ArrayList<>();
        for (int end = 0; end < count; end++) {
            if (isOdd(ends[end])) {
                lines.add(walk(ends[end]));
            }
        }
        for (int end = 0; end < count; end++) {
            if (!used[end / 2]) {
                lines.add(walk(ends[end]));
            }
        }
        return List.copyOf(lines);
    }

    private boolean isOdd(int point) {
        boolean odd = false;
        for (int end = first[point]; end != NONE; end = next[end]) {
            odd ^= !used[end / 2];
        }
        return odd;
    }

    /** Follows unused segments from {@code start} until none continues. */
    private Contour walk(int start) {
        int[] trail = new int[16];
        int length = 0;
        int point = start;
        trail[length++] = start;
        for (int end = unused(start); end != NONE; end = unused(point)) {
            used[end / 2] = true;
            point = ends[end ^ 1];
            trail = length == trail.length ? Arrays.copyOf(trail, 2 * length) : trail;
            trail[length++] = point;
        }
        boolean closed = point == start;
        int[] line = Arrays.copyOf(trail, closed ? length - 1 : length);
        return new Contour(
                points.level(),
                Arrays.stream(line).mapToDouble(points::x).toArray(),
                Arrays.stream(line).mapToDouble(points::y).toArray(),
                closed);
    }

    private int unused(int point) {
        int end = first[point];
        while (end != NONE && used[end / 2]) {
            end = next[end];
        }
        return end;
    }
}
