package org.backprop.explorer.surface;

import java.util.Arrays;

/**
 * A rasterizer of triangles with a depth buffer. A sample belongs to the triangle that contains its center, and on a
 * shared edge to exactly one of the two triangles, so that there are no gaps.
 */
final class Rasterizer {

    private final int width;
    private final int height;
    private final int samplesPerSide;
    private final SurfaceShader shader;
    private final float[] depths;
    private final int[] colors;
    private final LinearInterpolant depthInterpolant = new LinearInterpolant();
    private final LinearInterpolant heightInterpolant = new LinearInterpolant();
    private final LinearInterpolant brightnessInterpolant = new LinearInterpolant();

    /**
     * A rasterizer with an empty depth buffer.
     *
     * @param width the number of samples from left to right
     * @param height the number of samples from top to bottom
     * @param samplesPerSide the number of samples along each side of a pixel
     * @param surfaceShader the colors of the triangles
     */
    Rasterizer(int width, int height, int samplesPerSide, SurfaceShader surfaceShader) {
        this.width = width;
        this.height = height;
        this.samplesPerSide = samplesPerSide;
        this.shader = surfaceShader;
        depths = new float[width * height];
        colors = new int[width * height];
        Arrays.fill(depths, Float.POSITIVE_INFINITY);
    }

    /**
     * Draws the triangle with these vertices of {@code mesh}, which are counterclockwise on the screen if its upper
     * side faces the viewer.
     */
    void draw(Mesh mesh, int a, int b, int c) {
        double signedArea =
                (mesh.x[b] - mesh.x[a]) * (mesh.y[c] - mesh.y[a]) - (mesh.x[c] - mesh.x[a]) * (mesh.y[b] - mesh.y[a]);
        if (signedArea == 0) {
            return; // edge-on
        }
        depthInterpolant.fit(mesh, a, b, c, mesh.depth);
        heightInterpolant.fit(mesh, a, b, c, mesh.height);
        brightnessInterpolant.fit(mesh, a, b, c, mesh.brightness);
        double brightness = signedArea < 0 ? 1 : Light.UNDERSIDE_FACTOR; // the screen's y increases downward
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
        int end = Math.min(height, firstSample(mesh.y[bottom]));
        for (int row = Math.max(0, firstSample(mesh.y[top])); row < end; row++) {
            double y = row + 0.5;
            double one = edgeX(mesh, top, bottom, y);
            double other = y < mesh.y[middle] ? edgeX(mesh, top, middle, y) : edgeX(mesh, middle, bottom, y);
            int from = Math.max(0, firstSample(Math.min(one, other)));
            int to = Math.min(width, firstSample(Math.max(one, other)));
            if (from < to) {
                fill(row, from, to, brightness);
            }
        }
    }

    /** The first sample whose center is not before {@code place}. */
    private static int firstSample(double place) {
        return (int) Math.ceil(place - 0.5);
    }

    private static double edgeX(Mesh mesh, int from, int to, double y) {
        return mesh.x[from] + (y - mesh.y[from]) * (mesh.x[to] - mesh.x[from]) / (mesh.y[to] - mesh.y[from]);
    }

    private void fill(int row, int from, int to, double brightness) {
        double depth = depthInterpolant.at(from + 0.5, row + 0.5);
        double elevation = heightInterpolant.at(from + 0.5, row + 0.5);
        double sampleBrightness = brightness * brightnessInterpolant.at(from + 0.5, row + 0.5);
        double steepness = heightInterpolant.steepness() * samplesPerSide;
        for (int i = row * width + from; i < row * width + to; i++) {
            if (depth < depths[i]) {
                depths[i] = (float) depth;
                colors[i] = shader.argb(elevation, sampleBrightness, steepness);
            }
            depth += depthInterpolant.slopeX();
            elevation += heightInterpolant.slopeX();
            sampleBrightness += brightness * brightnessInterpolant.slopeX();
        }
    }

    /** The depth buffer, row by row; positive infinity where nothing has been drawn. */
    float[] depths() {
        return depths;
    }

    /** The mean color of each pixel as packed ARGB with premultiplied alpha, row by row. */
    int[] pixels() {
        return samplesPerSide == 1 ? colors : Supersampling.downsample(colors, width, samplesPerSide);
    }
}
