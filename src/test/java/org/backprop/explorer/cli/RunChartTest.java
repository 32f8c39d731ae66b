package org.backprop.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.backprop.explorer.Launcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cost curves that {@code run} draws, on a network h = w x whose cost ½w² falls to 0.81 of itself with each update. */
class RunChartTest {

    private static final String LINE = """
            {"format": "backprop-session", "version": 1, "title": "A falling line",
             "network": {"sizes": [1, 1], "activations": ["identity"], "bias": false, "loss": "half-squared-error"},
             "data": {"inputs": [[1], [1]], "targets": [[0], [0]]},
             "training": {"optimizer": {"name": "gradient-descent", "learningRate": 0.1}%s},
             "initial": {"weights": [[[8]]]}}
            """;

    private static final int CURVE = 0x2166ac;
    private static final int SLOPE = 0x762a83;
    private static final int UPDATES = 40;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aSession() throws IOException {
        file = session("");
    }

    private Path session(String training) throws IOException {
        return Files.writeString(folder.resolve("line.json"), String.format(LINE, training));
    }

    private static double cost(double update) {
        return 32 * Math.pow(0.81, update);
    }

    private Path chart(String name) {
        Path chart = folder.resolve(name);
        CommandRun run = CommandRun.of("run", file, "--updates", UPDATES, "--chart", chart);
        assertEquals(0, run.code(), run.err());
        return chart;
    }

    @Test
    void the_curve_of_the_drawing_runs_through_the_costs() throws Exception {
        List<double[]> line = SvgFile.read(chart("curve.svg")).longestLine("rgb(33,102,172)");
        assertEquals(UPDATES + 1, line.size());
        double[] first = line.get(0);
        double[] last = line.get(UPDATES);
        for (int update = 0; update <= UPDATES; update++) {
            double[] corner = line.get(update);
            assertEquals(first[0] + update * (last[0] - first[0]) / UPDATES, corner[0], 0.01);
            double fallen = (32 - cost(update)) / (32 - cost(UPDATES));
            assertEquals(first[1] + fallen * (last[1] - first[1]), corner[1], 0.01);
        }
        assertTrue(last[1] - first[1] > 150 && last[0] - first[0] > 400, "the curve fills the page");
    }

    @Test
    void the_curve_of_the_picture_is_where_the_costs_are() throws IOException {
        Pixels pixels = new Pixels(ImageIO.read(chart("curve.png").toFile()));
        assertEquals(1440, pixels.width());
        int[] columns = pixels.columns(CURVE);
        double left = columns[0] + 2.2; // half of the line's width
        double right = IntStream.of(pixels.columns(SLOPE)).average().orElseThrow();
        double top = pixels.meanY((int) Math.round(left), CURVE).orElseThrow();
        double bottom = pixels.meanY((int) Math.round(left + 0.9 * (right - left)), CURVE)
                .orElseThrow();
        for (int update = 4; update < UPDATES - 2; update++) {
            int x = (int) Math.round(left + update * (right - left) / UPDATES);
            double fallen = (32 - cost(update)) / (32 - cost(0.9 * UPDATES));
            assertEquals(top + fallen * (bottom - top), pixels.meanY(x, CURVE).orElseThrow(), 8, "update " + update);
        }
    }

    @Test
    void the_drawing_says_what_it_shows() throws Exception {
        SvgFile svgFile = SvgFile.read(chart("curve.svg"));
        List<String> texts = svgFile.texts();
        assertTrue(
                texts.containsAll(List.of("A falling line", "L = ½ (a − y)², mean of 2 samples", "update")),
                "" + texts);
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("update 40: L = 0.0069")), "" + texts);
        assertTrue(texts.containsAll(List.of("0", "10", "20", "30", "40")), "" + texts);
        assertEquals("0 0 720 450", svgFile.root().getAttribute("viewBox"));
        assertFalse(texts.contains("without penalty"));
        assertFalse(texts.contains("smoothed"));
    }

    @Test
    void penalty_and_moving_mean_have_lines_of_their_own() throws Exception {
        session(", \"regularization\": {\"l2\": 0.1}, \"batch\": {\"mode\": \"stochastic\"}");
        List<String> texts = SvgFile.read(chart("curve.svg")).texts();
        assertTrue(texts.containsAll(List.of("cost L", "without penalty", "smoothed")), "" + texts);
    }

    @Test
    void the_same_run_is_drawn_in_the_same_bytes() throws IOException {
        for (String ending : List.of("png", "svg")) {
            assertArrayEquals(Files.readAllBytes(chart("one." + ending)), Files.readAllBytes(chart("other." + ending)));
        }
    }

    @Test
    void all_kinds_of_file_can_be_asked_for_at_once() throws IOException {
        Path png = folder.resolve("curve.png");
        Path svg = folder.resolve("curve.svg");
        Path csv = folder.resolve("curve.csv");
        CommandRun run = CommandRun.of("run", file, "--updates", 3, "--chart", png, "--csv", csv, "--chart", svg);
        assertEquals(new CommandRun(0, run.out(), ""), run);
        assertTrue(Files.size(png) > 0 && Files.size(svg) > 0);
        assertEquals(5, Files.readAllLines(csv).size());
    }

    @Test
    void a_run_of_no_updates_is_drawn_too() throws Exception {
        Path svg = folder.resolve("curve.svg");
        assertEquals(
                0, CommandRun.of("run", file, "--updates", 0, "--chart", svg).code());
        assertTrue(SvgFile.read(svg).texts().contains("update 0: L = 32"));
    }

    @Test
    void what_is_still_ahead_is_not_drawn() throws Exception {
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "\"initial\"",
                                "\"edits\": [{\"update\": 3, \"set\": {\"w[1,1,1]\": 9}}, "
                                        + "{\"update\": 90, \"set\": {\"w[1,1,1]\": 1}}], \"initial\""));
        SvgFile svgFile = SvgFile.read(chart("curve.svg"));
        assertTrue(svgFile.texts().contains("40"));
        assertFalse(svgFile.texts().contains("90"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            --chart a.gif                ; --chart must end in .png or .svg, was a.gif
            --chart a.png --chart a.png  ; --chart must name a different file each time
            --csv a.png --chart a.png    ; --csv and --chart must be different files
            --out a.json --csv ./a.json  ; --out and --csv must be different files
            """)
    void wrong_names_are_wrong_usage(String options, String problem) {
        Object[] arguments = ("run FILE --updates 3 " + options).split(" ");
        arguments[1] = file.toString();
        String message = "backprop-explorer run: " + problem + " (see backprop-explorer run --help)";
        assertEquals(new CommandRun(2, "", message + System.lineSeparator()), CommandRun.of(arguments));
    }

    @Test
    void a_chart_that_cannot_be_written_is_a_failure() {
        Path png = folder.resolve("nowhere").resolve("a.png");
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        png + ": cannot be written: there is no folder " + png.getParent() + System.lineSeparator()),
                CommandRun.of("run", file, "--updates", 3, "--chart", png));
    }

    @Test
    void charts_are_drawn_without_a_display_and_without_java_fx() throws Exception {
        Path png = folder.resolve("a.png");
        Path svg = folder.resolve("a.svg");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + folder.resolve("classes.txt"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "run",
                        file.toString(),
                        "--updates",
                        "3",
                        "--chart",
                        png.toString(),
                        "--chart",
                        svg.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor(), said);
        assertEquals("update 3: L = " + said.replaceAll("(?s).* = ", ""), said);
        assertTrue(Files.size(png) > 0 && Files.size(svg) > 0);
        List<String> classes = Files.readAllLines(folder.resolve("classes.txt"));
        assertTrue(classes.stream().anyMatch(line -> line.contains(" org.jfree.chart.JFreeChart ")));
        assertEquals(
                List.of(),
                classes.stream().filter(line -> line.contains(" javafx.")).toList());
    }

    @Test
    void a_character_that_xml_does_not_allow_is_replaced() throws Exception {
        file = Files.writeString(
                folder.resolve("line.json"),
                String.format(LINE, "").replace("A falling line", "a\\u0001b\\ufffec\ud835\udefd"));
        assertTrue(SvgFile.read(chart("curve.svg")).texts().contains("a\ufffdb\ufffdc\ud835\udefd"));
    }
}
