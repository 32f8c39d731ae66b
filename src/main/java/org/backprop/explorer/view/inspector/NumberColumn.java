package org.backprop.explorer.view.inspector;

import java.util.OptionalDouble;
import org.backprop.explorer.chart.TickLabels;
import org.backprop.explorer.view.Numbers;

/**
 * The format of a column of numbers, in which their decimal points stand one below the other: with equal decimals and
 * with a common power of ten, which its head tells.
 */
final class NumberColumn {

    private static final int MIN_EXPONENT = -4;
    private static final int MAX_EXPONENT = 4;

    private final int exponent;
    private final int decimals;

    /** The format of a column with these numbers, which may be unknown. */
    NumberColumn(OptionalDouble... numbers) {
        double largest = largest(numbers);
        int magnitude = largest > 0 ? (int) Math.floor(Math.log10(largest)) : 0;
        boolean isPlain = magnitude >= MIN_EXPONENT && magnitude <= MAX_EXPONENT;
        this.exponent = isPlain ? 0 : magnitude;
        this.decimals = Math.max(0, Numbers.BRIEF - 1 - (isPlain ? magnitude : 0));
    }

    private static double largest(OptionalDouble... numbers) {
        double largest = 0;
        for (OptionalDouble number : numbers) {
            double size = Math.abs(number.orElse(0));
            largest = Double.isFinite(size) ? Math.max(largest, size) : largest;
        }
        return largest;
    }

    /** The head of the column: its symbol, and the power of ten that all its numbers are to be multiplied by. */
    String head(String symbol) {
        return exponent == 0 ? symbol : symbol + " ·" + TickLabels.powerOfTen(exponent);
    }

    /** The number as it stands in the column. */
    String text(OptionalDouble number) {
        return number.isPresent() && Double.isFinite(number.getAsDouble())
                ? Numbers.rounded(number.getAsDouble() * Math.pow(10, -exponent), decimals)
                : Numbers.exact(number);
    }
}
