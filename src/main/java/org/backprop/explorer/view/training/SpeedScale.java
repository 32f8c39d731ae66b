package org.backprop.explorer.view.training;

import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Speed;

/** The speeds that the slider offers, from one moment a second to as fast as the machine goes. */
public final class SpeedScale {

    private static final double[] SPEEDS = {1, 2, 4, 10, 30, 100, 1000, 10_000, Double.POSITIVE_INFINITY};

    /** The last place on the slider. */
    static final double TOP = SPEEDS.length - 1.0;

    /** The place where the slider stands at first. */
    static final double START = 3;

    private SpeedScale() {}

    /** The speed at a place on the slider. */
    public static Speed at(int place) {
        return new Speed(SPEEDS[place]);
    }

    /** The speed before any is chosen. */
    public static Speed initial() {
        return at((int) START);
    }

    static String text(Speed speed) {
        return speed.isFull()
                ? Texts.text("speed.full")
                : Texts.text("speed.rate", Numbers.count(Math.round(speed.momentsPerSecond())));
    }
}
