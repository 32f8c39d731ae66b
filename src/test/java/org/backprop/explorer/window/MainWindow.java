package org.backprop.explorer.window;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.backprop.explorer.ExplorerApp;
import org.backprop.explorer.controller.Dialogs;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.TextSize;
import org.backprop.explorer.view.surface.SurfaceView;
import org.testfx.api.FxToolkit;

/** The main window of the program, with dialogs and an appearance that tests can set. */
final class MainWindow implements AutoCloseable {

    private final FakeDialogs dialogs = new FakeDialogs();
    private final Appearance appearance = new Appearance();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Stage stage;
    private final MainWindowDriver driver;
    private final Dimension2D initialSize;

    /** Shows the window. */
    MainWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage(); // starts the toolkit, once
        stage = Fx.ask(Stage::new);
        driver = new MainWindowDriver(stage);
        Fx.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            new ExplorerApp().open(stage, appearance, dialogs);
        });
        Fx.until("the window is complete", () -> Fx.ask(() -> root().lookup("#inspector") != null));
        initialSize = driver.size();
    }

    FakeDialogs dialogs() {
        return dialogs;
    }

    Appearance appearance() {
        return appearance;
    }

    MainWindowDriver driver() {
        return driver;
    }

    /** The size of the scene that the program chooses. */
    Dimension2D initialSize() {
        return initialSize;
    }

    /** Returns the exceptions that nothing has caught on the JavaFX thread since the last call. */
    List<Throwable> takeFailures() {
        List<Throwable> taken = List.copyOf(failures);
        failures.clear();
        return taken;
    }

    /**
     * Opens a new session of the 2-2-2-2 network in a window with this size of its scene, with every view as it is when
     * the program starts, and without animations.
     */
    void beginAnew(Dimension2D size) {
        driver.letGo();
        driver.endRun();
        Fx.run(this::resetStage);
        driver.resize(size);
        leaveEverything();
        dialogs.forget();
        dialogs.decide(Dialogs.UnsavedChangesAction.DISCARD);
        driver.press(KeyCode.CONTROL, KeyCode.N);
        driver.chooseSpeed(3);
        driver.catchUp();
        leaveEverything(); // the notice of what was still under way
        if (driver.sees("weight-0")) {
            driver.click("weight-0"); // which most tests begin with
        }
        Fx.run(this::resetViews);
        driver.moveTo("position"); // away from anything that lights up
        driver.letChartsFollow();
        dialogs.forget();
    }

    private void resetStage() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        appearance.animated().set(false);
        appearance.palette().set(Palette.LIGHT);
        appearance.textSize().set(TextSize.NORMAL);
        Clipboard.getSystemClipboard().clear();
        stage.toFront();
        stage.requestFocus();
    }

    /** Closes notice and settings, makes what is large small, and gives the focus to the network. */
    private void leaveEverything() {
        Fx.run(root()::requestFocus); // a field would take Escape for itself
        driver.press(KeyCode.ESCAPE);
    }

    /** Resets what a new session leaves as it is, as far as the size of the window lets it be seen. */
    private void resetViews() {
        showExplanation();
        reset("#curve-axes", MenuButton.class, MainWindow::resetChecks);
        reset("#surface", SurfaceView.class, SurfaceView::reset);
        reset("#representation-scalar", ToggleButton.class, ToggleButton::fire);
        reset("#parameters", ListView.class, list -> list.scrollTo(0));
        root().lookupAll(".scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(0));
    }

    private static void resetChecks(MenuButton menu) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof CheckMenuItem check) {
                check.setSelected(false);
            }
        }
    }

    private <T extends Node> void reset(String selector, Class<T> type, Consumer<T> action) {
        Optional.ofNullable(root().lookup(selector)).map(type::cast).ifPresent(action);
    }

    private void showExplanation() {
        if (root().lookup("#regions") instanceof TabPane regions) {
            regions.getSelectionModel().select(0);
        }
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    @Override
    public void close() {
        Fx.run(stage::hide);
    }
}
