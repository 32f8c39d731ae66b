package org.backprop.explorer.model.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backprop.explorer.model.FrozenParameters;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.training.Trainer;
import org.backprop.explorer.model.training.TrainingState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The presets against the numbers of their sources. */
class PresetTest {

    private static Trainer after(int updates, NetworkObjective network, TrainingState start) {
        Trainer trainer = new Trainer(network, start);
        IntStream.range(0, updates).forEach(update -> trainer.performUpdate());
        return trainer;
    }

    @Nested
    @DisplayName("The catalogue")
    class Catalogue {

        @Test
        void begins_with_the_network_that_the_program_begins_with() {
            assertEquals("2-2-2-2", Preset.all().get(0).id());
        }

        @Test
        void finds_each_preset_by_what_it_is_called() {
            List<String> ids = Preset.all().stream().map(Preset::id).toList();
            assertEquals(ids, ids.stream().map(Preset::fromId).map(Preset::id).toList());
        }

        @Test
        void has_no_preset_of_another_name() {
            assertThrows(IllegalArgumentException.class, () -> Preset.fromId("3-4-1"));
        }

        @Test
        void makes_each_network_anew_so_that_two_sessions_can_be_told_apart() {
            assertNotSame(
                    Preset.fromId("2-2-2").network(), Preset.fromId("2-2-2").network());
        }

        @Test
        void knows_a_network_that_came_from_it() {
            Preset preset = Preset.singleNeuron();
            assertEquals(
                    Optional.of("single-neuron"), Preset.find(preset.network()).map(Preset::id));
        }

        @Test
        void does_not_take_a_network_with_other_data_for_one_of_its_own() {
            DataSet other = DataSet.of(new double[][] {{1}}, new double[][] {{1}});
            NetworkObjective network =
                    new NetworkObjective(Preset.singleNeuron().network().architecture(), other);
            assertEquals(Optional.empty(), Preset.find(network));
        }

        @Test
        void steps_by_neuron_through_the_single_neuron_alone() {
            assertEquals(
                    List.of(Optional.empty(), Optional.of(Granularity.OPERATION), Optional.empty()),
                    Preset.all().stream().map(Preset::granularity).toList());
        }
    }

    /** Expected: Palma 2023's formulas, computed in Python from w = 0.6, b = 0.9, x = 1, y = 0, α = 0.5. */
    @Nested
    @DisplayName("The single neuron of Palma 2023")
    class SingleNeuron {

        private final Preset preset = Preset.singleNeuron();
        private final Trace trace = preset.network().trace(preset.initialState().parameters(), 0);

        @Test
        void adds_up_to_z() {
            assertEquals(1.5, trace.z(1, 1), 1e-15);
        }

        @Test
        void predicts_a() {
            assertEquals(0.8175744761936437, trace.h(2, 1), 1e-15);
        }

        @Test
        void has_the_cross_entropy() {
            assertEquals(1.7014132779827524, trace.loss(), 1e-15);
        }

        @Test
        void has_the_derivative_with_respect_to_z_which_is_a_minus_y() {
            assertEquals(0.8175744761936437, trace.delta(1, 1), 1e-15);
        }

        @Test
        void moves_both_parameters_alike_since_x_is_1() {
            Parameters moved = after(1, preset.network(), preset.initialState()).parameters();
            assertArrayEquals(new double[] {0.19121276190317815, 0.4912127619031782}, moved.toArray(), 1e-15);
        }

        @Test
        void has_the_cross_entropy_after_one_update() {
            assertEquals(
                    1.0914773053322973,
                    after(1, preset.network(), preset.initialState()).totalCost(),
                    1e-15);
        }

        @Test
        void has_the_cross_entropy_after_100_updates() {
            assertEquals(
                    0.010320087810143364,
                    after(100, preset.network(), preset.initialState()).totalCost(),
                    1e-14);
        }
    }

    /** Expected: the example as it was recomputed by an independent program. */
    @Nested
    @DisplayName("The worked example 2-2-2")
    class WorkedExample {

        private final Preset preset = Preset.workedExample();

        @Test
        void begins_with_the_printed_loss() {
            assertEquals(
                    0.2983711087600027,
                    after(0, preset.network(), preset.initialState()).totalCost(),
                    1e-15);
        }

        @Test
        void has_the_loss_after_one_update_with_biases_held() {
            assertEquals(
                    0.29102777369359933,
                    after(1, preset.network(), preset.initialState()).totalCost(),
                    1e-15);
        }

        @Test
        void has_the_loss_after_10000_updates_with_biases_held() {
            assertEquals(
                    3.510187782978859e-05,
                    after(10_000, preset.network(), preset.initialState()).totalCost(),
                    1e-16);
        }

        @Test
        void has_the_loss_after_one_update_once_its_biases_are_let_go() {
            assertEquals(
                    0.28047144679143016, after(1, preset.network(), unheld()).totalCost(), 1e-15);
        }

        @Test
        void has_the_loss_after_ten_updates_once_its_biases_are_let_go() {
            assertEquals(
                    0.12552703804413207, after(10, preset.network(), unheld()).totalCost(), 1e-15);
        }

        private TrainingState unheld() {
            TrainingState held = preset.initialState();
            return TrainingState.initial(
                    preset.network(), held.parameters(), FrozenParameters.in(held.settings(), List.of()));
        }
    }
}
