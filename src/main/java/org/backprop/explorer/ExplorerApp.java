package org.backprop.explorer;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.backprop.explorer.controller.BackgroundThread;
import org.backprop.explorer.controller.Explorer;
import org.backprop.explorer.controller.WindowScreen;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.view.FileActions;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.training.SpeedScale;
import org.backprop.explorer.view.window.Actions;
import org.backprop.explorer.view.window.MainView;

/** The window of the program; the only place where model, view and controller are put together. */
public final class ExplorerApp extends Application {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        Look look = new Look();
        look.palette().addListener((p, was, is) -> dress(is));
        dress(look.palette().get());
        FileActions f = (FileActions) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {FileActions.class}, (o, m, a) -> null);
        Preset p = Preset.twoTwoTwoTwo();
        WindowScreen screen = new WindowScreen();
        Explorer ex = new Explorer(
                new BackgroundThread(Throwable::printStackTrace),
                screen,
                new Timeline(p.network(), p.initial(), List.of()),
                SpeedScale.initial());
        MainView view = new MainView(new Actions(ex, ex, f), look, () -> {});
        screen.attach(view);
        stage.setTitle("Backprop Explorer");
        stage.setScene(new Scene(view, WIDTH, HEIGHT));
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.show();
        view.focusPicture();
    }

    private static void dress(Palette palette) {
        Theme theme = palette == Palette.DARK ? new PrimerDark() : new PrimerLight();
        setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }
}
