package org.backprop.explorer.view.window;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.chart.ChartCard;
import org.backprop.explorer.view.curve.CostCurveView;
import org.backprop.explorer.view.landscape.LandscapeView;
import org.backprop.explorer.view.landscape.PositionView;
import org.backprop.explorer.view.slice.SliceView;

/** The three charts: what the cost was, what it is along one parameter, and what it is over two. */
final class Charts implements SnapshotView {

    private final CostCurveView curve;
    private final SliceView slice;
    private final LandscapeView landscape;
    private final PositionView position;

    /** @param workers where the cost is measured */
    Charts(Appearance appearance, Actions actions, Selection selection, Workers workers) {
        curve = new CostCurveView(appearance, actions.navigation(), workers.slices());
        slice = new SliceView(appearance, actions.edit(), selection, workers.slices());
        landscape = new LandscapeView(appearance, actions.edit(), selection, workers.landscapes());
        position = new PositionView(landscape.displayed(), landscape.card().stalenessProperty());
    }

    /** From left to right. */
    List<ChartCard> cards() {
        return List.of(curve.card(), slice.card(), landscape.card());
    }

    /** Menus of the settings of the curve and of the landscape. */
    List<Menu> menus() {
        return List.of(curve.menu(), landscape.menu());
    }

    /** Lets each chart be made large, with what helps to read it beside it. */
    void register(Enlargement enlargement, Content content, Region parameters) {
        for (ChartCard card : List.of(curve.card(), slice.card())) {
            enlargement.add(card.enlargedProperty(), () -> content.enlarge(card, List.of(parameters)));
        }
        enlargement.add(
                landscape.card().enlargedProperty(),
                () -> content.enlarge(landscape.card(), List.of(position, slice.card())));
    }

    @Override
    public void render(Snapshot snapshot) {
        curve.render(snapshot);
        slice.render(snapshot);
        landscape.render(snapshot);
    }
}
