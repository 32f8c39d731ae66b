package org.backprop.explorer.view.landscape;

import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;

/** Training of the two parameters of a map alone, so that the path lies on the map. */
final class OnlyThese {

    private final EditActions actions;
    /** What stood still before two were made all that learns. */
    private List<Integer> before = List.of();
    /** What stands still since then. */
    private List<Integer> since = List.of();

    OnlyThese(EditActions actions) {
        this.actions = actions;
    }

    /** Whether these two are all that learns. */
    static boolean holds(MapChoice these, Snapshot snapshot) {
        return these.kind() == MapChoice.Kind.PARAMETERS
                && frozenIn(snapshot).equals(others(these, snapshot.parameters().size()));
    }

    /** Makes these two all that learns. */
    void begin(MapChoice these, Snapshot snapshot) {
        List<Integer> now = frozenIn(snapshot);
        if (!now.equals(since)) {
            before = now; // else it was two others that were all that learns
        }
        since = others(these, snapshot.parameters().size());
        freeze(since);
    }

    /** Lets all learn again that did before. */
    void end() {
        freeze(before);
    }

    /** Another network has other parameters. */
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
