package org.backprop.explorer.model.numeric;

/**
 * A symmetric matrix, accumulated from outer products, with its leading eigenvector by the Jacobi eigenvalue method:
 * each rotation zeroes one pair of off-diagonal elements, and sweeps over all pairs are repeated until all are
 * negligible (Golub and Van Loan, Matrix Computations, 8.5).
 */
public final class SymmetricMatrix {

    private static final int MAX_SWEEPS = 60;
    private static final double NEGLIGIBLE = 1e-17;

    private final double[][] a;

    /** The product of all rotations so far; its columns converge to the eigenvectors. */
    private final double[][] vectors;

    /** A zero matrix of {@code size} rows. */
    public SymmetricMatrix(int size) {
        this.a = new double[size][size];
        this.vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
    }

    /** Adds vvᵀ, for {@code vector} v. */
    public void addOuterProduct(double[] vector) {
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            double factor = vector[i];
            for (int j = 0; j <= i; j++) {
                row[j] += factor * vector[j]; // the upper triangle is filled before the first sweep
            }
        }
    }

    /**
     * Returns a unit eigenvector of the greatest eigenvalue. Diagonalizes this matrix in place, so it can be called
     * only once.
     */
    public double[] leadingEigenvector() {
        fillUpperTriangle();
        double negligible = NEGLIGIBLE * trace();
        int sweeps = 0;
        while (sweeps < MAX_SWEEPS && sweep(negligible)) {
            sweeps++;
        }
        int leading = 0;
        for (int i = 1; i < a.length; i++) {
            leading = a[i][i] > a[leading][leading] ? i : leading;
        }
        double[] vector = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            vector[i] = vectors[i][leading];
        }
        return vector;
    }

    private void fillUpperTriangle() {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                a[j][i] = a[i][j];
            }
        }
    }

    private double trace() {
        double trace = 0;
        for (int i = 0; i < a.length; i++) {
            trace += a[i][i];
        }
        return trace;
    }

    /** Rotates every pair whose off-diagonal element is not negligible; returns whether there was one. */
    private boolean sweep(double negligible) {
        boolean rotated = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                if (Math.abs(a[p][q]) > negligible) {
                    rotate(p, q);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    /** Rotates axes p and q, by the smaller of the two angles that make a_pq vanish. */
    private void rotate(int p, int q) {
        double cotangent = (a[q][q] - a[p][p]) / (2 * a[p][q]); // cotangent of twice the rotation angle
        double tangent = Math.copySign(1, cotangent) / (Math.abs(cotangent) + StrictMath.hypot(cotangent, 1));
        double cosine = 1 / StrictMath.hypot(tangent, 1);
        double sine = tangent * cosine;
        for (int i = 0; i < a.length; i++) {
            rotateColumns(a[i], p, q, cosine, sine);
            rotateColumns(vectors[i], p, q, cosine, sine);
        }
        for (int j = 0; j < a.length; j++) {
            double upper = a[p][j];
            double lower = a[q][j];
            a[p][j] = cosine * upper - sine * lower;
            a[q][j] = sine * upper + cosine * lower;
        }
        a[p][q] = 0;
        a[q][p] = 0;
    }

    private static void rotateColumns(double[] row, int p, int q, double cosine, double sine) {
        double left = row[p];
        double right = row[q];
        row[p] = cosine * left - sine * right;
        row[q] = sine * left + cosine * right;
    }
}
