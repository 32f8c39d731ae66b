package org.backprop.explorer.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.backprop.explorer.ExplorerApp;
import org.backprop.explorer.view.Appearance;
import org.testfx.api.FxToolkit;

/**
 * A slider in the whole window of 1440 × 900 dragged to and fro, with each representation in the inspector: the work of
 * the JavaFX thread for one frame. The mouse moves once a frame; the picture, the list and all formulas follow.
 *
 * <p>The measure is the processor time of the JavaFX thread from one frame to the next: the new snapshot shown in every
 * region, styles and layout, the hand-over to the painter, and events. Waiting does not count, nor what other threads
 * do, among them the painter. Frames that come before the model's answer are left out.
 *
 * <p>As measured on two virtual cores of an AMD EPYC, OpenJDK 17.0.15, drawn by software into memory (Monocle), p50 and
 * p95 of every frame, with all three charts in sight but in the large forms: δ form 8.8 and 10.6 ms, chain 8.6 and
 * 10.5, matrix 9.2 and 10.8, code 8.7 and 10.8, paths 8.4 and 10.5; large with paths 8.0 and 9.3, large with the δ form
 * 7.0 and 8.2; after an update 7.8 and 9.2, with all that it did 6.8 and 8.3.
 */
final class DragBenchmark {

    private static final int FIRST_WARM_UP = 1000;
    private static final int WARM_UP = 200;
    private static final int FRAMES = 300;
    private static final int REACH = 25;
    private static final int BACKWARD_1 = 7;
    private static final int UPDATE = 9;
    private static final double MILLION = 1e6;

    private final MainWindowDriver mainWindowDriver;
    private final List<String> wanted;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    /** The number of moves of the mouse since it pressed the slider. */
    private int place;

    private DragBenchmark(MainWindowDriver mainWindowDriver, List<String> wanted) {
        this.mainWindowDriver = mainWindowDriver;
        this.wanted = wanted;
    }

    /** Prints a table of milliseconds, for the representations in {@code forms}, or for all where it is empty. */
    public static void main(String[] forms) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        Appearance appearance = new Appearance();
        appearance.animated().set(false);
        FxToolkit.setupStage(each -> new ExplorerApp().open(each, appearance, new FakeDialogs()));
        new DragBenchmark(new MainWindowDriver(stage), List.of(forms)).measureAll();
        System.exit(0); // the model's threads would wait for more
    }

    private void measureAll() {
        mainWindowDriver.catchUp();
        mainWindowDriver.click("weight-6");
        mainWindowDriver.stepForward(BACKWARD_1);
        mainWindowDriver.pressTrack("inspected-slider", 0.55);
        drag(FIRST_WARM_UP);
        mainWindowDriver.letGo();
        measure("scalar");
        measure("chain");
        measure("matrix");
        measure("code");
        mainWindowDriver.click("weight-0");
        measure("paths");
        mainWindowDriver.click("large");
        measure("large paths");
        measure("large scalar");
        mainWindowDriver.click("large");
        mainWindowDriver.stepForward(UPDATE - BACKWARD_1);
        measure("update scalar");
        measure("update update");
    }

    private void measure(String name) {
        if (!wanted.isEmpty() && !wanted.contains(name)) {
            return;
        }
        mainWindowDriver.click("representation-" + name.replaceFirst(".* ", ""));
        mainWindowDriver.catchUp();
        mainWindowDriver.pressTrack("inspected-slider", 0.55);
        place = 0;
        drag(WARM_UP);
        Drag drag = drag(FRAMES);
        mainWindowDriver.letGo();
        mainWindowDriver.catchUp();
        System.out.printf("%-14s %s%n", name, Percentiles.of(drag.whole));
        System.out.printf("    %-14s %s%n", "every frame", Percentiles.of(drag.all));
        System.out.printf("    %-14s %s%n", "snapshot", Percentiles.of(drag.shown));
        System.out.printf("    %-14s %s%n", "style, layout", Percentiles.of(drag.laidOut));
    }

    /** Moves the mouse by one pixel in each frame until so many frames have shown something new. */
    private Drag drag(int frames) {
        Fx.awaitFrame();
        Drag drag = Fx.ask(() -> new Drag(frames));
        Fx.run(drag::start);
        drag.done.join();
        Fx.run(drag::leave);
        return drag;
    }

    private final class Drag extends AnimationTimer {

        private final List<Double> all = new ArrayList<>();
        private final List<Double> whole = new ArrayList<>();
        private final List<Double> shown = new ArrayList<>();
        private final List<Double> laidOut = new ArrayList<>();
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private final MouseAndKeyboard mouseAndKeyboard = new MouseAndKeyboard();
        private final Node slider = mainWindowDriver.find("inspected-slider");
        private final Scene scene = slider.getScene();
        private final Runnable before = this::takeShown;
        private final Runnable after = this::takeLaidOut;
        private final int frames;
        private String text = "";
        private boolean isNew;
        private long frame;
        private long ready;

        Drag(int frames) {
            this.frames = frames;
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after);
        }

        void leave() {
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
        }

        /** Runs first in a frame: times recorded by now belong to the frame before. */
        @Override
        public void handle(long now) {
            if (frame > 0) {
                all.add((used() - frame) / MILLION);
            }
            if (isNew && !text.isEmpty()) {
                whole.add((used() - frame) / MILLION);
            }
            text = slider.getAccessibleText();
            frame = used();
            if (whole.size() == frames) {
                stop();
                done.complete(null);
                return;
            }
            int step = place++ / REACH % 2 == 0 ? 1 : -1;
            Platform.runLater(() -> mouseAndKeyboard.moveBy(step));
        }

        private void takeShown() {
            ready = used();
            isNew = frame > 0 && !slider.getAccessibleText().equals(text);
            if (isNew) {
                shown.add((ready - frame) / MILLION);
            }
        }

        private void takeLaidOut() {
            if (isNew) {
                laidOut.add((used() - ready) / MILLION);
            }
        }

        private long used() {
            return threads.getCurrentThreadCpuTime();
        }
    }
}
