package org.backprop.explorer.view.landscape;

import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.Training;

/** Training of the two parameters of a map alone, so that the path lies on the map. */
final class OnlyThese {

    private OnlyThese() {}

    /** Whether these two are all that learns. */
    static boolean holds(MapChoice choice, Snapshot snapshot) {
        List<Integer> frozen = snapshot.setup().onward().training().frozen();
        return choice.kind() == MapChoice.Kind.PARAMETERS
                && frozen.size() == snapshot.parameters().size() - 2
                && !frozen.contains(choice.x())
                && !frozen.contains(choice.y());
    }

    /** The settings in which these two alone learn, or all parameters do. */
    static Training change(Training training, MapChoice choice, int dimension, boolean only) {
        List<Integer> frozen = only ? others(choice, dimension) : List.of();
        return new Training(
                training.optimizer(), training.sampling(), training.regularization(), frozen, training.stop());
    }

    private static List<Integer> others(MapChoice choice, int dimension) {
        return IntStream.range(0, dimension)
                .filter(index -> index != choice.x() && index != choice.y())
                .boxed()
                .toList();
    }
}
