package org.backprop.explorer.model.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins the segments of one contour level to polylines that are as long as possible. */
final class PolylineBuilder {

    private static final int NONE = -1;

    private final EdgeIntersections intersections;

    /**
     * The points at the two ends of segment s, at indices 2s and 2s + 1; the ends e and e ^ 1 belong to one segment.
     */
    private int[] endPoints = new int[64];

    /**
     * For each end, the next end at the same point, or NONE: linked lists that begin at the first end of each point.
     */
    private int[] nextEnds = new int[64];

    /** The first end at each point, or NONE. */
    private final int[] firstEnds;

    private int endCount;
    private boolean[] usedSegments;

    PolylineBuilder(EdgeIntersections intersections) {
        this.intersections = intersections;
        this.firstEnds = new int[intersections.count()];
        Arrays.fill(firstEnds, NONE);
    }

    /** Adds the segment between two points, unless they are the same point or already joined. */
    void add(int a, int b) {
        if (a == b || areJoined(a, b)) {
            return;
        }
        if (endCount == endPoints.length) {
            endPoints = Arrays.copyOf(endPoints, 2 * endCount);
            nextEnds = Arrays.copyOf(nextEnds, 2 * endCount);
        }
        addEnd(a);
        addEnd(b);
    }

    private void addEnd(int point) {
        endPoints[endCount] = point;
        nextEnds[endCount] = firstEnds[point];
        firstEnds[point] = endCount++;
    }

    private boolean areJoined(int a, int b) {
        for (int end = firstEnds[a]; end != NONE; end = nextEnds[end]) {
            if (endPoints[end ^ 1] == b) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns all polylines. Those that start at a point with an odd number of segments are traced first; what remains
     * is closed.
     */
    List<Contour> build() {
        usedSegments = new boolean[endCount / 2];
        List<Contour> lines = new ArrayList<>();
        for (int end = 0; end < endCount; end++) {
            if (hasOddDegree(endPoints[end])) {
                lines.add(trace(endPoints[end]));
            }
        }
        for (int end = 0; end < endCount; end++) {
            if (!usedSegments[end / 2]) {
                lines.add(trace(endPoints[end]));
            }
        }
        return List.copyOf(lines);
    }

    private boolean hasOddDegree(int point) {
        boolean odd = false;
        for (int end = firstEnds[point]; end != NONE; end = nextEnds[end]) {
            odd ^= !usedSegments[end / 2];
        }
        return odd;
    }

    /** Follows unused segments from {@code start} until none continues. */
    private Contour trace(int start) {
        int[] vertices = new int[16];
        int length = 0;
        int point = start;
        vertices[length++] = start;
        for (int end = firstUnusedEnd(start); end != NONE; end = firstUnusedEnd(point)) {
            usedSegments[end / 2] = true;
            point = endPoints[end ^ 1];
            vertices = length == vertices.length ? Arrays.copyOf(vertices, 2 * length) : vertices;
            vertices[length++] = point;
        }
        boolean closed = point == start;
        int[] line = Arrays.copyOf(vertices, closed ? length - 1 : length);
        return new Contour(
                intersections.level(),
                Arrays.stream(line).mapToDouble(intersections::x).toArray(),
                Arrays.stream(line).mapToDouble(intersections::y).toArray(),
                closed);
    }

    private int firstUnusedEnd(int point) {
        int end = firstEnds[point];
        while (end != NONE && usedSegments[end / 2]) {
            end = nextEnds[end];
        }
        return end;
    }
}
