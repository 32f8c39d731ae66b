package org.backprop.explorer;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backprop.explorer.controller.Background;
import org.backprop.explorer.controller.BackgroundThread;
import org.backprop.explorer.controller.Dialogs;
import org.backprop.explorer.controller.Documents;
import org.backprop.explorer.controller.Explorer;
import org.backprop.explorer.controller.Mark;
import org.backprop.explorer.controller.WindowDialogs;
import org.backprop.explorer.controller.WindowScreen;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.session.ProgramVersion;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.training.SpeedScale;
import org.backprop.explorer.view.window.Actions;
import org.backprop.explorer.view.window.MainView;

/** The window of the program; the only place where model, view and controller are put together. */
public final class ExplorerApp extends Application {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1080;
    private static final double LEAST_HEIGHT = 640;

    @Override
    public void start(Stage stage) {
        Look look = new Look();
        Documents documents = open(stage, look, new WindowDialogs(stage, look));
        getParameters().getRaw().forEach(file -> documents.open(Path.of(file)));
    }

    /** Fills {@code stage} and shows it; what must be asked is asked by {@code dialogs}. */
    Documents open(Stage stage, Look look, Dialogs dialogs) {
        Look.loadFonts();
        look.palette().addListener((property, was, is) -> dress(is));
        dress(look.palette().get());
        WindowScreen screen = new WindowScreen();
        Background model = new BackgroundThread("model", failure -> report(screen, failure));
        Background slices = new BackgroundThread("slices", failure -> report(screen, failure));
        Background maps = new BackgroundThread("maps", failure -> report(screen, failure));
        Background files = new BackgroundThread("files", failure -> report(screen, failure));
        Timeline first = start();
        Mark beginning = Mark.of(first);
        Explorer explorer = new Explorer(model, screen, first, SpeedScale.initial());
        Documents documents = new Documents(
                explorer,
                new Documents.Workshop(files, Platform::runLater, screen),
                dialogs,
                new Documents.Frame(stage::setTitle, stage::close),
                beginning);
        MainView view = new MainView(
                new Actions(explorer, explorer, documents),
                look,
                () -> screen.say(about()),
                new MainView.Workers(files::execute, slices::execute, maps::execute));
        screen.attach(view, documents);
        stage.setOnCloseRequest(event -> {
            event.consume();
            documents.quit();
        });
        show(stage, view);
        return documents;
    }

    private static Timeline start() {
        Preset preset = Preset.twoTwoTwoTwo();
        return new Timeline(preset.network(), preset.initialState(), List.of());
    }

    private static void show(Stage stage, MainView view) {
        stage.setTitle(Texts.text("app.title"));
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(view, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight())));
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        stage.show();
        view.focusPicture();
    }

    private static String about() {
        return Texts.text("about.text", ProgramVersion.text());
    }

    private static void report(WindowScreen screen, Throwable failure) {
        failure.printStackTrace();
        screen.say(Texts.text("notice.failure", failure));
    }

    private static void dress(Palette palette) {
        Theme theme = palette == Palette.DARK ? new PrimerDark() : new PrimerLight();
        setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }
}
