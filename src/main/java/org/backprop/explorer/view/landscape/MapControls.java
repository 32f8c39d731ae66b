package org.backprop.explorer.view.landscape;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;

/** What can be chosen about the landscape: in a menu, and while there is room in a bar. */
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

    /** Everything, in a menu. */
    Region menu() {
        return menu;
    }

    /** The same, laid out. */
    Region bar() {
        return bar;
    }

    ObjectProperty<MapChoice> choice() {
        return choice;
    }

    ObservableValue<Snapshot> snapshot() {
        return snapshot;
    }

    /** Makes the two parameters of the map all that learns, or lets all learn again that did before. */
    void trainOnlyThese(boolean only) {
        if (only) {
            onlyThese.begin(choice.get(), snapshot.get());
        } else {
            onlyThese.end();
        }
    }

    /** Whether the map is over two parameters, and there are others that could be held still. */
    boolean canTrainOnlyThese() {
        return choice.get().kind() == MapChoice.Kind.PARAMETERS
                && snapshot.get().parameters().size() > 2;
    }

    /** Whether these two are all that learns. */
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
        boolean single = next.parameters().size() < 2; // there is nothing to choose
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

    /** Just after another network has been opened the choice may still be of the one before. */
    private boolean fits(MapChoice now) {
        int dimension = snapshot.get().parameters().size();
        return now.x() < dimension && now.y() < dimension;
    }
}
