package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gradient of w[1,1,1] as a sum over its four paths, by way of neuron j of layer 2 to output m. */
class PathsTest extends WindowTest {

    private static final int BACKWARD_1 = 7;

    private final ReferenceNetwork start = ReferenceNetwork.atStart();

    @BeforeEach
    void choosePaths() {
        window.click("representation-paths");
    }

    @Test
    void there_are_four_paths() {
        assertEquals("It reaches the loss by 4 paths; the gradient is their sum", window.text("paths-heading"));
        assertEquals(
                4,
                window.nodes(node -> node.getId() != null && node.getId().matches("path-\\d"))
                        .size());
    }

    @Test
    void each_path_says_its_way() {
        assertEquals(
                List.of("x₁→h₁²→h₁³→h₁⁴", "x₁→h₁²→h₁³→h₂⁴", "x₁→h₁²→h₂³→h₁⁴", "x₁→h₁²→h₂³→h₂⁴"),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(path -> window.texts("path-" + path).get(0))
                        .toList());
    }

    @Test
    void the_shares_are_those_by_hand() {
        window.stepForward(BACKWARD_1);
        List<String> expected = new ArrayList<>();
        for (int j = 1; j <= 2; j++) {
            for (int m = 1; m <= 2; m++) {
                expected.add(ExpectedText.significant(share(j, m), 4));
            }
        }
        assertEquals(
                expected,
                IntStream.rangeClosed(1, 4)
                        .mapToObj(path -> window.text("path-value-" + path))
                        .toList());
    }

    @Test
    void their_sum_is_the_gradient() {
        window.stepForward(BACKWARD_1);
        String gradient = ExpectedText.significant(start.gradient[0], 4);
        assertEquals(List.of(gradient, gradient), List.of(window.text("paths-sum"), window.text("paths-backward")));
    }

    @Test
    void the_sum_is_unknown_before_the_backward_pass_gets_there() {
        window.stepForward(BACKWARD_1 - 1);
        assertEquals("?", window.text("paths-sum"));
    }

    @Test
    void a_path_that_is_pointed_at_lights_exactly_its_edges() {
        window.click("large"); // so that all paths are in sight
        window.click("representation-paths");
        List<List<Integer>> seen = new ArrayList<>();
        for (int path = 1; path <= 4; path++) {
            window.moveTo("path-value-" + path);
            seen.add(litWeights());
        }
        assertEquals(List.of(List.of(0, 6, 12), List.of(0, 6, 13), List.of(0, 7, 14), List.of(0, 7, 15)), seen);
    }

    @Test
    void a_path_that_is_left_lights_nothing_more() {
        window.moveTo("path-value-4");
        window.moveTo("cost");
        assertEquals(List.of(0), litWeights());
    }

    @Test
    void a_large_network_says_how_many_paths_there_are() {
        openSession(SessionJson.wide(9, 8));
        window.click("value-w[1,1,1]");
        window.click("representation-paths");
        assertEquals(
                "It reaches the loss by 72 paths, too many to list. The δ form adds them up layer by layer.",
                window.text("paths-heading"));
    }

    private List<Integer> litWeights() {
        return ReferenceNetwork.WEIGHTS.stream()
                .filter(index -> window.has("weight-" + index, "highlighted"))
                .toList();
    }

    private double share(int j, int m) {
        double[] p = start.parameters;
        return start.delta[2][m - 1]
                * p[ReferenceNetwork.weight(3, j, m)]
                * slope(start.h[2][j - 1])
                * p[ReferenceNetwork.weight(2, 1, j)]
                * slope(start.h[1][0])
                * start.h[0][0];
    }

    private static double slope(double h) {
        return h * (1 - h);
    }
}
