package org.backprop.explorer.view.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.ParameterLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a picture of some size has space for. */
class NetworkGeometryTest {

    private static final double HEADER_HEIGHT = 34;

    private static NetworkGeometry geometry(String sizes, double width, double height) {
        List<Integer> columns =
                Stream.of(sizes.split("-")).map(Integer::valueOf).toList();
        return new NetworkGeometry(
                new Architecture(
                        columns,
                        Collections.nCopies(columns.size() - 1, Activation.SIGMOID),
                        true,
                        Loss.HALF_SQUARED_ERROR),
                width,
                height);
    }

    @ParameterizedTest
    @CsvSource({"860, 366, 1", "1290, 549, 1.5", "1548, 658.8, 1.8", "3000, 2000, 1.8"})
    void everything_grows_with_the_room_up_to_a_limit(double width, double height, double scale) {
        assertEquals(scale, geometry("2-2-2-2", width, height).scale(), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"300, 150", "600, 200", "430, 183"})
    void nothing_shrinks_below_what_is_legible(double width, double height) {
        assertEquals(0.85, geometry("2-2-2-2", width, height).scale());
    }

    @Test
    void a_room_that_grows_in_one_direction_only_makes_nothing_larger() {
        assertEquals(
                geometry("2-2-2-2", 860, 366).scale(),
                geometry("2-2-2-2", 1720, 366).scale(),
                0.01);
    }

    @ParameterizedTest
    @CsvSource({"863, 370", "684, 296", "1150, 510"})
    void a_network_of_8_neurons_in_a_column_has_names_and_targets(double width, double height) {
        NetworkGeometry geometry = geometry("4-8-6-3", width, height);
        assertTrue(geometry.hasNames() && geometry.targets().isVisible());
    }

    @ParameterizedTest
    @CsvSource({"350, 241", "353, 243", "503, 373", "600, 250"})
    void a_narrow_picture_keeps_names_and_numbers_below_the_neurons(double width, double height) {
        assertEquals(
                NetworkGeometry.Detail.FULL, geometry("2-2-2-2", width, height).detail());
    }

    @ParameterizedTest
    @CsvSource({
        "2-2-2-2, 863, 370",
        "2-2-2-2, 350, 217",
        "4-8-6-3, 863, 370",
        "4-8-6-3, 350, 250",
        "3-12-12-2, 863, 370"
    })
    void the_arrowheads_of_two_edges_at_a_neuron_are_apart(String sizes, double width, double height) {
        NetworkGeometry geometry = geometry(sizes, width, height);
        EdgeGeometry edgeGeometry = new EdgeGeometry(geometry);
        List<Edge> edges = edgeGeometry.edges(2, new ParameterLayout(geometry.architecture()));
        double position = edgeGeometry.headPosition(2);
        double distance = edges.get(0).at(position).distance(edges.get(1).at(position));
        assertTrue(distance >= Math.min(11, 0.3 * geometry.spacing()), "only " + distance);
    }

    @ParameterizedTest
    @CsvSource({"24", "30", "40", "60"})
    void h_has_space_at_every_neuron_down_to_a_distance_of_24_pixels(double distance) {
        double height = 0.85 * (HEADER_HEIGHT + 16 * distance);
        assertEquals(
                NetworkGeometry.Detail.COMPACT, geometry("8-16-4", 863, height).detail());
    }

    @ParameterizedTest
    @CsvSource({"300, 150", "500, 200", "863, 370", "1150, 180", "1700, 900"})
    void the_loss_is_below_or_between_the_targets(double width, double height) {
        for (String sizes : List.of("4-5", "2-2", "3-1", "2-2-2-2", "4-8-6-3")) {
            TargetGeometry targets = geometry(sizes, width, height).targets();
            double loss = targets.lossCenter().getY();
            for (int j = 1; targets.isVisible() && j <= targets.count(); j++) {
                double distance = Math.abs(targets.center(j).getY() - loss);
                assertTrue(distance >= 34, sizes + ": target " + j + " is " + distance + " from L");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"300, 150", "500, 200", "863, 370", "1150, 180", "1700, 900"})
    void the_loss_and_the_targets_are_within_the_picture(double width, double height) {
        for (String sizes : List.of("4-5", "2-2", "3-1", "2-2-2-2", "4-8-6-3")) {
            NetworkGeometry geometry = geometry(sizes, width, height);
            TargetGeometry targets = geometry.targets();
            assertTrue(targets.lossCenter().getY() + 24 <= geometry.height() + 0.01, sizes);
            assertTrue(!targets.isVisible() || targets.center(1).getY() >= HEADER_HEIGHT, sizes);
        }
    }
}
