package org.backprop.explorer.model.numeric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Nice numbers: numbers of few digits, as labels of scales and contour lines. */
public final class NiceNumbers {

    private static final int MAX_COUNT = 6;

    private static final List<BigDecimal> STEPS =
            List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));

    /** The tick patterns of logarithmic scales, from dense to sparse. */
    private static final List<LogTickPattern> LOG_TICK_PATTERNS = List.of(
            new LogTickPattern(new int[] {1, 2, 5}, 1),
            new LogTickPattern(new int[] {1, 3}, 1),
            new LogTickPattern(new int[] {1}, 1),
            new LogTickPattern(new int[] {1}, 2),
            new LogTickPattern(new int[] {1}, 5),
            new LogTickPattern(new int[] {1}, 10),
            new LogTickPattern(new int[] {1}, 20),
            new LogTickPattern(new int[] {1}, 50),
            new LogTickPattern(new int[] {1}, 200));

    /** Steps of 1, 2 and 5, or whole decades. */
    private static final List<LogTickPattern> STEP_PATTERNS = LOG_TICK_PATTERNS.stream()
            .filter(pattern -> pattern.digits().length != 2)
            .toList();

    private NiceNumbers() {}

    /** The numbers with these leading digits in every {@code decades}-th decade. */
    private record LogTickPattern(int[] digits, int decades) {

        private double[] within(double from, double to) {
            return IntStream.rangeClosed(exponent(from), exponent(to))
                    .filter(exponent -> exponent % decades == 0)
                    .boxed()
                    .flatMapToDouble(
                            exponent -> IntStream.of(digits).mapToDouble(digit -> BigDecimal.valueOf(digit, -exponent)
                                    .doubleValue()))
                    .filter(number -> number >= from && number <= to)
                    .toArray();
        }
    }

    /**
     * Returns multiples of 1, 2, 2.5 or 5 times a power of ten in [from, to]: at most six, and rarely fewer than four.
     */
    public static double[] linearTicks(double from, double to) {
        if (from == to) {
            return new double[] {from};
        }
        for (int exponent = exponent(to - from) - 1; ; exponent++) {
            for (BigDecimal step : STEPS) {
                BigDecimal unit = step.scaleByPowerOfTen(exponent);
                long first = quotient(from, unit, RoundingMode.CEILING);
                long last = quotient(to, unit, RoundingMode.FLOOR);
                if (last - first < MAX_COUNT) {
                    return multiples(unit, first, last).distinct().toArray();
                }
            }
        }
    }

    /**
     * Returns at most {@code maxCount} numbers in [from, to]: multiples of 1, 2 or 5 times a power of ten; of positive
     * numbers that span at least a factor of ten, 1, 2 and 5 times each power of ten, or powers of ten only.
     */
    public static double[] steps(double from, double to, int maxCount) {
        if (from > 0 && to >= 10 * from) {
            return STEP_PATTERNS.stream()
                    .map(pattern -> pattern.within(from, to))
                    .filter(numbers -> numbers.length <= maxCount)
                    .findFirst()
                    .orElseThrow();
        }
        for (int exponent = exponent(to - from) - 1; ; exponent++) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal unit = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
                long first = quotient(from, unit, RoundingMode.CEILING);
                long last = quotient(to, unit, RoundingMode.FLOOR);
                if (last - first < maxCount) {
                    return multiples(unit, first, last).toArray();
                }
            }
        }
    }

    private static long quotient(double value, BigDecimal unit, RoundingMode rounding) {
        return BigDecimal.valueOf(value).divide(unit, 0, rounding).longValue();
    }

    private static DoubleStream multiples(BigDecimal unit, long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToDouble(n -> unit.multiply(BigDecimal.valueOf(n)).doubleValue());
    }

    /**
     * Returns at most six numbers in [from, to], both positive, spaced about evenly on a logarithmic scale; spaced
     * linearly if the range spans less than a factor of ten.
     */
    public static double[] logarithmicTicks(double from, double to) {
        if (to < 10 * from) {
            return linearTicks(from, to);
        }
        return LOG_TICK_PATTERNS.stream()
                .map(logTickPattern -> logTickPattern.within(from, to))
                .filter(numbers -> numbers.length <= MAX_COUNT)
                .findFirst()
                .orElseThrow();
    }

    /** Rounds {@code value} to the decimal place of the second significant digit of {@code part}. */
    public static double roundToPrecisionOf(double part, double value) {
        return new BigDecimal(value)
                .setScale(1 - exponent(part), RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** The exponent of the greatest power of ten that is not above {@code size}, which is positive. */
    private static int exponent(double size) {
        BigDecimal decimal = BigDecimal.valueOf(size);
        return decimal.precision() - decimal.scale() - 1;
    }
}
