package org.backprop.explorer.view.landscape;

import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;

/** Freezes all parameters but the two of a landscape, so that the path stays in its plane, and restores them. */
final class OnlyThese {

    private final EditActions actions;
    /** The parameters that were frozen before. */
    private List<Integer> before = List.of();
    /** The parameters that this has frozen. */
    private List<Integer> since = List.of();

    OnlyThese(EditActions actions) {
        this.actions = actions;
    }

    /** Returns whether all parameters but these two are frozen. */
    static boolean holds(MapChoice these, Snapshot snapshot) {
        return these.kind() == MapChoice.Kind.PARAMETERS
                && frozenIn(snapshot).equals(others(these, snapshot.parameters().size()));
    }

    /** Freezes all parameters but these two. */
    void begin(MapChoice these, Snapshot snapshot) {
        List<Integer> now = frozenIn(snapshot);
        if (!now.equals(since)) {
            before = now; // else this froze all but another two
        }
        since = others(these, snapshot.parameters().size());
        freeze(since);
    }

    /** Restores the parameters that were frozen before. */
    void end() {
        freeze(before);
    }

    /** Forgets what was frozen, since another network has other parameters. */
    void forget() {
        before = List.of();
        since = List.of();
    }

    private void freeze(List<Integer> frozen) {
        actions.changeTraining(training -> training.withFrozen(frozen));
    }

    private static List<Integer> frozenIn(Snapshot snapshot) {
        return snapshot.setup().onward().training().frozen().stream().sorted().toList();
    }

    private static List<Integer> others(MapChoice these, int dimension) {
        return IntStream.range(0, dimension)
                .filter(index -> index != these.x() && index != these.y())
                .boxed()
                .toList();
    }
}
