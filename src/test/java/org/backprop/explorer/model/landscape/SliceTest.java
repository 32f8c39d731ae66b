package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.TestFunction;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.Regularization;
import org.junit.jupiter.api.Test;

/** The cost along one parameter. */
class SliceTest {

    private static final Preset PRESET = Preset.twoTwoTwoTwo();
    private static final NetworkObjective NETWORK = PRESET.network();
    private static final int INDEX = NETWORK.parameterIndex("w[3,1,1]");
    private static final Interval RANGE = new Interval(-3.2, 4.8);

    private static Slice slice(CostEvaluator evaluator, Parameters parameters, int index, Interval range, int points) {
        return Slice.compute(evaluator, parameters, index, new Slice.ValueGrid(range, points), () -> false)
                .orElseThrow();
    }

    private static Slice slice(Regularization penalty) {
        CostEvaluator evaluator = new CostFunction(NETWORK, penalty).evaluator();
        return slice(evaluator, PRESET.initialState().parameters(), INDEX, RANGE, 3);
    }

    /** By NumPy. */
    @Test
    void it_holds_the_cost_at_each_value() {
        Slice slice = slice(Regularization.NONE);
        assertEquals(0.11188528762424563, slice.cost(0), 1e-15);
        assertEquals(0.2614129803052344, slice.cost(1), 1e-15);
        assertEquals(0.5642268997933585, slice.cost(2), 1e-15);
    }

    /** By NumPy, with l2 = 0.02. */
    @Test
    void the_penalty_belongs_to_it() {
        Slice slice = slice(new Regularization(0, 0.02));
        assertEquals(0.23531028762424566, slice.cost(0), 1e-15);
        assertEquals(0.2888379803052344, slice.cost(1), 1e-15);
        assertEquals(0.8156518997933584, slice.cost(2), 1e-15);
    }

    /** The parameter is edited to each value, and the recorded cost is compared. */
    @Test
    void its_costs_are_those_that_learning_records_there_bit_for_bit() {
        for (int seed = 0; seed < 60; seed++) {
            RandomCases cases = new RandomCases(seed);
            NetworkObjective network = cases.network();
            Timeline timeline = cases.timeline(network);
            int index = cases.between(0, network.dimension() - 1);
            timeline.trainingLoop().trainTo(3, false);
            CostEvaluator evaluator = CostFunction.of(timeline.snapshot()).evaluator();
            Slice slice = slice(evaluator, timeline.cursor().state().parameters(), index, new Interval(-0.7, 1.9), 7);
            for (int i = 0; i < 7; i++) {
                timeline.edit(new Change.SetParameters(new TreeMap<>(Map.of(index, slice.value(i)))), null);
                assertEquals(timeline.costCurve().get(3), slice.cost(i), "seed " + seed);
            }
        }
    }

    @Test
    void it_begins_and_ends_exactly_at_the_ends_of_its_range() {
        Slice slice = slice(
                new CostFunction(NETWORK, Regularization.NONE).evaluator(),
                PRESET.initialState().parameters(),
                INDEX,
                new Interval(-0.1, 0.7),
                201);
        assertEquals(-0.1, slice.value(0));
        assertEquals(0.7, slice.value(200));
        assertEquals(201, slice.size());
        assertEquals(new Interval(-0.1, 0.7), slice.range());
        assertEquals(INDEX, slice.index());
    }

    @Test
    void the_parameters_it_goes_through_stay_as_they_are() {
        Parameters parameters = PRESET.initialState().parameters();
        slice(new CostFunction(NETWORK, Regularization.NONE).evaluator(), parameters, INDEX, RANGE, 5);
        assertEquals(PRESET.initialState().parameters(), parameters);
        assertEquals(0.8, parameters.get(INDEX));
    }

    @Test
    void where_the_cost_overflows_it_is_no_finite_number() {
        CostEvaluator evaluator = new CostFunction(TestFunction.meanOfParabolas(0.0), Regularization.NONE).evaluator();
        Slice slice = slice(evaluator, Parameters.of(1), 0, new Interval(-1e200, 1e200), 3);
        assertTrue(Double.isInfinite(slice.cost(0)));
        assertEquals(0, slice.cost(1));
    }
}
