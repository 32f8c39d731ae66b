package org.backprop.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backprop.explorer.model.derivation.LatexSyntax;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The output of the command {@code explain} and its refusals. */
class ExplainCommandTest {

    private static final String NETWORK_2222 = """
            {"format": "backprop-session", "version": 1,
             "network": {"sizes": [2, 2, 2, 2], "activations": ["sigmoid", "sigmoid", "sigmoid"],
                         "bias": true, "loss": "half-squared-error"},
             "data": {"inputs": [[0.05, 0.10], [0.5, 1]], "targets": [[0.01, 0.99], [1, 0]]},
             "initial": {"weights": [[[0.15, 0.25], [0.20, 0.30]], [[0.40, 0.50], [0.45, 0.55]],
                                     [[0.80, -0.35], [-0.60, 0.70]]],
                         "biases": [[0.35, 0.35], [0.60, 0.60], [0.10, -0.20]]}}
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aSession() throws IOException {
        file = session("network2222.json", NETWORK_2222);
    }

    private Path session(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CommandRun explain(String parameter, Object... more) {
        Object[] arguments = new Object[4 + more.length];
        System.arraycopy(new Object[] {"explain", file, "--parameter", parameter}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return CommandRun.of(arguments);
    }

    /** The number at the end of the last line of the formula whose left side is {@code left}, for the nth time. */
    private static double value(String out, String left, int occurrence) {
        Matcher formula = Pattern.compile("^  " + Pattern.quote(left) + " = .*\\R(?:   +=.*\\R)*", Pattern.MULTILINE)
                .matcher(out);
        for (int n = 0; n < occurrence; n++) {
            assertTrue(formula.find(), left);
        }
        return Double.parseDouble(formula.group().replaceAll("(?s).*= ", "").strip());
    }

    @Test
    void the_first_weight_of_the_2_2_2_2_network_has_four_paths() {
        CommandRun run = explain("w[1,1,1]");
        assertEquals(new CommandRun(0, run.out(), ""), run);
        assertTrue(run.out().contains("Sum over 4 paths"), run.out());
        assertTrue(run.out().contains("Path 2: x[1] -> h[2,1] -> h[3,1] -> h[4,2]"), run.out());
        double[] expected = {9.762e-5, 3.706e-5, -8.598e-5, -8.704e-5};
        for (int path = 1; path <= 4; path++) {
            assertEquals(expected[path - 1], value(run.out(), "p[" + path + "]", 1), 0.5e-8);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_chain_rule_the_delta_form_and_the_paths_come_to_the_same(int form) {
        assertEquals(-3.834e-5, value(explain("w[1,1,1]").out(), "dL/dw[1,1,1]", form), 0.5e-8);
    }

    @Test
    void a_gradient_is_confirmed_by_a_central_difference() {
        String out = explain("b[2,1]").out();
        assertTrue(out.matches("(?s).*Backward pass: 0\\.0279\\d+\\R.*"), out);
        assertTrue(out.matches("(?s).*Central difference: 0\\.0279\\d+, relative difference \\d\\.\\de-\\d+\\R"), out);
        assertFalse(out.contains("DISAGREE"), out);
    }

    @Test
    void the_first_sample_is_taken_unless_another_is_asked_for() {
        assertEquals(
                explain("w[1,1,1]").out(), explain("w[1,1,1]", "--sample", 1).out());
        String second = explain("w[1,1,1]", "--sample", 2).out();
        assertTrue(second.contains("for sample 2 of 2"), second);
        assertTrue(second.contains("0.5"), second);
    }

    @Test
    void the_parameters_are_the_current_ones() throws IOException {
        String text = NETWORK_2222.strip().replaceAll("}$", ", \"current\": {\"update\": 0, ")
                + NETWORK_2222
                        .substring(NETWORK_2222.indexOf("\"weights\""))
                        .strip()
                        .replace("0.15", "0.65");
        file = session("current.json", text);
        String out = explain("w[2,1,1]").out();
        assertTrue(out.contains("At update 0"), out);
        assertFalse(out.equals(CommandRun.of("explain", folder.resolve("network2222.json"), "--parameter", "w[2,1,1]")
                .out()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            w[9,1,1];          --parameter w[9,1,1]: the network 2-2-2-2 has no w[9,1,1]
            w[1,3,1];          --parameter w[1,3,1]: the network 2-2-2-2 has no w[1,3,1]
            b[4,1];            --parameter b[4,1]: the network 2-2-2-2 has no b[4,1]
            w[0,1,1];          --parameter w[0,1,1]: a parameter is named like w[2,1,1] or b[1,2]
            nonsense;          --parameter nonsense: a parameter is named like w[2,1,1] or b[1,2]
            w[1,1,1] --sample 0;   --sample must be between 1 and 2, was 0
            w[1,1,1] --sample 3;   --sample must be between 1 and 2, was 3
            """)
    void what_there_is_not_is_refused_in_one_line(String arguments, String problem) {
        String message = "backprop-explorer explain: " + problem + " (see backprop-explorer explain --help)";
        assertEquals(new CommandRun(2, "", message + System.lineSeparator()), CommandRun.of((Object[])
                ("explain " + file + " --parameter " + arguments).split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format html", "--format", "--sample two", "--parameter b[1,1]", "--fast", "extra"})
    void wrong_usage_is_refused_in_one_line(String more) {
        CommandRun run = explain("w[1,1,1]", (Object[]) more.split(" "));
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("backprop-explorer explain: "), run.err());
    }

    @Test
    void the_parameter_must_be_named() {
        CommandRun run = CommandRun.of("explain", file);
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void a_network_without_biases_has_none() throws IOException {
        file = session("line.json", """
                {"format": "backprop-session", "version": 1,
                 "network": {"sizes": [1, 1], "activations": ["identity"], "bias": false,
                             "loss": "half-squared-error"},
                 "data": {"inputs": [[1]], "targets": [[0]]}, "initial": {"weights": [[[8]]]}}
                """);
        CommandRun run = explain("b[1,1]");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("the network 1-1 has no b[1,1]"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "latex", "LaTeX"})
    void the_output_is_plain_ascii(String format) {
        CommandRun run = explain("w[1,1,1]", "--format", format);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().chars().allMatch(x -> x == '\n' || x >= ' ' && x < 127), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "latex"})
    void a_single_neuron_is_explained_in_the_letters_of_its_article(String format) throws IOException {
        file = session("neuron.json", """
                {"format": "backprop-session", "version": 1,
                 "network": {"sizes": [1, 1], "activations": ["sigmoid"], "bias": true, "loss": "binary-cross-entropy"},
                 "data": {"inputs": [[1]], "targets": [[0]]},
                 "initial": {"weights": [[[0.6]]], "biases": [[0.9]]}}
                """);
        String out = explain("w[1,1,1]", "--format", format).out();
        assertTrue(out.contains("The gradient dL/dw") && out.contains("dL/dz form"), out);
        assertFalse(out.matches("(?is).*(delta|\\bh\\b|h\\[|w\\[|h\\^).*"), out);
    }

    @Test
    void latex_is_a_document_of_its_own() {
        String out = explain("w[1,1,1]", "--format", "latex").out();
        assertTrue(out.startsWith("\\documentclass{article}\n"), out);
        assertTrue(out.endsWith("\n\\end{document}\n"), out);
        LatexSyntax.check(out.replace('\n', ' '));
        assertEquals(7, out.split("\\\\begin\\{align\\*}", -1).length - 1, "chain, delta form, four paths, their sum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "latex"})
    void thousands_of_paths_are_counted(String format) throws IOException {
        file = session("wide.json", wide());
        CommandRun run = explain("w[1,1,1]", "--format", format);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("There are 4096 paths from the parameter to the loss"), run.out());
        assertFalse(run.out().contains("DISAGREE"), run.out());
    }

    /** 1-2-16-16-16, all weights 0.1. */
    private static String wide() {
        String row16 = row("0.1", 16);
        return """
                {"format": "backprop-session", "version": 1,
                 "network": {"sizes": [1, 2, 16, 16, 16], "activations": ["tanh", "tanh", "tanh", "tanh"],
                             "bias": false, "loss": "squared-error"},
                 "data": {"inputs": [[1]], "targets": [%s]},
                 "initial": {"weights": [[[0.1, 0.1]], %s, %s, %s]}}
                """.formatted(row("0", 16), row(row16, 2), row(row16, 16), row(row16, 16));
    }

    private static String row(String entry, int times) {
        return "[" + String.join(", ", Collections.nCopies(times, entry)) + "]";
    }
}
