package org.backprop.explorer.view.training;

import java.util.Arrays;
import java.util.List;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Speed;

/** The speeds that the slider offers, from one moment per second to as fast as the machine can. */
public final class SpeedScale {

    private static final double[] SPEEDS = {1, 2, 4, 10, 30, 100, 1000, 10_000, Double.POSITIVE_INFINITY};

    /** The greatest value of the slider. */
    static final double MAX = SPEEDS.length - 1.0;

    /** The initial value of the slider. */
    static final double INITIAL = 3;

    private SpeedScale() {}

    /** Returns the speed for a value of the slider. */
    public static Speed at(int position) {
        return new Speed(SPEEDS[position]);
    }

    /** Returns the initial speed. */
    public static Speed initial() {
        return at((int) INITIAL);
    }

    static String text(Speed speed, boolean isAbbreviated) {
        String form = isAbbreviated ? ".brief" : "";
        if (speed.isFull()) {
            return Texts.text("speed.full" + form);
        }
        long rate = Math.round(speed.momentsPerSecond());
        return Texts.text((rate == 1 ? "speed.rate.one" : "speed.rate") + form, Numbers.count(rate));
    }

    /** Returns the texts of all speeds. */
    static List<String> texts(boolean isAbbreviated) {
        return Arrays.stream(SPEEDS)
                .mapToObj(momentsPerSecond -> text(new Speed(momentsPerSecond), isAbbreviated))
                .toList();
    }
}
