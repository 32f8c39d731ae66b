package org.backprop.explorer.window;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number as a region of the window shows it.
 *
 * @param region the region
 * @param number the number, with as many digits as are shown
 */
record Reading(String region, BigDecimal number) {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern POWER = Pattern.compile("·10(⁻?[" + SUPERSCRIPTS + "]+)");

    /** A number, but no index and no exponent of a symbol. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\\[,])-?\\d+(\\.\\d+)?(e-?\\d+)?");

    /** {@code text} with hyphens for minus signs, and with e and an exponent in place of each power of ten. */
    static String withExponents(String text) {
        Matcher power = POWER.matcher(text.replace('\u2212', '-').replace(" \u00b7 10^", "e"));
        return power.replaceAll(found -> "e"
                + found.group(1)
                        .replace('\u207b', '-')
                        .chars()
                        .map(c -> SUPERSCRIPTS.indexOf(c) < 0 ? c : '0' + SUPERSCRIPTS.indexOf(c))
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
    }

    /** The numbers in {@code text}, in their order. */
    static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(withExponents(text).replace("\u202f", ""));
        while (matcher.find()) {
            numbers.add(new BigDecimal(matcher.group()));
        }
        return numbers;
    }

    /** Reads the first number in {@code text}; empty if there is none. */
    static Optional<Reading> first(String region, String text) {
        return numbers(text).stream().findFirst().map(number -> new Reading(region, number));
    }

    /** Reads the last number in {@code text}; empty if there is none. */
    static Optional<Reading> last(String region, String text) {
        List<BigDecimal> numbers = numbers(text);
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Reading(region, numbers.get(numbers.size() - 1)));
    }

    /** Returns whether both can be the same number, rounded to different digits. */
    boolean agreesWith(Reading other) {
        BigDecimal halfUnits = halfUnit().max(other.halfUnit());
        return number.subtract(other.number).abs().compareTo(halfUnits.multiply(new BigDecimal("1.001"))) <= 0;
    }

    /** Half a unit of the last digit. */
    private BigDecimal halfUnit() {
        return BigDecimal.valueOf(5, number.scale() + 1);
    }
}
