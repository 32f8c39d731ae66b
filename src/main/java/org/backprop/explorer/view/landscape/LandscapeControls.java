package org.backprop.explorer.view.landscape;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.Menus;

/** The controls of the landscape's settings: a menu, one of the window, and a bar for the enlarged card. */
final class LandscapeControls implements SnapshotView {

    private final ObjectProperty<LandscapeSettings> settings;
    private final TwoParameterTraining twoParameterTraining;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private final LandscapeMenu menu;
    private final LandscapeItems windowItems;
    private final Menu windowMenu;
    private final LandscapeBar bar;

    LandscapeControls(ObjectProperty<LandscapeSettings> settings, EditActions actions, Selection selection) {
        this.settings = settings;
        this.twoParameterTraining = new TwoParameterTraining(actions);
        this.menu = new LandscapeMenu(this, selection);
        this.windowItems = new LandscapeItems(this, selection, "menu-landscape");
        this.windowMenu = Menus.menu("view.landscape", windowItems.all());
        windowMenu.setOnShowing(event -> windowItems.nameSelectedParameter());
        this.bar = new LandscapeBar(this);
        settings.addListener((observable, oldValue, newValue) -> show());
    }

    /** Returns the menu with all settings. */
    Region menu() {
        return menu;
    }

    /** Returns a menu of the window with all settings. */
    Menu windowMenu() {
        return windowMenu;
    }

    /** Returns the bar with all settings. */
    Region bar() {
        return bar;
    }

    ObjectProperty<LandscapeSettings> settings() {
        return settings;
    }

    ObservableValue<Snapshot> snapshot() {
        return snapshot;
    }

    /** Freezes all parameters but the two of the landscape, or restores the parameters that were frozen before. */
    void setTwoParameterTraining(boolean enabled) {
        if (enabled) {
            twoParameterTraining.start(settings.get(), snapshot.get());
        } else {
            twoParameterTraining.stop();
        }
    }

    /** Returns whether the landscape is over two parameters and there are others that could be frozen. */
    boolean canTrainTwoParameters() {
        return settings.get().kind() == LandscapeSettings.Kind.PARAMETERS
                && snapshot.get().parameters().size() > 2;
    }

    /** Returns whether all parameters but these two are frozen. */
    boolean isTrainingTwoParameters() {
        return canTrainTwoParameters() && TwoParameterTraining.isActive(settings.get(), snapshot.get());
    }

    @Override
    public void render(Snapshot next) {
        if (!next.isOfSameTimeline(snapshot.get())) {
            twoParameterTraining.clear();
        }
        snapshot.set(next);
        boolean single = next.parameters().size() < 2; // no plane, so no settings
        menu.setDisable(single);
        windowMenu.setDisable(single);
        bar.setDisable(single);
        show();
    }

    private void show() {
        LandscapeSettings current = settings.get();
        if (current != null && snapshot.get() != null && suitsNetwork(current)) {
            menu.show(current);
            windowItems.show(current);
            bar.show(current);
        }
    }

    /**
     * Returns whether the settings suit the network: just after another one has been opened they may still be of the
     * previous one.
     */
    private boolean suitsNetwork(LandscapeSettings current) {
        int dimension = snapshot.get().parameters().size();
        return current.x() < dimension && current.y() < dimension;
    }
}
