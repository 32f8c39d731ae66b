package org.backprop.explorer.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.backprop.explorer.ExplorerApp;
import org.backprop.explorer.controller.DocumentController;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.session.SessionDocument;
import org.backprop.explorer.view.Appearance;
import org.testfx.api.FxToolkit;

/**
 * Ten million updates of 2-2-2-2 at full speed in the open window of 1440 × 900, with picture, list, explanation and
 * all three charts following, beside the same updates made by the timeline alone while the window rests.
 *
 * <p>Both record the cost after every update. The window is timed from the first to the last million updates that it
 * shows.
 *
 * <p>As measured on two virtual cores of an AMD EPYC, OpenJDK 17.0.15, drawn by software into memory (Monocle): in four
 * runs 91, 82, 89 and 80 % in the medians of five rounds, some 3.2 of 3.7 million updates a second.
 */
final class FullSpeedBenchmark {

    private static final int UPDATES = 10_000_000;
    private static final int FIRST = 1_000_000;
    private static final int ROUNDS = 5;
    private static final long LOOK_NANOS = 20_000_000;
    private static final double BILLION = 1e9;

    private final MainWindowDriver mainWindowDriver;
    private final DocumentController documentController;
    private final Path session;

    private FullSpeedBenchmark(MainWindowDriver mainWindowDriver, DocumentController documentController, Path session) {
        this.mainWindowDriver = mainWindowDriver;
        this.documentController = documentController;
        this.session = session;
    }

    /** Prints millions of updates a second and their ratio. */
    public static void main(String[] none) throws TimeoutException, IOException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        List<DocumentController> opened = new ArrayList<>();
        FxToolkit.setupStage(each -> opened.add(new ExplorerApp().open(each, new Appearance(), new FakeDialogs())));
        Path session = Files.createTempFile("full-speed", ".json");
        SessionDocument.of(start(), "", "").saveTo(session);
        new FullSpeedBenchmark(new MainWindowDriver(stage), opened.get(0), session).measure();
        Files.delete(session);
        System.exit(0); // the model's threads would wait for more
    }

    private static Timeline start() {
        Preset preset = Preset.twoTwoTwoTwo();
        TrainingState initial = TrainingState.initial(
                preset.network(),
                preset.initialState().parameters(),
                preset.initialState().settings().withStopRule(new StopRule(0, UPDATES)));
        return new Timeline(preset.network(), initial, List.of());
    }

    private void measure() {
        List<Double> alone = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            alone.add(alone());
            shown.add(inWindow());
            System.out.printf(
                    "alone %5.2f   in the window %5.2f million updates a second%n", alone.get(round), shown.get(round));
        }
        alone.sort(null);
        shown.sort(null);
        System.out.printf(
                "medians: %.2f and %.2f million a second, ratio %.0f %%%n",
                alone.get(ROUNDS / 2), shown.get(ROUNDS / 2), 100 * shown.get(ROUNDS / 2) / alone.get(ROUNDS / 2));
    }

    private static double alone() {
        Timeline timeline = start();
        timeline.trainingLoop().trainTo(FIRST, true);
        long begin = System.nanoTime();
        timeline.trainingLoop().trainTo(UPDATES, true);
        return rate(UPDATES - FIRST, System.nanoTime() - begin);
    }

    private double inWindow() {
        Platform.runLater(() -> documentController.open(session));
        Fx.until("the session is open", () -> mainWindowDriver.updatesKnown() == 0);
        mainWindowDriver.catchUp();
        mainWindowDriver.runAtFullSpeed("the run has begun", () -> mainWindowDriver.updatesDone() > 0);
        awaitUpdates(FIRST);
        int first = mainWindowDriver.updatesDone();
        long begin = System.nanoTime();
        awaitUpdates(UPDATES);
        return rate(UPDATES - first, System.nanoTime() - begin);
    }

    /** Polls so rarely that polling takes no significant time. */
    private void awaitUpdates(int updates) {
        while (mainWindowDriver.updatesDone() < updates) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static double rate(long updates, long nanos) {
        return updates / (nanos / BILLION) / 1e6;
    }
}
