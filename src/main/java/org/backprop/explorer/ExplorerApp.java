package org.backprop.explorer;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The window of the program; the only place where model, view and controller are put together. */
public final class ExplorerApp extends Application {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setTitle("Backprop Explorer");
        stage.setScene(new Scene(new BorderPane(), WIDTH, HEIGHT));
        stage.show();
    }
}
