package org.backprop.explorer.view.landscape;

import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;

/** Freezes all parameters but the two of a landscape, so that the path stays in its plane, and restores them. */
final class TwoParameterTraining {

    private final EditActions actions;
    /** The parameters that were frozen before. */
    private List<Integer> frozenBefore = List.of();
    /** The parameters that this has frozen. */
    private List<Integer> frozenHere = List.of();

    TwoParameterTraining(EditActions actions) {
        this.actions = actions;
    }

    /** Returns whether all parameters but these two are frozen. */
    static boolean isActive(LandscapeSettings settings, Snapshot snapshot) {
        return settings.kind() == LandscapeSettings.Kind.PARAMETERS
                && frozen(snapshot)
                        .equals(others(settings, snapshot.parameters().size()));
    }

    /** Freezes all parameters but these two. */
    void start(LandscapeSettings settings, Snapshot snapshot) {
        List<Integer> frozen = frozen(snapshot);
        if (!frozen.equals(frozenHere)) {
            frozenBefore = frozen; // else this froze all but another two
        }
        frozenHere = others(settings, snapshot.parameters().size());
        freeze(frozenHere);
    }

    /** Restores the parameters that were frozen before. */
    void stop() {
        freeze(frozenBefore);
    }

    /** Forgets what was frozen, since another network has other parameters. */
    void clear() {
        frozenBefore = List.of();
        frozenHere = List.of();
    }

    private void freeze(List<Integer> frozen) {
        actions.changeTraining(trainingSettings -> trainingSettings.withFrozen(frozen));
    }

    private static List<Integer> frozen(Snapshot snapshot) {
        return snapshot.context().currentState().settings().frozen().stream()
                .sorted()
                .toList();
    }

    private static List<Integer> others(LandscapeSettings settings, int dimension) {
        return IntStream.range(0, dimension)
                .filter(index -> index != settings.x() && index != settings.y())
                .boxed()
                .toList();
    }
}
