package org.backprop.explorer.view.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Shortcuts;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.chart.ChartCard;
import org.backprop.explorer.view.control.Menus;
import org.backprop.explorer.view.help.HelpDialogs;
import org.backprop.explorer.view.inspector.InspectorView;

/** Every action with its shortcut. */
final class MenuBarView extends MenuBar implements SnapshotView {

    private final Actions actions;
    private final Panels panels;
    private final RegionTraversal traversal;
    private final Menu speeds;
    private final MenuItem undo;
    private final MenuItem redo;
    private final TextSizeMenu textSizes;
    private final Map<Granularity, RadioMenuItem> granularities = new EnumMap<>(Granularity.class);

    /**
     * What shows itself over the window.
     *
     * @param followsOperations whether the explanation follows the operations
     * @param settings shows or hides the settings that have no place in the toolbar
     * @param help shows the dialogs of the help menu
     * @param inspector explains the number that is looked at
     * @param charts the charts
     */
    record Panels(
            BooleanProperty followsOperations,
            Runnable settings,
            HelpDialogs help,
            InspectorView inspector,
            Charts charts) {}

    MenuBarView(Actions actions, Appearance appearance, Panels panels, RegionTraversal traversal, Menu speeds) {
        this.actions = actions;
        this.panels = panels;
        this.traversal = traversal;
        this.speeds = speeds;
        textSizes = new TextSizeMenu(appearance.textSize());
        undo = item("edit.undo", WindowKeys.UNDO, actions.edit()::undo);
        redo = item("edit.redo", WindowKeys.REDO, actions.edit()::redo);
        Menu edit = menu(
                "edit",
                undo,
                redo,
                new SeparatorMenuItem(),
                item("edit.copy-latex", "Shortcut+Shift+C", panels.inspector()::copyLatex),
                item("edit.copy-text", "Shortcut+Shift+X", panels.inspector()::copyText));
        getMenus().setAll(fileMenu(), edit, runMenu(), viewMenu(appearance), helpMenu());
    }

    private Menu fileMenu() {
        return menu(
                "file",
                item("file.new", "Shortcut+N", actions.file()::newSession),
                menu("file.new-from", PresetItems.withShortcuts(actions.file()).toArray(MenuItem[]::new)),
                item("file.open", "Shortcut+O", actions.file()::open),
                new SeparatorMenuItem(),
                item("file.save", "Shortcut+S", actions.file()::save),
                item("file.save-as", "Shortcut+Shift+S", actions.file()::saveAs),
                new SeparatorMenuItem(),
                item("file.quit", "Shortcut+Q", actions.file()::quit));
    }

    private Menu runMenu() {
        ToggleGroup group = new ToggleGroup();
        Menu by = menu("run.granularity");
        for (Granularity granularity : Granularity.values()) {
            String key = granularity.name().toLowerCase(Locale.ROOT);
            RadioMenuItem item = new RadioMenuItem(Texts.text("granularity." + key));
            item.setToggleGroup(group);
            item.setAccelerator(Shortcuts.of(granularity));
            item.setOnAction(event -> actions.navigation().choose(granularity));
            granularities.put(granularity, item);
            by.getItems().add(item);
        }
        CheckMenuItem follow = new CheckMenuItem(Texts.text("menu.run.follow"));
        follow.setId("menu-run-follow");
        follow.selectedProperty().bindBidirectional(panels.followsOperations());
        return menu(
                "run",
                item("run.forward", Shortcuts.STEP_FORWARD, actions.navigation()::stepForward),
                item("run.back", Shortcuts.STEP_BACK, actions.navigation()::stepBack),
                item("run.start", Shortcuts.START, actions.navigation()::goToStart),
                item("run.restart", Shortcuts.RESTART, actions.edit()::restart),
                item("run.toggle", Shortcuts.RUN, actions.navigation()::toggleRun),
                item("run.watch", Shortcuts.WATCH, actions.navigation()::watchUpdate),
                new SeparatorMenuItem(),
                by,
                speeds,
                follow,
                item("run.settings", Shortcuts.SETTINGS, panels.settings()));
    }

    private Menu viewMenu(Appearance appearance) {
        Menu large = menu(
                "view.large",
                large(
                        "inspector",
                        Shortcuts.LARGE_EXPLANATION,
                        panels.inspector().largeProperty()));
        int number = 1;
        for (ChartCard chart : panels.charts().cards()) {
            large.getItems()
                    .add(large(chart.name(), KeyCombination.valueOf("Alt+" + number++), chart.enlargedProperty()));
        }
        CheckMenuItem dark = new CheckMenuItem(Texts.text("menu.view.dark"));
        dark.setAccelerator(KeyCombination.valueOf("Shortcut+D"));
        dark.setSelected(appearance.palette().get() == Palette.DARK);
        dark.selectedProperty()
                .addListener((property, was, is) -> appearance.palette().set(is ? Palette.DARK : Palette.LIGHT));
        CheckMenuItem calm = new CheckMenuItem(Texts.text("menu.view.calm"));
        calm.setSelected(!appearance.animated().get());
        calm.selectedProperty()
                .addListener((property, was, is) -> appearance.animated().set(!is));
        Menu view = menu(
                "view",
                large,
                panels.inspector().formMenu(),
                new SeparatorMenuItem(),
                textSizes,
                dark,
                calm,
                new SeparatorMenuItem(),
                item("view.next-region", "F6", () -> traversal.next(getScene().getFocusOwner())),
                item(
                        "view.previous-region",
                        "Shift+F6",
                        () -> traversal.previous(getScene().getFocusOwner())));
        view.getItems().addAll(2, panels.charts().menus()); // beside the forms of the explanation
        return view;
    }

    private Menu helpMenu() {
        HelpDialogs help = panels.help();
        return menu(
                "help",
                item("help.keyboard", "F1", () -> help.showKeyboard(this)),
                item(
                        "help.notation",
                        "Shift+F1",
                        () -> help.showNotation(getScene().getWindow())),
                new SeparatorMenuItem(),
                item("help.about", () -> help.showAbout(getScene().getWindow())));
    }

    private static CheckMenuItem large(String region, KeyCombination shortcut, BooleanProperty isLarge) {
        CheckMenuItem item = new CheckMenuItem(Texts.text("menu.view.large." + region));
        item.setId("menu-view-large-" + region);
        item.setAccelerator(shortcut);
        item.selectedProperty().bindBidirectional(isLarge);
        return item;
    }

    private static Menu menu(String key, MenuItem... items) {
        return Menus.menu(key, List.of(items));
    }

    private static MenuItem item(String key, String shortcut, Runnable action) {
        return item(key, KeyCombination.valueOf(shortcut), action);
    }

    private static MenuItem item(String key, KeyCombination shortcut, Runnable action) {
        MenuItem item = item(key, action);
        item.setAccelerator(shortcut);
        return item;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.text("menu." + key));
        item.setId("menu-" + key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Returns the menu of the sizes of texts. */
    TextSizeMenu textSizes() {
        return textSizes;
    }

    @Override
    public void render(Snapshot snapshot) {
        undo.setDisable(!snapshot.history().canUndo());
        redo.setDisable(!snapshot.history().canRedo());
    }

    void showGranularity(Granularity granularity) {
        granularities.get(granularity).setSelected(true);
    }
}
