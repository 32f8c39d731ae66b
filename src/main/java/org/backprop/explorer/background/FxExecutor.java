package org.backprop.explorer.background;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** An executor whose tasks run on the JavaFX thread, in the order in which they were submitted. */
public final class FxExecutor implements Executor {

    @Override
    public void execute(Runnable task) {
        Platform.runLater(task);
    }
}
