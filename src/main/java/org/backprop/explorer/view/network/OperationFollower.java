package org.backprop.explorer.view.network;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.model.timeline.moment.Moment;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.timeline.LastOperation;

/** Selects what each operation has computed, so that the explanation follows the steps. */
public final class OperationFollower implements SnapshotView {

    private final Selection selection;
    private final BooleanProperty active = new SimpleBooleanProperty(true);
    private Moment shownMoment;
    private Granularity granularity = Granularity.LAYER;

    /** Creates a follower that is active. */
    public OperationFollower(Selection selection) {
        this.selection = selection;
    }

    /** Returns the property that holds whether the selection follows. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** Sets the granularity: at that of operations the last operation of a phase is followed as well. */
    public void showGranularity(Granularity newGranularity) {
        granularity = newGranularity;
    }

    @Override
    public void render(Snapshot snapshot) {
        Moment moment = snapshot.moment();
        if (active.get() && !moment.equals(shownMoment)) {
            LastOperation.of(snapshot, granularity)
                    .ifPresent(operation -> selection.selected().set(result(snapshot, moment, operation)));
        }
        shownMoment = moment;
    }

    /** Returns what {@code operation} computes a value of, or the weight that it uses for a term of a sum. */
    private static Element result(Snapshot snapshot, Moment moment, Operation operation) {
        ParameterLayout layout = snapshot.network().layout();
        int k = moment.phase().layer();
        int j = operation.neuron();
        return switch (operation.kind()) {
            case PRODUCT, WEIGHT_GRADIENT -> new Element.Parameter(layout.weightIndex(k, operation.term(), j));
            case CONTRIBUTION -> new Element.Parameter(layout.weightIndex(k + 1, j, operation.term()));
            case BIAS_GRADIENT -> new Element.Parameter(layout.biasIndex(k, j));
            case SUM, ACTIVATION_DERIVATIVE -> new Element.WeightedSum(k, j);
            case ACTIVATION, LOSS_DERIVATIVE -> new Element.ActivationValue(k + 1, j);
            case DELTA -> new Element.Delta(k, j);
        };
    }
}
