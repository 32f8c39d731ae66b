package org.backprop.explorer.model.landscape;

import java.util.Arrays;

/** Euclidean vector operations on parameter vectors. */
final class Vectors {

    private Vectors() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    static double[] times(double[] a, double factor) {
        return Arrays.stream(a).map(value -> value * factor).toArray();
    }

    static double[] unit(double[] a) {
        return times(a, 1 / norm(a));
    }

    /** The component of {@code a} that is orthogonal to {@code b}. */
    static double[] across(double[] a, double[] b) {
        double along = dot(a, b) / dot(b, b);
        double[] rest = a.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= along * b[i];
        }
        return rest;
    }

    /** A unit vector orthogonal to {@code b}, the same for equal {@code b}; requires at least two dimensions. */
    static double[] anyAcross(double[] b) {
        int least = 0;
        for (int i = 1; i < b.length; i++) {
            least = Math.abs(b[i]) < Math.abs(b[least]) ? i : least;
        }
        double[] axis = new double[b.length];
        axis[least] = 1;
        return unit(across(axis, b));
    }
}
