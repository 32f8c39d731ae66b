package org.backprop.explorer.view.chart;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.backprop.explorer.chart.FunctionCurves;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Health;
import org.backprop.explorer.model.network.Vitality;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;

/** Displays f and f′ of one neuron with its z marked, and a warning if the neuron is saturated or dead. */
public final class FunctionPlot extends VBox {

    private static final double HEIGHT = 112;
    private static final int DIGITS = 4;

    private final Look look;
    private final Label title = new Label();
    private final Label value = new Label();
    private final Label slope = new Label();
    private final Label warning = new Label();
    private final ChartPane frame = new ChartPane(this::paint);
    private FunctionCurves curves;
    private Activation function;
    private double at;

    /** Creates an empty plot. */
    public FunctionPlot(Look look) {
        this.look = look;
        setId("function-plot");
        getStyleClass().add("function-plot");
        title.getStyleClass().add("section-title");
        title.setId("function-title");
        value.getStyleClass().addAll("path-value", "function-value");
        value.setId("function-value");
        slope.getStyleClass().addAll("path-value", "function-slope");
        slope.setId("function-slope");
        warning.getStyleClass().add("warning");
        warning.setId("function-warning");
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        frame.setPrefHeight(HEIGHT);
        frame.setMinHeight(HEIGHT);
        FlowPane key = new FlowPane(value, slope);
        key.getStyleClass().add("function-key");
        getChildren().setAll(title, key, frame, warning);
        look.palette().addListener((property, was, is) -> draw());
    }

    /** Returns whether the neuron has an activation of its own, unlike in softmax, and its z has been computed. */
    public static boolean explains(Snapshot snapshot, Element.WeightedSum neuron) {
        int k = neuron.layer();
        return k >= 1
                && k <= snapshot.network().architecture().layers()
                && snapshot.network().architecture().activation(k) != Activation.SOFTMAX
                && snapshot.z(k, neuron.neuron()).isPresent();
    }

    /** Displays the activation of {@code neuron}. */
    public void show(Snapshot snapshot, Element.WeightedSum neuron) {
        int k = neuron.layer();
        function = snapshot.network().architecture().activation(k);
        at = snapshot.z(k, neuron.neuron()).orElseThrow();
        double h = function.value(at);
        title.setText(Texts.text("function.title", function.id(), k, neuron.neuron()));
        value.setText(Texts.text("function.value", Numbers.significant(h, DIGITS)));
        slope.setText(Texts.text("function.slope", Numbers.significant(function.derivative(at, h), DIGITS)));
        warn(health(snapshot).of(k, neuron.neuron()));
        setAccessibleText(Texts.text(
                "function.accessible",
                function.id(),
                Numbers.exact(OptionalDouble.of(at)),
                Numbers.exact(h),
                Numbers.exact(function.derivative(at, h))));
        draw();
    }

    private static Health health(Snapshot snapshot) {
        return new Health(
                snapshot.network(),
                snapshot.values().before().parameters(),
                snapshot.values().trace().orElseThrow());
    }

    private void warn(Vitality vitality) {
        boolean wanting = vitality != Vitality.LEARNS;
        warning.setVisible(wanting);
        warning.setManaged(wanting);
        if (wanting) {
            warning.setText(Texts.text("vitality." + vitality.name().toLowerCase(Locale.ROOT) + ".words"));
        }
    }

    private void draw() {
        if (curves == null && function != null) {
            curves = new FunctionCurves(ChartColours.NUMBERS);
            frame.install(curves.chart());
        }
        frame.request();
    }

    private boolean paint() {
        curves.show(function, at, ChartColours.of(look.palette().get()));
        return true;
    }
}
