package org.backprop.explorer.model.landscape.relief;

import java.util.Arrays;

/**
 * A rasterizer of triangles with a depth buffer. A sample belongs to the triangle that contains its center, and on a
 * shared edge to exactly one of the two triangles, so that there are no gaps.
 */
final class Raster {

    private final int width;
    private final int height;
    private final int samples;
    private final Tint tint;
    private final float[] distances;
    private final int[] colours;
    private final Gradient distance = new Gradient();
    private final Gradient elevation = new Gradient();
    private final Gradient light = new Gradient();

    /**
     * A rasterizer with an empty depth buffer.
     *
     * @param width the number of samples from left to right
     * @param height the number of samples from top to bottom
     * @param samplesPerSide the number of samples along each side of a pixel
     * @param surfaceShader the colors of the triangles
     */
    Raster(int width, int height, int samples, Tint tint) {
        this.width = width;
        this.height = height;
        this.samples = samples;
        this.tint = tint;
        distances = new float[width * height];
        colours = new int[width * height];
        Arrays.fill(distances, Float.POSITIVE_INFINITY);
    }

    /**
     * Draws the triangle with these vertices of {@code mesh}, which are counterclockwise on the screen if its upper
     * side faces the viewer.
     */
    void draw(Mesh mesh, int a, int b, int c) {
        double turn =
                (mesh.x[b] - mesh.x[a]) * (mesh.y[c] - mesh.y[a]) - (mesh.x[c] - mesh.x[a]) * (mesh.y[b] - mesh.y[a]);
        if (turn == 0) {
            return; // edge-on
        }
        distance.fit(mesh, a, b, c, mesh.distance);
        elevation.fit(mesh, a, b, c, mesh.height);
        light.fit(mesh, a, b, c, mesh.light);
        double brightness = turn < 0 ? 1 : Light.UNDERSIDE; // the screen's y increases downward
        int upper = mesh.y[a] <= mesh.y[b] ? a : b;
        int lower = upper == a ? b : a;
        if (mesh.y[c] < mesh.y[upper]) {
            fill(mesh, c, upper, lower, brightness);
        } else if (mesh.y[c] < mesh.y[lower]) {
            fill(mesh, upper, c, lower, brightness);
        } else {
            fill(mesh, upper, lower, c, brightness);
        }
    }

    private void fill(Mesh mesh, int top, int middle, int bottom, double brightness) {
        int end = Math.min(height, first(mesh.y[bottom]));
        for (int row = Math.max(0, first(mesh.y[top])); row < end; row++) {
            double y = row + 0.5;
            double one = crossing(mesh, top, bottom, y);
            double other = y < mesh.y[middle] ? crossing(mesh, top, middle, y) : crossing(mesh, middle, bottom, y);
            int from = Math.max(0, first(Math.min(one, other)));
            int to = Math.min(width, first(Math.max(one, other)));
            if (from < to) {
                fill(row, from, to, brightness);
            }
        }
    }

    /** The first sample whose center is not before {@code place}. */
    private static int first(double place) {
        return (int) Math.ceil(place - 0.5);
    }

    private static double crossing(Mesh mesh, int from, int to, double y) {
        return mesh.x[from] + (y - mesh.y[from]) * (mesh.x[to] - mesh.x[from]) / (mesh.y[to] - mesh.y[from]);
    }

    private void fill(int row, int from, int to, double brightness) {
        double away = distance.at(from + 0.5, row + 0.5);
        double high = elevation.at(from + 0.5, row + 0.5);
        double bright = brightness * light.at(from + 0.5, row + 0.5);
        double steepness = elevation.steepness() * samples;
        for (int i = row * width + from; i < row * width + to; i++) {
            if (away < distances[i]) {
                distances[i] = (float) away;
                colours[i] = tint.argb(high, bright, steepness);
            }
            away += distance.perX();
            high += elevation.perX();
            bright += brightness * light.perX();
        }
    }

    /** The depth buffer, row by row; positive infinity where nothing has been drawn. */
    float[] distances() {
        return distances;
    }

    /** The mean color of each pixel as packed ARGB with premultiplied alpha, row by row. */
    int[] pixels() {
        return samples == 1 ? colours : Averages.of(colours, width, samples);
    }
}
