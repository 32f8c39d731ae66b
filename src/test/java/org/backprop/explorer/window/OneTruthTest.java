package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * At each moment every region speaks of the same parameters, derivatives and costs: each number that two regions show
 * of one quantity is the same number. On random networks, for each optimizer, batch mode and granularity.
 */
class OneTruthTest extends WindowTest {

    /** The index of the weight that is selected, w₁₁² of a 2-2-1 network. */
    private static final int WEIGHT = 6;

    private static final String NAME = "w[2,1,1]";
    private static final String SYMBOL = "w₁₁²";
    private static final String OTHER_NAME = "w[2,2,1]";
    private static final String OTHER_SYMBOL = "w₂₁²";

    /** Whether the gradient that an update follows is that of the cost, which the map draws. */
    private boolean isFullBatch;

    @ParameterizedTest
    @CsvSource({
        "1, gradient-descent, full, DIGIT2, 22, 0",
        "2, adam, mini, DIGIT2, 26, 0.01",
        "3, momentum, stochastic, DIGIT2, 20, 0",
        "4, nesterov, mini, DIGIT1, 40, 0",
        "5, rmsprop, full, DIGIT3, 12, 0.002",
        "6, adagrad, stochastic, DIGIT4, 5, 0",
        "7, adamw, mini, DIGIT5, 3, 0"
    })
    void each_number_that_two_regions_show_of_a_quantity_is_the_same(
            long seed, String optimizer, String batch, KeyCode granularity, int steps, double penalty) {
        openSession(session(new Random(seed), optimizer, batch, penalty));
        Fx.shows(SYMBOL, () -> window.text("subject"));
        isFullBatch = batch.equals("full");
        window.press(KeyCode.CONTROL, granularity);
        window.letChartsFollow();
        List<String> contradictions = new ArrayList<>(contradictions());
        int compared = 0;
        for (int step = 0; step < steps; step++) {
            stepForward();
            contradictions.addAll(contradictions());
            compared += readings().values().stream().mapToInt(List::size).sum();
        }
        assertEquals(List.of(), contradictions);
        assertTrue(compared > 4 * steps, "only " + compared + " numbers were found");
    }

    private void stepForward() {
        String before = moment();
        window.press(KeyCode.RIGHT);
        Fx.until("the step is shown", () -> !moment().equals(before));
        window.letChartsFollow();
    }

    private String moment() {
        return window.presentPhases()
                + window.text("phase-name")
                + window.text("position")
                + window.text("timeline-status");
    }

    private List<String> contradictions() {
        return contradictions(readings());
    }

    private List<String> contradictions(Map<String, List<Reading>> all) {
        String moment = window.sees("phases") ? window.presentPhases().toString() : "large";
        List<String> contradictions = new ArrayList<>();
        all.forEach((quantity, readings) -> {
            Reading first = readings.get(0);
            readings.stream()
                    .filter(reading -> !reading.agreesWith(first))
                    .map(reading -> moment + " at " + window.text("position") + ": " + quantity + " is " + first
                            + " and " + reading)
                    .forEach(contradictions::add);
        });
        return contradictions;
    }

    /** What the regions show now, by the quantity that it is of. */
    private Map<String, List<Reading>> readings() {
        Map<String, List<Reading>> readings = new TreeMap<>();
        String phase = String.join("", window.presentPhases());
        boolean isUpdate = phase.equals("update");
        String value = isUpdate ? "the weight after the update" : "the weight";
        add(readings, value, Reading.last("list", window.text("value-" + NAME)));
        add(readings, "the gradient", Reading.last("list", window.text("gradient-" + NAME)));
        String label = window.text("weight-" + WEIGHT);
        add(readings, phase.equals("gradient") ? "the gradient" : value, Reading.last("network", label));
        if (isUpdate && Reading.numbers(label).size() > 1) {
            add(readings, "the weight before the update", Reading.first("network", label));
        }
        if (window.text("subject").equals(SYMBOL)) { // the explanation may have followed an operation
            addExplanation(readings, value, isUpdate);
        }
        String cost = isUpdate ? "the cost after the update" : "the cost";
        add(readings, cost, Reading.first("curve", window.text("cost").replaceFirst("L = ", "")));
        if (isUpdate) {
            String costs = window.text("phase-description").replaceFirst(".* L ", "");
            add(readings, "the cost before the update", Reading.first("sentence", costs));
            add(readings, cost, Reading.last("sentence", costs));
        }
        add(readings, "the sample's loss", Reading.first("network", window.text("sample-loss")));
        addMap(readings, phase);
        return readings;
    }

    /** The map says where the present point is, what L is there, and where the update comes from or where L falls. */
    private void addMap(Map<String, List<Reading>> readings, String phase) {
        assertEquals(SYMBOL + " × " + OTHER_SYMBOL, window.text("landscape-menu"));
        String map = window.accessibleText("landscape");
        assertTrue(map.startsWith("Loss landscape: at " + SYMBOL + " = "), map);
        List<BigDecimal> numbers = Reading.numbers(map);
        boolean isUpdate = phase.equals("update");
        String when = isUpdate ? " after the update" : "";
        addMapped(readings, List.of("the weight" + when, "the other weight" + when, "the cost" + when), numbers);
        add(readings, "the other weight" + when, Reading.last("list", window.text("value-" + OTHER_NAME)));
        if (isUpdate) {
            assertTrue(map.contains("The update came from ("), map);
            addMapped(readings, List.of("the weight before the update", "the other weight before"), rest(numbers));
        } else if (phase.equals("gradient") && isFullBatch) {
            assertTrue(map.contains("Downhill, these change as "), map);
            List<BigDecimal> descent =
                    rest(numbers).stream().map(BigDecimal::negate).toList();
            addMapped(readings, List.of("the gradient", "the other gradient"), descent);
            add(readings, "the other gradient", Reading.last("list", window.text("gradient-" + OTHER_NAME)));
        }
        String caption = window.text("landscape-caption");
        if (caption.startsWith("The update leads to (")) {
            addMapped(readings, List.of("the weight after the update"), Reading.numbers(caption));
            if (window.text("subject").equals(SYMBOL)) {
                String step = window.accessibleText("answer-step");
                add(readings, "the weight after the update", Reading.last("answer", step));
            }
        } else {
            assertEquals(SYMBOL + " horizontal · " + OTHER_SYMBOL + " vertical · color = L", caption);
        }
    }

    private static List<BigDecimal> rest(List<BigDecimal> numbers) {
        return numbers.subList(3, numbers.size());
    }

    private static void addMapped(
            Map<String, List<Reading>> readings, List<String> quantities, List<BigDecimal> numbers) {
        for (int i = 0; i < quantities.size(); i++) {
            add(readings, quantities.get(i), Optional.of(new Reading("map", numbers.get(i))));
        }
    }

    @Test
    void the_large_map_says_what_the_slice_beside_it_says() {
        openSession(session(new Random(8), "gradient-descent", "full", 0.01));
        Fx.shows(SYMBOL, () -> window.text("subject"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.RIGHT);
        window.arrivesAt("update");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.press(KeyCode.LEFT);
        window.arrivesAt("gradient");
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        Fx.until("the map is large", () -> window.sees("position-view"));
        assertEquals(List.of(), contradictions(positions(true, true)));
        window.press(KeyCode.RIGHT);
        assertEquals(List.of(), contradictions(positions(false, true)));
        window.press(KeyCode.RIGHT);
        assertEquals(List.of(), contradictions(positions(true, false)));
    }

    /** What the card beside the large map and the slice below it say. */
    private Map<String, List<Reading>> positions(boolean isBeforeUpdate, boolean isSlopeKnown) {
        window.catchUp();
        List<String> position = window.texts("position-view");
        String slice = window.accessibleText("slice").replaceFirst("Cost along [^:]*: ", "");
        Map<String, List<Reading>> readings = new TreeMap<>();
        add(readings, "the update", Reading.first("card", position.get(position.indexOf("update") + 1)));
        add(readings, "the update", Reading.first("timeline", window.text("position")));
        if (isBeforeUpdate) { // otherwise the slice has both costs
            add(readings, "the cost", Reading.first("card", position.get(position.indexOf("L") + 1)));
            add(readings, "the cost", Reading.first("slice", slice.replaceFirst(".* L is ", "")));
        }
        String slope = position.get(position.indexOf("slope along " + SYMBOL) + 1);
        assertEquals(isSlopeKnown, !slope.equals("?"));
        if (isSlopeKnown) {
            add(readings, "the slope", Reading.first("card", slope));
            add(readings, "the slope", Reading.first("slice", slice.replaceFirst(".*?slope ", "")));
        }
        readings.values().forEach(each -> assertEquals(2, each.size()));
        return readings;
    }

    private void addExplanation(Map<String, List<Reading>> readings, String value, boolean isUpdate) {
        add(readings, value, Reading.last("explanation's field", window.text("inspected-value")));
        add(readings, "the gradient", Reading.last("answer", afterEquals(window.accessibleText("answer-value"))));
        if (isUpdate) {
            add(readings, value, Reading.last("answer", window.accessibleText("answer-step")));
        }
        addSlice(readings, isUpdate); // which is along what is explained
    }

    /** The slice says, of the cost along the selected weight, its value, its cost and its slope there. */
    private void addSlice(Map<String, List<Reading>> readings, boolean isUpdate) {
        String slice = window.accessibleText("slice");
        List<BigDecimal> numbers = Reading.numbers(slice.replaceFirst("Cost along [^:]*: at ", ""));
        String value = isUpdate ? "the weight before the update" : "the weight";
        add(readings, value, Optional.of(new Reading("slice", numbers.get(0))));
        add(
                readings,
                isUpdate ? "the cost before the update" : "the cost",
                Optional.of(new Reading("slice", numbers.get(1))));
        if (slice.contains("slope ") && !slice.contains("slope not computed")) {
            String slope = slice.replaceFirst(".*?slope ", "");
            add(readings, "the gradient", Reading.first("slice", slope));
        }
    }

    private static String afterEquals(String equation) {
        return equation.replaceFirst(".*= ", "");
    }

    private static void add(Map<String, List<Reading>> readings, String quantity, Optional<Reading> reading) {
        reading.ifPresent(found ->
                readings.computeIfAbsent(quantity, key -> new ArrayList<>()).add(found));
    }

    private static String session(Random random, String optimizer, String batch, double penalty) {
        return SessionJson.XOR
                .replace("{\"name\": \"gradient-descent\", \"learningRate\": 0.5}", optimizer(optimizer))
                .replace("{\"mode\": \"mini\", \"size\": 2}", batch(batch))
                .replace("\"stop\": {}", "\"stop\": {}, \"regularization\": {\"l2\": " + penalty + "}")
                .replace(
                        "[[[0.5, -0.4], [0.3, 0.6]], [[0.7], [-0.8]]]",
                        "[[" + row(random, 2) + ", " + row(random, 2) + "], [" + row(random, 1) + ", " + row(random, 1)
                                + "]]");
    }

    private static String optimizer(String name) {
        return "{\"name\": \"" + name + "\", \"learningRate\": " + (name.startsWith("ada") ? 0.05 : 0.3) + "}";
    }

    private static String batch(String mode) {
        return "{\"mode\": \"" + mode + "\"" + (mode.equals("mini") ? ", \"size\": 2" : "") + "}";
    }

    private static String row(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.format(Locale.ROOT, "%.4f", random.nextGaussian()))
                .toList()
                .toString();
    }
}
