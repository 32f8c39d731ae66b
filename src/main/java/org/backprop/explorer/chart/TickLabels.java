package org.backprop.explorer.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The labels of the ticks of an axis: with equal numbers of decimals, and with a common power of ten where the numbers
 * are very small or very large.
 *
 * @param exponent the exponent of the common power of ten; 0 if the labels are the numbers themselves
 * @param texts the labels, with a decimal point and without grouping separators
 */
public record TickLabels(int exponent, List<String> texts) {

    private static final double MIN_MAGNITUDE = 1e-3;
    private static final double MAX_MAGNITUDE = 1e6;
    private static final int MAX_DIGITS = 7;
    /** The difference between a tick and its label, relative to the distance between ticks, that is no rounding. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-3");

    private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Returns the labels of {@code values}, which ascend. */
    public static TickLabels of(double... values) {
        double magnitude = Arrays.stream(values).map(Math::abs).max().orElse(0);
        boolean isPlain = magnitude == 0 || magnitude >= MIN_MAGNITUDE && magnitude < MAX_MAGNITUDE;
        int exponent = isPlain ? 0 : (int) Math.floor(Math.log10(magnitude));
        List<BigDecimal> scaled = Arrays.stream(values)
                .mapToObj(value -> new BigDecimal(value).movePointLeft(exponent))
                .toList();
        int digitsBefore = magnitude < 1 || !isPlain ? 1 : 1 + (int) Math.floor(Math.log10(magnitude));
        int decimals = decimals(scaled, MAX_DIGITS - digitsBefore);
        return new TickLabels(
                exponent,
                scaled.stream()
                        .map(each ->
                                each.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString())
                        .toList());
    }

    /** Returns the smallest number of decimals, up to {@code max}, with which no number is rounded. */
    private static int decimals(List<BigDecimal> values, int max) {
        BigDecimal distance = values.size() < 2
                ? BigDecimal.ONE
                : values.get(1).subtract(values.get(0)).abs();
        BigDecimal tolerance = distance.multiply(TOLERANCE);
        int decimals = 0;
        while (decimals < max && !areRoundedTo(decimals, values, tolerance)) {
            decimals++;
        }
        return decimals;
    }

    private static boolean areRoundedTo(int decimals, List<BigDecimal> values, BigDecimal tolerance) {
        return values.stream()
                .allMatch(value -> value.setScale(decimals, RoundingMode.HALF_EVEN)
                                .subtract(value)
                                .abs()
                                .compareTo(tolerance)
                        <= 0);
    }

    /** Returns {@code title} with the common power of ten, if there is one. */
    public String titled(String title) {
        return exponent == 0 ? title : title + " ·\u2009" + powerOfTen(exponent);
    }

    /** Returns the text of a power of ten, as in 10⁻⁶. */
    public static String powerOfTen(int exponent) {
        String digits = String.valueOf(Math.abs(exponent))
                .chars()
                .mapToObj(digit -> SUPERSCRIPT_DIGITS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
        return "10" + (exponent < 0 ? "⁻" : "") + digits;
    }
}
