package org.backprop.explorer;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backprop.explorer.background.BackgroundThread;
import org.backprop.explorer.background.FxExecutor;
import org.backprop.explorer.background.NanoClock;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.controller.Dialogs;
import org.backprop.explorer.controller.DocumentController;
import org.backprop.explorer.controller.SavePoint;
import org.backprop.explorer.controller.TimelineController;
import org.backprop.explorer.controller.WindowDialogs;
import org.backprop.explorer.controller.WindowDisplay;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Timeline;
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
    private static final double MIN_WIDTH = 1080;
    private static final double MIN_HEIGHT = 640;

    @Override
    public void start(Stage stage) {
        Appearance appearance = new Appearance();
        DocumentController documentController = open(stage, appearance, new WindowDialogs(stage, appearance));
        getParameters().getRaw().forEach(file -> documentController.open(Path.of(file)));
    }

    /** Shows the main window on {@code stage}, and returns the controller of its document. */
    public DocumentController open(Stage stage, Appearance appearance, Dialogs dialogs) {
        Appearance.loadFonts();
        appearance.palette().addListener((observable, oldValue, newValue) -> applyTheme(newValue));
        applyTheme(appearance.palette().get());
        FxExecutor fxThread = new FxExecutor();
        WindowDisplay screen = new WindowDisplay(fxThread);
        TaskExecutor model = taskExecutor("model", fxThread, screen);
        TaskExecutor slices = taskExecutor("slices", fxThread, screen);
        TaskExecutor maps = taskExecutor("maps", fxThread, screen);
        TaskExecutor files = taskExecutor("files", fxThread, screen);
        Timeline first = start();
        SavePoint beginning = SavePoint.of(first);
        TimelineController timelineController = new TimelineController(model, screen, first, SpeedScale.initial());
        DocumentController documentController = new DocumentController(
                timelineController,
                files,
                screen,
                new DocumentController.WindowHandle(stage::setTitle, stage::close, dialogs),
                beginning);
        MainView view = new MainView(
                new Actions(timelineController, timelineController, documentController),
                appearance,
                () -> screen.showNotice(about()),
                new Workers(files, slices, maps));
        screen.attach(view, documentController);
        stage.setOnCloseRequest(event -> {
            event.consume();
            documentController.quit();
        });
        show(stage, view);
        return documentController;
    }

    /** An executor with a background thread of its own. */
    private static TaskExecutor taskExecutor(String name, FxExecutor fxThread, WindowDisplay screen) {
        BackgroundThread thread = new BackgroundThread(name, failure -> report(screen, failure));
        return new TaskExecutor(thread, fxThread, NanoClock.SYSTEM);
    }

    private static Timeline start() {
        Preset preset = Preset.twoTwoTwoTwo();
        return new Timeline(preset.network(), preset.initialState(), List.of());
    }

    private static void show(Stage stage, MainView view) {
        stage.setTitle(Texts.text("app.title"));
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(view, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight())));
        stage.setMinWidth(Math.min(MIN_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, room.getHeight()));
        stage.show();
        view.focusNetwork();
    }

    private static String about() {
        return Texts.text("about.text", ProgramVersion.text());
    }

    private static void report(WindowDisplay screen, Throwable failure) {
        failure.printStackTrace();
        screen.showNotice(Texts.text("notice.failure", failure));
    }

    private static void applyTheme(Palette palette) {
        Theme theme = palette == Palette.DARK ? new PrimerDark() : new PrimerLight();
        setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }
}
