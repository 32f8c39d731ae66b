package org.backprop.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sessions whose results an independent program found by automatic differentiation in double precision. */
class ReferenceCasesTest {

    private static final int CASES = 24;
    /** Cases of activations and optimizers that came later. */
    private static final int EXTRA_CASES = 12;

    private static final double RELATIVE = 1e-9;
    private static final double NEAR_ZERO = 1e-13;

    private static final JsonMapper JSON = new JsonMapper();
    private static double worst;
    private static String worstPlace = "";

    @TempDir
    private Path folder;

    static Stream<String> cases() {
        return Stream.concat(names("", CASES), names("extra/", EXTRA_CASES));
    }

    private static Stream<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(number -> String.format("%scase%02d", prefix, number));
    }

    @AfterAll
    static void reportTheWorstDifference() {
        System.out.printf("reference cases: worst relative difference %.2e at %s%n", worst, worstPlace);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_trace_is_the_expected_one(String name) throws IOException {
        CommandRun run = CommandRun.of("trace", session(name));
        assertEquals(new CommandRun(0, run.out(), ""), run);
        assertClose(expected(name).get("trace"), JSON.readTree(run.out()), name + " trace");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_runs_costs_and_parameters_are_the_expected_ones(String name) throws IOException {
        Path out = folder.resolve("out.json");
        CommandRun run = CommandRun.of("run", session(name), "--updates", 200, "--out", out);
        assertEquals(new CommandRun(0, run.out(), ""), run);
        JsonNode expected = expected(name).get("run");
        JsonNode written = JSON.readTree(Files.readString(out));
        String place = name + " run";
        assertClose(expected.get("loss"), written.at("/curve/loss"), place + "/loss");
        assertClose(expected.get("weights"), written.at("/current/weights"), place + "/weights");
        assertEquals(expected.has("biases"), written.get("current").has("biases"));
        if (expected.has("biases")) {
            assertClose(expected.get("biases"), written.at("/current/biases"), place + "/biases");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_gradients_agree_with_central_differences(String name) throws IOException {
        CommandRun run = CommandRun.of("check", session(name));
        assertEquals(new CommandRun(0, run.out(), ""), run);
        assertTrue(run.out().startsWith("valid: "), run.out());
    }

    private static void assertClose(JsonNode expected, JsonNode actual, String place) {
        if (expected.isNumber()) {
            assertClose(expected.doubleValue(), actual.doubleValue(), place);
        } else if (expected.isObject()) {
            assertEquals(
                    expected.propertyNames().stream().sorted().toList(),
                    actual.propertyNames().stream().sorted().toList());
            expected.forEachEntry((name, value) -> assertClose(value, actual.get(name), place + "/" + name));
        } else {
            assertEquals(expected.size(), actual.size(), place);
            for (int i = 0; i < expected.size(); i++) {
                assertClose(expected.get(i), actual.get(i), place + "/" + i);
            }
        }
    }

    private static void assertClose(double expected, double actual, String place) {
        double difference = Math.abs(expected - actual);
        if (difference > NEAR_ZERO) {
            double relative = difference / Math.abs(expected);
            assertTrue(relative <= RELATIVE, () -> place + ": expected " + expected + ", was " + actual);
            worstPlace = relative > worst ? place : worstPlace;
            worst = Math.max(worst, relative);
        }
    }

    private Path session(String name) throws IOException {
        Path file = folder.resolve("case.json");
        try (InputStream in = resource(name + ".session.json")) {
            Files.copy(in, file);
        }
        return file;
    }

    private static JsonNode expected(String name) throws IOException {
        try (InputStream in = resource(name + ".expected.json")) {
            return JSON.readTree(in);
        }
    }

    private static InputStream resource(String name) {
        return ReferenceCasesTest.class.getResourceAsStream("/org/backprop/explorer/reference/" + name);
    }
}
