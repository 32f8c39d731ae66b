package org.backprop.explorer.view.landscape;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;

/** The controls of the landscape's settings: a menu, and a bar for the enlarged card. */
final class MapControls implements SnapshotView {

    private final ObjectProperty<MapChoice> choice;
    private final OnlyThese onlyThese;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private final MapMenu menu;
    private final MapBar bar;

    MapControls(ObjectProperty<MapChoice> choice, EditActions actions, Selection selection) {
        this.choice = choice;
        this.onlyThese = new OnlyThese(actions);
        this.menu = new MapMenu(this, selection);
        this.bar = new MapBar(this);
        choice.addListener((property, was, is) -> show());
    }

    /** The menu with all settings. */
    Region menu() {
        return menu;
    }

    /** The bar with all settings. */
    Region bar() {
        return bar;
    }

    ObjectProperty<MapChoice> choice() {
        return choice;
    }

    ObservableValue<Snapshot> snapshot() {
        return snapshot;
    }

    /** Freezes all parameters but the two of the landscape, or restores the parameters that were frozen before. */
    void trainOnlyThese(boolean only) {
        if (only) {
            onlyThese.begin(choice.get(), snapshot.get());
        } else {
            onlyThese.end();
        }
    }

    /** Returns whether the landscape is over two parameters and there are others that could be frozen. */
    boolean canTrainOnlyThese() {
        return choice.get().kind() == MapChoice.Kind.PARAMETERS
                && snapshot.get().parameters().size() > 2;
    }

    /** Returns whether all parameters but these two are frozen. */
    boolean trainsOnlyThese() {
        return canTrainOnlyThese() && OnlyThese.holds(choice.get(), snapshot.get());
    }

    @Override
    public void render(Snapshot next) {
        if (snapshot.get() != null
                && snapshot.get().setup().objective() != next.setup().objective()) {
            onlyThese.forget();
        }
        snapshot.set(next);
        boolean single = next.parameters().size() < 2; // no plane, so no settings
        menu.setDisable(single);
        bar.setDisable(single);
        show();
    }

    private void show() {
        MapChoice now = choice.get();
        if (now != null && snapshot.get() != null && fits(now)) {
            menu.show(now);
            bar.show(now);
        }
    }

    /**
     * Returns whether the settings suit the network: just after another one has been opened they may still be of the
     * previous one.
     */
    private boolean fits(MapChoice now) {
        int dimension = snapshot.get().parameters().size();
        return now.x() < dimension && now.y() < dimension;
    }
}
