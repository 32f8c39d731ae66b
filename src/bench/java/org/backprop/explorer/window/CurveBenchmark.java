package org.backprop.explorer.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.backprop.explorer.chart.AxisNumberFormat;
import org.backprop.explorer.chart.ChartColors;
import org.backprop.explorer.chart.curve.CostHistory;
import org.backprop.explorer.chart.curve.CostLineNames;
import org.backprop.explorer.chart.curve.CostPlot;
import org.backprop.explorer.chart.fx.ChartCanvas;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.DataSet;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.testfx.api.FxToolkit;

/**
 * The redrawing of the cost curve: the work of the JavaFX thread, downsampling and smoothing included, at the width of
 * a card and at that of a large chart. A run that is going on asks for this with every snapshot.
 *
 * <p>The measure is the processor time of the JavaFX thread for one drawing, until all is handed over to the painter.
 * As measured on two virtual cores of an AMD EPYC that others used too, OpenJDK 17.0.15, drawn by software into memory
 * (Monocle), p50 and p95 of 300 drawings: 440 pixels wide L alone takes 1.9 and 3.1 ms for 1,000 updates, 1.3 and 1.6
 * for 100,000 and 1.2 and 1.5 for 1,000,000; with its moving mean and the data cost 1.6 and 1.9, 2.2 and 2.8, 7.0 and
 * 8.9. 1400 pixels wide L alone takes 0.8 and 1.1, 1.8 and 2.2, 2.1 and 2.7; with both 1.5 and 1.7, 4.7 and 5.1, 9.8
 * and 11.1.
 */
final class CurveBenchmark {

    private static final int WARM_UP = 300;
    private static final int DRAWINGS = 300;
    private static final double MILLION = 1e6;
    private static final int CARD = 440;
    private static final int LARGE = 1400;
    private static final int HEIGHT = 300;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Scene scene;

    private CurveBenchmark(Scene scene) {
        this.scene = scene;
    }

    /** Prints a table of milliseconds. */
    public static void main(String[] arguments) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        CurveBenchmark benchmark = new CurveBenchmark(Fx.ask(() -> shownOn(stage)));
        for (int width : new int[] {CARD, LARGE}) {
            for (boolean rough : new boolean[] {false, true}) {
                for (int updates : new int[] {1_000, 100_000, 1_000_000}) {
                    benchmark.measure(width, updates, rough);
                }
            }
        }
        System.exit(0); // the toolkit would wait for more
    }

    private static Scene shownOn(Stage stage) {
        Scene scene = new Scene(new Pane(), LARGE, HEIGHT);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return scene;
    }

    private void measure(int width, int updates, boolean rough) {
        CostHistory history = CostHistory.of(trained(updates, rough).snapshot());
        CostPlot plot = new CostPlot(AxisNumberFormat.PLAIN, new CostLineNames("L", "smoothed", "data cost", "future"));
        Fx.run(() -> {
            ChartCanvas canvas = new ChartCanvas(plot.chart());
            canvas.setSize(width, HEIGHT);
            scene.setRoot(new Pane(canvas));
        });
        List<Double> times = new ArrayList<>();
        for (int drawing = -WARM_UP; drawing < DRAWINGS; drawing++) {
            double time = Fx.ask(() -> draw(plot, history, width));
            if (drawing >= 0) {
                times.add(time);
            }
            Fx.awaitFrame(); // so that what was drawn is on its way to the screen before it is drawn again
        }
        System.out.printf(
                "%4d wide %9d updates   %-20s %s%n",
                width, updates, rough ? "smoothed, data cost" : "L", Percentiles.of(times));
    }

    /** The processor time of the JavaFX thread in milliseconds. */
    private double draw(CostPlot plot, CostHistory history, int width) {
        long begin = threads.getCurrentThreadCpuTime();
        plot.show(history, width, ChartColors.PRINT);
        return (threads.getCurrentThreadCpuTime() - begin) / MILLION;
    }

    /** The 2-2-2-2 network; for a noisy curve, two sums trained one sample at a time with a penalty. */
    private static Timeline trained(int updates, boolean rough) {
        Preset preset = Preset.twoTwoTwoTwo();
        Timeline timeline = rough ? sums() : new Timeline(preset.network(), preset.initialState(), List.of());
        timeline.trainingLoop().trainTo(updates, false);
        return timeline;
    }

    private static Timeline sums() {
        Architecture architecture =
                new Architecture(List.of(2, 2), Collections.nCopies(1, Activation.TANH), true, Loss.HALF_SQUARED_ERROR);
        NetworkObjective network = new NetworkObjective(
                architecture, DataSet.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new double[][] {
                    {0, 0.1}, {0.6, -0.4}, {0.5, 0.3}, {0.2, -0.9}
                }));
        TrainingSettings trainingSettings = TrainingSettings.DEFAULT
                .withSampling(new Sampling(new BatchMode.Stochastic(), new SampleOrder.Shuffled(42)))
                .withRegularization(new Regularization(0, 1e-3));
        Parameters start = Parameters.of(0.5, -0.4, 0.3, 0.6, 0.1, 0.2);
        return new Timeline(network, TrainingState.initial(network, start, trainingSettings), List.of());
    }
}
