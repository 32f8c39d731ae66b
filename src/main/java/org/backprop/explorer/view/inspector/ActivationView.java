package org.backprop.explorer.view.inspector;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.chart.Chart;
import org.backprop.explorer.chart.function.ActivationPlot;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.NeuronState;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.chart.ChartAppearance;
import org.backprop.explorer.view.chart.ChartPane;

/** Displays f and f′ of one neuron with its z marked, and a warning if the neuron is saturated or dead. */
public final class ActivationView extends VBox {

    private static final double HEIGHT = 112;
    private static final double MIN_HEIGHT = 62;

    private final Appearance appearance;
    private final TaskExecutor taskExecutor;
    private final Label title = new Label();
    private final Label value = new Label();
    private final Label derivative = new Label();
    private final Label warning = new Label();
    private final ChartPane chartPane = new ChartPane(this::paint);
    private ActivationPlot plot;
    private Activation activation;
    private double z;

    /**
     * Creates an empty plot.
     *
     * @param taskExecutor loads the chart library when there is something to plot
     */
    public ActivationView(Appearance appearance, TaskExecutor taskExecutor) {
        this.appearance = appearance;
        this.taskExecutor = taskExecutor;
        setId("function-plot");
        getStyleClass().add("function-plot");
        title.getStyleClass().add("section-title");
        title.setId("function-title");
        value.getStyleClass().addAll("path-value", "function-value");
        value.setId("function-value");
        derivative.getStyleClass().addAll("path-value", "function-derivative");
        derivative.setId("function-derivative");
        warning.getStyleClass().add("warning");
        warning.setId("function-warning");
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        chartPane.setPrefHeight(HEIGHT);
        chartPane.setMinHeight(MIN_HEIGHT);
        chartPane.setMaxHeight(HEIGHT);
        VBox.setVgrow(chartPane, Priority.ALWAYS);
        FlowPane legend = new FlowPane(value, derivative);
        legend.getStyleClass().add("function-key");
        getChildren().setAll(title, legend, chartPane, warning);
        appearance.palette().addListener((observable, oldValue, newValue) -> chartPane.requestRedraw());
    }

    /** Returns whether the neuron has an activation of its own, unlike in softmax, and its z has been computed. */
    public static boolean isAvailable(Snapshot snapshot, Element.WeightedSum neuron) {
        int k = neuron.layer();
        return k >= 1
                && k <= snapshot.network().architecture().layerCount()
                && snapshot.network().architecture().activation(k) != Activation.SOFTMAX
                && snapshot.z(k, neuron.neuron()).isPresent();
    }

    /** Displays the activation of {@code neuron}. */
    public void show(Snapshot snapshot, Element.WeightedSum neuron) {
        if (activation == null) {
            chartPane.load(taskExecutor, this::createChart);
        }
        int k = neuron.layer();
        activation = snapshot.network().architecture().activation(k);
        z = snapshot.z(k, neuron.neuron()).orElseThrow();
        double h = snapshot.trace().h(k + 1, neuron.neuron());
        double activationDerivative = snapshot.trace().activationDerivative(k, neuron.neuron());
        boolean isSingleNeuron =
                SingleNeuronDerivation.isApplicableTo(snapshot.network().architecture());
        title.setText(Texts.text(
                isSingleNeuron ? "function.title.single" : "function.title", activation.id(), k, neuron.neuron()));
        value.setText(Texts.text("function.value", Numbers.significant(h, Numbers.BRIEF)));
        derivative.setText(Texts.text("function.derivative", Numbers.significant(activationDerivative, Numbers.BRIEF)));
        warn(snapshot.neuronState(k, neuron.neuron()).orElseThrow());
        setAccessibleText(Texts.text(
                "function.accessible",
                activation.id(),
                Numbers.exact(OptionalDouble.of(z)),
                Numbers.exact(h),
                Numbers.exact(activationDerivative)));
        chartPane.requestRedraw();
    }

    private void warn(NeuronState neuronState) {
        boolean impaired = neuronState != NeuronState.ACTIVE;
        warning.setVisible(impaired);
        warning.setManaged(impaired);
        if (impaired) {
            warning.setText(Texts.text("neuron-state." + neuronState.name().toLowerCase(Locale.ROOT) + ".words"));
        }
    }

    private Chart createChart() {
        plot = new ActivationPlot(ChartAppearance.NUMBER_FORMAT);
        return plot.chart();
    }

    private boolean paint() {
        plot.show(activation, z, ChartAppearance.colors(appearance.palette().get()));
        return true;
    }
}
