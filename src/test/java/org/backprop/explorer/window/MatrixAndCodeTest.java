package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gradient of w[1,1,1] in matrices and as a program, and copying the program. */
class MatrixAndCodeTest extends WindowTest {

    private static final int BACKWARD_1 = 7;
    private static final double CLOSE = 1e-9;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    @BeforeEach
    void haveEverythingComputed() {
        window.stepForward(BACKWARD_1);
    }

    @Test
    void the_matrices_hold_the_numbers_of_their_layers() {
        window.click("representation-matrix");
        String[] lines = window.accessibleText("formula").split("\n");
        assertTrue(lines[0].startsWith("delta1 = (W2 @ delta2) * "), lines[0]);
        double[] p = start.parameters;
        assertNumbers(
                lines[1],
                p[6],
                p[7],
                p[8],
                p[9],
                start.delta[1][0],
                start.delta[1][1],
                slope(start.h[1][0]),
                slope(start.h[1][1]));
        assertNumbers(lines[2], start.delta[0]);
    }

    @Test
    void the_outer_product_is_the_gradient_of_the_layer() {
        window.click("representation-matrix");
        String[] lines = window.accessibleText("formula").split("\n");
        assertEquals("dL/dW1 = outer(x, delta1)", lines[3]);
        assertNumbers(lines[4], 0.05, 0.1, start.delta[0][0], start.delta[0][1]);
        assertNumbers(lines[5], Arrays.copyOf(start.gradient, 4));
    }

    @Test
    void the_matrices_of_a_neuron_are_its_weighted_sums() {
        window.click("neuron-3-2");
        window.click("representation-matrix");
        String[] lines = window.accessibleText("formula").split("\n");
        assertTrue(lines[0].startsWith("z2 = W2^T @ h2 + b2"), lines[0]);
        assertNumbers(lines[2], start.z[1]);
    }

    @Test
    void the_program_starts_from_the_weights_in_full() {
        window.click("representation-code");
        assertTrue(program().contains("W2 = np.array([[0.4, 0.5], [0.45, 0.55]])"), this::program);
    }

    @Test
    void the_program_ends_with_the_gradient() {
        window.click("representation-code");
        String last = program().lines().reduce((first, second) -> second).orElseThrow();
        assertTrue(last.startsWith("print(dW1[0, 0])  # "), last);
        assertEquals(start.gradient[0], Double.parseDouble(last.replaceFirst(".*# ", "")), 1e-18);
    }

    @Test
    void there_is_no_program_before_the_backward_pass_gets_there() {
        window.click("representation-code");
        window.stepBack();
        Fx.until("the program is gone", () -> !window.sees("code"));
        assertFalse(window.sees("copy-code"));
        assertTrue(window.texts("inspector").contains("The program appears once this step has happened."));
    }

    @Test
    void copying_the_code_puts_the_program_on_the_clipboard() {
        window.click("representation-code");
        String shown = program();
        window.click("copy-code");
        assertEquals(shown, clipboard().stripTrailing());
    }

    /** The program as shown, line by line. */
    private String program() {
        Fx.until("the program is there", () -> window.sees("code"));
        return Fx.ask(() -> ((Parent) window.find("code"))
                .getChildrenUnmodifiable().stream()
                        .map(line -> SceneQueries.inside(line, SceneQueries::isWritten).stream()
                                .map(SceneQueries::textOf)
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")));
    }

    private static String clipboard() {
        return Fx.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    private static double slope(double h) {
        return h * (1 - h);
    }

    private static void assertNumbers(String line, double... expected) {
        List<Double> seen = FormulaText.numbers(line);
        assertEquals(expected.length, seen.size(), line);
        for (int n = 0; n < expected.length; n++) {
            assertEquals(expected[n], seen.get(n), CLOSE, line);
        }
    }
}
