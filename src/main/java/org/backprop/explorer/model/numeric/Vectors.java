package org.backprop.explorer.model.numeric;

import java.util.Arrays;

/** Euclidean vector operations on parameter vectors. */
public final class Vectors {

    private Vectors() {}

    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    public static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    public static double[] multiply(double[] a, double factor) {
        return Arrays.stream(a).map(value -> value * factor).toArray();
    }

    public static double[] normalized(double[] a) {
        return multiply(a, 1 / norm(a));
    }

    /** The component of {@code a} that is orthogonal to {@code b}. */
    public static double[] orthogonalComponent(double[] a, double[] b) {
        double along = dot(a, b) / dot(b, b);
        double[] result = a.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] -= along * b[i];
        }
        return result;
    }

    /** A unit vector orthogonal to {@code b}, the same for equal {@code b}; requires at least two dimensions. */
    public static double[] anyOrthogonal(double[] b) {
        int smallest = 0;
        for (int i = 1; i < b.length; i++) {
            smallest = Math.abs(b[i]) < Math.abs(b[smallest]) ? i : smallest;
        }
        double[] axis = new double[b.length];
        axis[smallest] = 1;
        return normalized(orthogonalComponent(axis, b));
    }
}
