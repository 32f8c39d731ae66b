package org.backprop.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;
import org.backprop.explorer.model.landscape.CostEvaluator;
import org.backprop.explorer.model.landscape.CostFunction;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SessionReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The output of the command {@code landscape} and its refusals. */
class LandscapeCommandTest {

    private static final String XOR = """
            {"format": "backprop-session", "version": 1,
             "network": {"sizes": [2, 2, 1], "activations": ["tanh", "sigmoid"], "loss": "half-squared-error"},
             "data": {"inputs": [[0, 0], [0, 1], [1, 0], [1, 1]], "targets": [[0], [1], [1], [0]]},
             "training": {"optimizer": {"name": "gradient-descent", "learningRate": 0.9},
                          "regularization": {"l1": 0.0002, "l2": 0.0005}},
             "initial": {"weights": [[[0.5, -0.4], [0.3, 0.6]], [[0.7], [-0.8]]], "biases": [[0.1, 0.2], [-0.1]]}}
            """;

    /** L = ½ (w₁ + w₂)², so large that L is not a finite number everywhere around. */
    private static final String HUGE = """
            {"format": "backprop-session", "version": 1,
             "network": {"sizes": [2, 1], "activations": ["identity"], "bias": false, "loss": "half-squared-error"},
             "data": {"inputs": [[1, 1]], "targets": [[0]]},
             "training": {"optimizer": {"name": "gradient-descent", "learningRate": 0.5}},
             "initial": {"weights": [[[1e154], [0]]]}}
            """;

    @TempDir
    private Path folder;

    private Path trained;

    @BeforeEach
    void aTrainedSession() throws IOException {
        trained = trained(XOR, 400);
    }

    private Path trained(String session, int updates) throws IOException {
        Path file = Files.writeString(folder.resolve("xor.json"), session);
        Path out = folder.resolve("trained.json");
        assertEquals(
                0,
                CommandRun.of("run", file, "--updates", updates, "--out", out).code());
        return out;
    }

    private static double[][] numbers(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> DoubleStream.of(
                                Double.parseDouble(line.split(",")[0]),
                                Double.parseDouble(line.split(",")[1]),
                                Double.parseDouble(line.split(",")[2]))
                        .toArray())
                .toArray(double[][]::new);
    }

    private String grid(String x, String y, int points) {
        CommandRun run = CommandRun.of("landscape", trained, "--x", x, "--y", y, "--points", points);
        assertEquals(new CommandRun(0, run.out(), ""), run);
        return run.out();
    }

    @Test
    void the_printed_costs_are_those_of_the_model_to_the_bit() throws Exception {
        Session session = SessionReader.read(trained);
        CostEvaluator evaluator =
                new CostFunction(session.network(), session.settings().regularization()).evaluator();
        for (double[] row : numbers(grid("w[2,1,1]", "b[1,2]", 13))) {
            double[] parameters = session.parameters().toArray();
            parameters[6] = row[0]; // after the 4 weights and the 2 biases of layer 1
            parameters[5] = row[1];
            assertEquals(evaluator.cost(parameters), row[2]);
        }
    }

    @Test
    void the_printed_costs_are_those_of_a_forward_pass_by_hand() throws Exception {
        double[] p = SessionReader.read(trained).parameters().toArray();
        for (double[] row : numbers(grid("w[1,1,2]", "w[2,2,1]", 9))) {
            p[1] = row[0];
            p[7] = row[1];
            double cost = byHand(p);
            assertEquals(cost, row[2], 1e-15 * Math.max(1, cost));
        }
    }

    private static double byHand(double[] p) {
        double loss = 0;
        for (int sample = 0; sample < 4; sample++) {
            double x1 = sample / 2;
            double x2 = sample % 2;
            double h1 = Math.tanh(p[0] * x1 + p[2] * x2 + p[4]);
            double h2 = Math.tanh(p[1] * x1 + p[3] * x2 + p[5]);
            double y = 1 / (1 + Math.exp(-(p[6] * h1 + p[7] * h2 + p[8])));
            double error = y - (x1 == x2 ? 0 : 1);
            loss += error * error / 2 / 4;
        }
        for (int weight : new int[] {0, 1, 2, 3, 6, 7}) {
            loss += 0.0002 * Math.abs(p[weight]) + 0.0005 / 2 * p[weight] * p[weight];
        }
        return loss;
    }

    @Test
    void x_changes_first_and_both_go_up_in_equal_steps() {
        double[][] rows = numbers(grid("w[1,1,1]", "b[2,1]", 5));
        assertEquals(25, rows.length);
        for (int i = 0; i < 25; i++) {
            assertEquals(rows[0][0] + i % 5 * (rows[4][0] - rows[0][0]) / 4, rows[i][0], 1e-12);
            assertEquals(rows[0][1] + i / 5 * (rows[20][1] - rows[0][1]) / 4, rows[i][1], 1e-12);
        }
        assertTrue(rows[0][0] < rows[1][0] && rows[0][1] < rows[5][1]);
    }

    @Test
    void the_path_travelled_lies_inside_with_room_around() throws Exception {
        double[][] rows = numbers(grid("w[1,1,1]", "w[1,2,1]", 2));
        double[] now = SessionReader.read(trained).parameters().toArray();
        assertTrue(Math.abs(now[0] - 0.5) > 1, "the path is long");
        double room = 0.1 * (rows[3][0] - rows[0][0]);
        for (double[] place : new double[][] {{0.5, 0.3}, {now[0], now[2]}}) {
            assertTrue(rows[0][0] + room < place[0] && place[0] < rows[3][0] - room);
            assertTrue(rows[0][1] + room < place[1] && place[1] < rows[3][1] - room);
        }
    }

    @Test
    void the_file_holds_what_would_be_printed() throws IOException {
        Path csv = folder.resolve("grid.csv");
        CommandRun run =
                CommandRun.of("landscape", trained, "--x", "w[1,1,1]", "--y", "b[2,1]", "--points", 7, "--out", csv);
        assertEquals(new CommandRun(0, "", ""), run);
        assertEquals(grid("w[1,1,1]", "b[2,1]", 7), Files.readString(csv));
        assertEquals("x,y,loss", Files.readAllLines(csv).get(0));
    }

    @Test
    void numbers_have_a_decimal_point_whatever_the_locale() throws IOException {
        String here = grid("w[1,1,1]", "b[2,1]", 3);
        Path svg = folder.resolve("here.svg");
        Path elsewhere = folder.resolve("elsewhere.svg");
        chart(svg);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(here, grid("w[1,1,1]", "b[2,1]", 3));
            chart(elsewhere);
        } finally {
            Locale.setDefault(locale);
        }
        assertArrayEquals(Files.readAllBytes(svg), Files.readAllBytes(elsewhere));
    }

    private void chart(Path file) {
        assertEquals(
                new CommandRun(0, "", ""),
                CommandRun.of(
                        "landscape", trained, "--x", "w[1,1,1]", "--y", "w[1,2,1]", "--points", 24, "--chart", file));
    }

    @Test
    void a_cost_beyond_all_numbers_is_written_as_infinity() throws IOException {
        trained = trained(HUGE, 1);
        String csv = grid("w[1,1,1]", "w[1,2,1]", 9);
        assertTrue(csv.lines().anyMatch(line -> line.endsWith(",Infinity")), csv);
        for (double[] row : numbers(csv)) {
            double sum = row[0] + row[1];
            assertEquals(0.5 * sum * sum, row[2], 1e-15 * row[2]);
        }
    }

    @Test
    void the_picture_is_drawn_with_colors_path_and_names() throws Exception {
        Path png = folder.resolve("map.png");
        Path svg = folder.resolve("map.SVG");
        chart(png);
        chart(svg);
        SvgFile svgFile = SvgFile.read(svg);
        assertTrue(svgFile.texts().contains("w₁₁¹"), svgFile.texts() + "");
        assertEquals(1, svgFile.count("image"));
        assertTrue(svgFile.texts().stream().anyMatch(text -> text.startsWith("update 400: L = 0.0")));
        Pixels pixels = new Pixels(ImageIO.read(png.toFile()));
        assertEquals(1440, pixels.width());
        assertTrue(pixels.count(0xf2c200) > 80, "the point, small beside the ring where the update began");
        assertTrue(pixels.countColors() > 200, "the colors of the costs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            --x w[1,1,1] --y w[1,1,1] --points 4                ; --x and --y must be different parameters
            --x w[1,1,1] --y b[2,1] --points 1                  ; --points must be between 2 and 1024, was 1
            --x w[1,1,1] --y b[2,1] --points 1025               ; --points must be between 2 and 1024, was 1025
            --x w[1,1,1] --y b[2,1] --points 4 --chart map.pdf  ; --chart must end in .png or .svg, was map.pdf
            --x w[1,1,1] --y b[2,1] --points 4 --chart png      ; --chart must end in .png or .svg, was png
            --x w[1,1,1] --y b[2,1] --points 4 --chart a.png --chart ./a.png ; --chart must name a different file each time
            --x w[1,1,1] --y b[2,1] --points 4 --out a.svg --chart a.svg ; --out and --chart must be different files
            """)
    void wrong_usage_is_one_line(String options, String problem) {
        Object[] arguments = ("landscape FILE " + options).split(" ");
        arguments[1] = trained.toString();
        String message = "backprop-explorer landscape: " + problem + " (see backprop-explorer landscape --help)";
        assertEquals(new CommandRun(2, "", message + System.lineSeparator()), CommandRun.of(arguments));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            --x w[9,1,1] --y b[2,1] --points 4 ; --x w[9,1,1]
            --x w[1,1,1] --y c[2,1] --points 4 ; --y c[2,1]
            --x w[1,1,1] --y b[2,1]            ; --points
            --y b[2,1] --points 4              ; --x
            --x w[1,1,1] --y b[2,1] --points many ; --points
            """)
    void every_wrong_usage_names_its_option(String options, String named) {
        Object[] arguments = ("landscape FILE " + options).split(" ");
        arguments[1] = trained.toString();
        CommandRun run = CommandRun.of(arguments);
        assertEquals(2, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(named), run.err());
    }

    @Test
    void a_picture_that_cannot_be_written_is_a_failure_and_nothing_is_written() {
        Path csv = folder.resolve("grid.csv");
        Path png = trained.resolve("inside.png");
        CommandRun run = CommandRun.of(
                "landscape", trained, "--x", "w[1,1,1]", "--y", "b[2,1]", "--points", 4, "--out", csv, "--chart", png);
        assertEquals(
                new CommandRun(
                        1, "", png + ": cannot be written: there is no folder " + trained + System.lineSeparator()),
                run);
        assertFalse(Files.exists(csv));
    }
}
