package org.backprop.explorer;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backprop.explorer.background.BackgroundThread;
import org.backprop.explorer.background.FxExecutor;
import org.backprop.explorer.background.NanoClock;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.controller.Dialogs;
import org.backprop.explorer.controller.DocumentController;
import org.backprop.explorer.controller.FileDrop;
import org.backprop.explorer.controller.PreferencesController;
import org.backprop.explorer.controller.SavePoint;
import org.backprop.explorer.controller.TimelineController;
import org.backprop.explorer.controller.WindowDialogs;
import org.backprop.explorer.controller.WindowDisplay;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.preferences.ConfigFolder;
import org.backprop.explorer.preferences.PreferencesFile;
import org.backprop.explorer.session.ProgramVersion;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.training.SpeedScale;
import org.backprop.explorer.view.window.Actions;
import org.backprop.explorer.view.window.MainView;
import org.backprop.explorer.view.window.Workers;

/** The JavaFX application; the only class that puts model, view and controllers together. */
public final class ExplorerApp extends Application {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    @Override
    public void start(Stage stage) {
        Appearance appearance = new Appearance();
        PreferencesFile preferences = new PreferencesFile(ConfigFolder.of(
                System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv()));
        TaskExecutor files = new TaskExecutor(
                new BackgroundThread("preferences", Throwable::printStackTrace), new FxExecutor(), NanoClock.SYSTEM);
        new PreferencesController(appearance, preferences, files).start();
        DocumentController documentController = open(stage, appearance, new WindowDialogs(stage, appearance));
        getParameters().getRaw().forEach(file -> documentController.open(Path.of(file)));
    }

    /** Shows the main window on {@code stage}, and returns the controller of its document. */
    public DocumentController open(Stage stage, Appearance appearance, Dialogs dialogs) {
        Appearance.loadFonts();
        appearance.palette().addListener((observable, oldValue, newValue) -> applyTheme(newValue));
        applyTheme(appearance.palette().get());
        FxExecutor fxThread = new FxExecutor();
        WindowDisplay display = new WindowDisplay(fxThread);
        TaskExecutor model = createTaskExecutor("model", fxThread, display);
        TaskExecutor slices = createTaskExecutor("slices", fxThread, display);
        TaskExecutor landscapes = createTaskExecutor("landscapes", fxThread, display);
        TaskExecutor files = createTaskExecutor("files", fxThread, display);
        Timeline initialTimeline = createInitialTimeline();
        SavePoint initialPoint = SavePoint.of(initialTimeline);
        TimelineController timelineController =
                new TimelineController(model, display, initialTimeline, SpeedScale.initial());
        DocumentController documentController = new DocumentController(
                timelineController,
                files,
                display,
                new DocumentController.WindowHandle(stage::setTitle, stage::close, dialogs),
                initialPoint);
        MainView view = new MainView(
                new Actions(timelineController, timelineController, documentController),
                appearance,
                ProgramVersion.text(),
                new Workers(files, slices, landscapes));
        FileDrop.install(view, documentController::openDropped);
        display.attach(view, List.of(timelineController, documentController));
        stage.setOnCloseRequest(event -> {
            event.consume();
            documentController.quit();
        });
        show(stage, view);
        return documentController;
    }

    /** Returns an executor with a background thread of its own. */
    private static TaskExecutor createTaskExecutor(String name, FxExecutor fxThread, WindowDisplay display) {
        BackgroundThread thread = new BackgroundThread(name, failure -> report(display, failure));
        return new TaskExecutor(thread, fxThread, NanoClock.SYSTEM);
    }

    private static Timeline createInitialTimeline() {
        Preset preset = Preset.twoTwoTwoTwo();
        return new Timeline(preset.network(), preset.initialState(), List.of());
    }

    private static void show(Stage stage, MainView view) {
        stage.setTitle(Texts.text("app.title"));
        Rectangle2D screenBounds = Screen.getPrimary().getVisualBounds();
        stage.setScene(
                new Scene(view, Math.min(WIDTH, screenBounds.getWidth()), Math.min(HEIGHT, screenBounds.getHeight())));
        stage.setMinWidth(Math.min(MainView.MIN_SIZE.getWidth(), screenBounds.getWidth()));
        stage.setMinHeight(Math.min(MainView.MIN_SIZE.getHeight(), screenBounds.getHeight()));
        stage.show();
        stage.getIcons().add(new Image(ExplorerApp.class.getResourceAsStream("icon.png")));
        view.focusNetwork();
    }

    private static void report(WindowDisplay display, Throwable failure) {
        failure.printStackTrace();
        display.keepNotice(Texts.text("notice.failure", failure));
    }

    private static void applyTheme(Palette palette) {
        Theme theme = palette == Palette.DARK ? new PrimerDark() : new PrimerLight();
        setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }
}
