package org.backprop.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exit codes and streams, on a network h = w x whose cost ½w² falls to a quarter with each update. */
class CliTest {

    private static final String LINE = """
            {"format": "backprop-session", "version": 1,
             "network": {"sizes": [1, 1], "activations": ["identity"], "bias": false, "loss": "half-squared-error"},
             "data": {"inputs": [[1], [1]], "targets": [[0], [0]]},
             "initial": {"weights": [[[8]]]}%s}
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aSession() throws IOException {
        file = session("");
    }

    private Path session(String members) throws IOException {
        return Files.writeString(folder.resolve("line.json"), String.format(LINE, members));
    }

    @Test
    void run_prints_the_update_and_the_cost() {
        assertEquals(new CommandRun(0, line("update 2: L = 2.0"), ""), CommandRun.of("run", file, "--updates", 2));
    }

    @Test
    void run_writes_the_session_it_came_to() throws IOException {
        Path out = folder.resolve("out.json");
        CommandRun.of("run", file, "--updates", 2, "--out", out);
        JsonNode session = new JsonMapper().readTree(Files.readString(out));
        assertEquals(2, session.at("/current/update").asInt());
        assertEquals(2.0, session.at("/current/weights/0/0/0").asDouble());
    }

    @Test
    void run_goes_on_from_current() throws IOException {
        session(", \"current\": {\"update\": 2, \"weights\": [[[2]]]}");
        assertEquals(new CommandRun(0, line("update 3: L = 0.5"), ""), CommandRun.of("run", file, "--updates", 1));
    }

    @Test
    void run_can_write_over_the_file_it_reads() {
        CommandRun.of("run", file, "--updates", 2, "--out", file);
        assertEquals(new CommandRun(0, line("update 3: L = 0.5"), ""), CommandRun.of("run", file, "--updates", 1));
    }

    @Test
    void run_heeds_edits_still_ahead_and_at_its_end() throws IOException {
        session(", \"edits\": [{\"update\": 2, \"set\": {\"w[1,1,1]\": 4}}]");
        assertEquals(
                line("update 2: L = 8.0"),
                CommandRun.of("run", file, "--updates", 2).out());
        assertEquals(
                line("update 3: L = 2.0"),
                CommandRun.of("run", file, "--updates", 3).out());
    }

    @Test
    void every_command_uses_the_data_that_the_edits_have_set() throws IOException {
        session(", \"edits\": [{\"update\": 0, \"set\": {\"x[1,1]\": 0.5, \"y[1,1]\": 1}}]");
        JsonNode trace = new JsonMapper().readTree(CommandRun.of("trace", file).out());
        assertEquals(0.5, trace.at("/samples/0/input/0").asDouble());
        assertEquals(1.0, trace.at("/samples/0/target/0").asDouble());
        assertEquals(4.5, trace.at("/samples/0/loss").asDouble()); // (8 · 0.5 - 1)² / 2
        assertEquals(
                line("update 1: L = 8.7314453125"), // w = 8 - 0.5 · (1.5 + 8) / 2 = 5.625; L = (1.8125² + 5.625²) / 4
                CommandRun.of("run", file, "--updates", 1).out());
        String explanation =
                CommandRun.of("explain", file, "--parameter", "w[1,1,1]").out();
        assertTrue(explanation.contains("1.5"), explanation);
    }

    @Test
    void run_writes_the_cost_curve() throws IOException {
        Path csv = folder.resolve("cost.csv");
        CommandRun.of("run", file, "--updates", 2, "--csv", csv);
        assertEquals("update,loss\n0,32.0\n1,8.0\n2,2.0\n", Files.readString(csv));
    }

    @Test
    void run_until_stop_says_why_it_stopped() throws IOException {
        session(", \"training\": {\"stop\": {\"maxUpdates\": 3}}");
        assertEquals(
                line("update 3: L = 0.5; the maximum number of updates is done"),
                CommandRun.of("run", file, "--until-stop").out());
        session(", \"training\": {\"stop\": {\"minLossChange\": 7}}");
        assertEquals(
                line("update 2: L = 2.0; settled: the last update changed L by less than the stop rule asks"),
                CommandRun.of("run", file, "--until-stop").out());
    }

    @Test
    void a_run_that_diverges_is_done_all_the_same() throws IOException {
        session(", \"training\": {\"optimizer\": {\"learningRate\": 1e200}}");
        Path out = folder.resolve("out.json");
        assertEquals(
                new CommandRun(0, line("update 0: L = 32.0; diverged: after update 1 L is not a finite number"), ""),
                CommandRun.of("run", file, "--updates", 5, "--out", out));
        assertEquals(
                1,
                new JsonMapper()
                        .readTree(Files.readString(out))
                        .at("/diverged/update")
                        .asInt());
    }

    @Test
    void a_run_says_that_what_the_optimizer_remembers_overflowed() throws IOException {
        session(", \"training\": {\"optimizer\": {\"name\": \"adagrad\"}},"
                + "\"current\": {\"update\": 0, \"weights\": [[[1e154]]]}");
        assertEquals(
                "; diverged: after update 2 a number that the optimizer remembers is not a finite number",
                CommandRun.of("run", file, "--updates", 5).out().strip().replaceFirst("^[^;]*", ""));
    }

    @Test
    void a_session_that_does_not_replay_is_run_with_a_notice() throws IOException {
        session(", \"current\": {\"update\": 2, \"weights\": [[[4]]]}");
        CommandRun run = CommandRun.of("run", file, "--updates", 1);
        assertEquals(0, run.code());
        assertEquals(line("update 3: L = 2.0"), run.out());
        assertTrue(run.err().startsWith(file + ": replaying the history to update 2 leads elsewhere"), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void trace_prints_one_sample_or_all() {
        String sample = "{\"input\":[1.0],\"target\":[0.0],\"z\":[[8.0]],\"h\":[[8.0]],\"delta\":[[8.0]],"
                + "\"weightGradients\":[[[8.0]]],\"loss\":32.0}";
        assertEquals(
                new CommandRun(0, "{\"samples\":[" + sample + "," + sample + "]}\n", ""), CommandRun.of("trace", file));
        assertEquals(
                new CommandRun(0, "{\"samples\":[" + sample + "]}\n", ""), CommandRun.of("trace", file, "--sample", 2));
    }

    @Test
    void trace_is_of_current_and_needs_no_replay() throws IOException {
        session(", \"current\": {\"update\": 10000000, \"weights\": [[[3]]]}");
        assertTrue(CommandRun.of("trace", file).out().contains("\"z\":[[3.0]]"));
    }

    /** The cost ½(σ(∞) - 0)² is finite; its derivative by the second weight is δ · ∞ with δ = 0, which is no number. */
    @Test
    void a_gradient_that_json_cannot_express_is_one_line_without_the_name_of_an_exception() throws IOException {
        Files.writeString(file, """
                {"format": "backprop-session", "version": 1,
                 "network": {"sizes": [1, 1, 1], "activations": ["identity", "sigmoid"], "bias": false,
                             "loss": "half-squared-error"},
                 "data": {"inputs": [[1e10]], "targets": [[0]]},
                 "initial": {"weights": [[[1e300]], [[1]]]}}
                """);
        CommandRun run = CommandRun.of("trace", file);
        assertEquals(
                line(file + ": the gradient of sample 1 by w[2,1,1] is not a finite number, which JSON cannot express"),
                run.err());
        assertEquals("", run.out());
        assertEquals(1, run.code());
    }

    @Test
    void check_prints_one_line() {
        CommandRun run = CommandRun.of("check", file);
        assertEquals(new CommandRun(0, run.out(), ""), run);
        assertTrue(
                run.out()
                        .matches("valid: 1-1, 1 parameter, 2 samples; gradients agree with central differences, "
                                + "worst relative difference \\d\\.\\de-\\d+ at w\\[1,1,1]\\R"),
                run.out());
    }

    @Test
    void a_bad_file_is_one_line_with_its_place() throws IOException {
        Files.writeString(file, Files.readString(file).replace("[1, 1]", "[1, 0]"));
        for (String command : new String[] {"trace", "check"}) {
            assertEquals(
                    new CommandRun(2, "", line(file + ": /network/sizes/1: must be between 1 and 64, was 0")),
                    CommandRun.of(command, file));
        }
    }

    @Test
    void nothing_is_written_when_the_input_is_bad() throws IOException {
        Path out = folder.resolve("out.json");
        Path csv = folder.resolve("out.csv");
        Files.writeString(file, "{}");
        assertEquals(
                new CommandRun(2, "", line(file + ": /format: is missing")),
                CommandRun.of("run", file, "--updates", 2, "--out", out, "--csv", csv));
        assertFalse(Files.exists(out) || Files.exists(csv));
    }

    @Test
    void a_file_that_is_not_there_is_bad_input() {
        Path none = folder.resolve("none.json");
        assertEquals(
                new CommandRun(2, "", line(none + ": cannot be read: there is no such file or folder")),
                CommandRun.of("check", none));
    }

    @Test
    void an_output_that_cannot_be_written_is_a_failure() {
        Path out = file.resolve("inside.json");
        assertEquals(
                new CommandRun(1, "", line(out + ": cannot be written: there is no folder " + file)),
                CommandRun.of("run", file, "--updates", 2, "--out", out));
    }

    @Test
    void standard_output_that_cannot_be_written_is_a_failure() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        PrintStream err = new PrintStream(OutputStream.nullOutputStream());
        assertEquals(1, new Cli(full, err).run("trace", file.toString()));
    }

    @Test
    void whatever_is_thrown_while_working_is_one_line() {
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void write(byte[] bytes, int from, int count) {
                throw new StackOverflowError("too\ndeep");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(1, new Cli(broken, new PrintStream(err, true)).run("trace", file.toString()));
        assertEquals(
                line("backprop-explorer: failed unexpectedly: java.lang.StackOverflowError: too deep"), err.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            run FILE                            ; backprop-explorer run: Missing required argument (specify one of these): (--updates=N | --until-stop) (see backprop-explorer run --help)
            run FILE --updates -1               ; backprop-explorer run: --updates must be between 0 and 10000000, was -1 (see backprop-explorer run --help)
            run FILE --updates 10000001         ; backprop-explorer run: --updates must be between 0 and 10000000, was 10000001 (see backprop-explorer run --help)
            trace FILE --sample 0               ; backprop-explorer trace: --sample must be between 1 and 2, was 0 (see backprop-explorer trace --help)
            trace FILE --sample 3               ; backprop-explorer trace: --sample must be between 1 and 2, was 3 (see backprop-explorer trace --help)
            """)
    void wrong_usage_is_one_line(String arguments, String message) {
        assertEquals(new CommandRun(2, "", line(message)), CommandRun.of((Object[])
                arguments.replace("FILE", file.toString()).split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "run FILE --updates two",
        "run FILE --updates 2 --until-stop",
        "run --updates 2",
        "run FILE --updates 2 --out same --csv same",
        "run FILE --updates 2 --out same --csv ./same",
        "run FILE --updates 2 --out",
        "trace",
        "trace FILE FILE",
        "check FILE --fast",
        "explode FILE",
        "--fast"
    })
    void every_wrong_usage_has_one_line_and_no_stack_trace(String arguments) {
        CommandRun run = CommandRun.of(
                (Object[]) arguments.replace("FILE", file.toString()).split(" "));
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("backprop-explorer"), run.err());
    }

    @Test
    void help_and_version_are_asked_for_and_so_on_standard_output() {
        CommandRun help = CommandRun.of("--help");
        assertEquals(new CommandRun(0, help.out(), ""), help);
        assertTrue(help.out().contains("run")
                && help.out().contains("trace")
                && help.out().contains("check"));
        assertEquals(new CommandRun(0, line("backprop-explorer development"), ""), CommandRun.of("--version"));
    }

    static Stream<Arguments> commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        CommandLine root = new Cli(nowhere, nowhere).commandLine();
        return Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                .map(command -> Arguments.of(command.getCommandName(), command.getCommandSpec()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void every_command_and_every_option_has_a_description(String name, CommandSpec command) {
        assertNotEquals(0, command.usageMessage().description().length);
        command.args().forEach(option -> assertNotEquals(0, option.description().length, option::toString));
    }

    private static String line(String text) {
        return text + System.lineSeparator();
    }

    @Test
    void a_name_that_no_file_can_have_is_wrong_usage() {
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        line(
                                "backprop-explorer trace: Invalid value for positional parameter at index 0 (FILE): "
                                        + "a\uFFFDb is not a name that a file can have here (see backprop-explorer trace --help)")),
                CommandRun.of("trace", "a\0b"));
    }

    @Test
    void control_characters_of_a_file_name_do_not_reach_the_terminal() {
        assertEquals(
                new CommandRun(2, "", line("\uFFFD[31mred.json: cannot be read: there is no such file or folder")),
                CommandRun.of("trace", "\u001b[31mred.json"));
    }

    @Test
    void the_root_folder_is_no_output_file() {
        assertEquals(
                new CommandRun(1, "", line("/: cannot be written: it is a folder")),
                CommandRun.of("run", file, "--updates", 1, "--out", "/"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_summary_does_not_follow_the_session_into_a_device() {
        assertEquals(
                new CommandRun(0, "", line("update 1: L = 8.0")),
                CommandRun.of("run", file, "--updates", 1, "--out", "/dev/null"));
    }
}
