package org.backprop.explorer.bench;

import org.backprop.explorer.model.numeric.Exponential;

/**
 * The 2-2-2-2 network of "Weight update algorithm" and its gradient descent, with every neuron and weight written out.
 */
final class HandUnrolled {

    private static final double X1 = 0.05;
    private static final double X2 = 0.10;
    private static final double Y1 = 0.01;
    private static final double Y2 = 0.99;
    private static final double RATE = 0.5;

    // wLij is the weight from neuron i to neuron j of layer L
    private double w111 = .15;
    private double w112 = .25;
    private double w121 = .20;
    private double w122 = .30;
    private double b11 = .35;
    private double b12 = .35;
    private double w211 = .40;
    private double w212 = .50;
    private double w221 = .45;
    private double w222 = .55;
    private double b21 = .60;
    private double b22 = .60;
    private double w311 = .80;
    private double w312 = -.35;
    private double w321 = -.60;
    private double w322 = .70;
    private double b31 = .10;
    private double b32 = -.20;
    private double loss;

    /** One update. */
    void advance() {
        double p1 = sigmoid(w111 * X1 + w121 * X2 + b11);
        double p2 = sigmoid(w112 * X1 + w122 * X2 + b12);
        double q1 = sigmoid(w211 * p1 + w221 * p2 + b21);
        double q2 = sigmoid(w212 * p1 + w222 * p2 + b22);
        double r1 = sigmoid(w311 * q1 + w321 * q2 + b31);
        double r2 = sigmoid(w312 * q1 + w322 * q2 + b32);

        double e1 = r1 - Y1;
        double e2 = r2 - Y2;
        loss = 0.5 * (e1 * e1 + e2 * e2);

        double d31 = e1 * (r1 * (1 - r1));
        double d32 = e2 * (r2 * (1 - r2));
        double d21 = q1 * (1 - q1) * (w311 * d31 + w312 * d32);
        double d22 = q2 * (1 - q2) * (w321 * d31 + w322 * d32);
        double d11 = p1 * (1 - p1) * (w211 * d21 + w212 * d22);
        double d12 = p2 * (1 - p2) * (w221 * d21 + w222 * d22);

        w311 -= RATE * (d31 * q1);
        w312 -= RATE * (d32 * q1);
        w321 -= RATE * (d31 * q2);
        w322 -= RATE * (d32 * q2);
        b31 -= RATE * d31;
        b32 -= RATE * d32;
        w211 -= RATE * (d21 * p1);
        w212 -= RATE * (d22 * p1);
        w221 -= RATE * (d21 * p2);
        w222 -= RATE * (d22 * p2);
        b21 -= RATE * d21;
        b22 -= RATE * d22;
        w111 -= RATE * (d11 * X1);
        w112 -= RATE * (d12 * X1);
        w121 -= RATE * (d11 * X2);
        w122 -= RATE * (d12 * X2);
        b11 -= RATE * d11;
        b12 -= RATE * d12;
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Exponential.exp(-z));
    }

    /** All parameters in the order of the model. */
    double[] parameters() {
        return new double[] {
            w111, w112, w121, w122, b11, b12, //
            w211, w212, w221, w222, b21, b22, //
            w311, w312, w321, w322, b31, b32
        };
    }

    /** L before the last update. */
    double loss() {
        return loss;
    }
}
