package org.backprop.explorer.view.inspector;

import java.util.List;
import java.util.OptionalDouble;
import org.backprop.explorer.model.derivation.NeuronStep;
import org.backprop.explorer.model.derivation.NeuronStep.Kind;
import org.backprop.explorer.model.derivation.NeuronSteps;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.timeline.Operation;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;

/** Explains in a sentence what a single neuron computes at the moment. */
final class StepWords {

    private static final int DIGITS = 4;

    private final Snapshot snapshot;
    private final NeuronSteps steps;
    private final Architecture architecture;

    private StepWords(Snapshot snapshot, NeuronSteps steps) {
        this.snapshot = snapshot;
        this.steps = steps;
        this.architecture = snapshot.network().architecture();
    }

    static String on(Snapshot snapshot, NeuronSteps steps) {
        return new StepWords(snapshot, steps).words();
    }

    private String words() {
        List<NeuronStep> present = steps.present();
        if (present.isEmpty()) {
            return Texts.text("step.words.input");
        }
        return switch (present.get(present.size() - 1).kind()) {
            case SUM -> sum();
            case ACTIVATION ->
                Texts.text("step.words." + architecture.activation(1).id());
            case LOSS -> Texts.text("step.words." + architecture.loss().id());
            case LOSS_SLOPE -> lossSlope();
            case ACTIVATION_SLOPE -> activationSlope();
            case ERROR_SIGNAL -> errorSignal();
            case WEIGHT_GRADIENT -> ofGradient("step.words.weight");
            case BIAS_GRADIENT -> ofGradient("step.words.bias");
            case WEIGHT_MEAN, BIAS_MEAN -> mean();
            case WEIGHT_UPDATE, BIAS_UPDATE -> update();
        };
    }

    private String sum() {
        boolean carrying = snapshot.moment()
                .operation()
                .filter(under -> under.kind() == Operation.Kind.PRODUCT)
                .isPresent();
        if (carrying) {
            return Texts.text("step.words.carry", brief(steps.carried()));
        }
        return Texts.text(architecture.hasBias() ? "step.words.sum" : "step.words.sum.unbiased");
    }

    private String lossSlope() {
        double slope = steps.value(Kind.LOSS_SLOPE).orElse(0);
        if (!Double.isFinite(slope)) {
            return Texts.text("step.words.saturated", brief(steps.value(Kind.ACTIVATION)));
        }
        return Texts.text(
                slope == 0 ? "step.words.flat" : slope > 0 ? "step.words.downward" : "step.words.upward",
                brief(OptionalDouble.of(slope)));
    }

    private String activationSlope() {
        String key = "step.words.slope." + architecture.activation(1).id();
        return Texts.text(key, brief(steps.value(Kind.ACTIVATION_SLOPE)));
    }

    private String errorSignal() {
        Loss loss = architecture.loss();
        if (loss == Loss.CATEGORICAL_CROSS_ENTROPY) {
            return Texts.text("step.words.signal.softmax");
        } else if (loss == Loss.BINARY_CROSS_ENTROPY) {
            boolean saturated = !Double.isFinite(steps.value(Kind.LOSS_SLOPE).orElse(0));
            return Texts.text(
                    saturated ? "step.words.signal.saturated" : "step.words.signal.cross-entropy",
                    brief(steps.errorTimesSlope()));
        }
        boolean sigmoid = architecture.activation(1) == Activation.SIGMOID;
        return Texts.text(sigmoid ? "step.words.signal.sigmoid" : "step.words.signal.any", brief(steps.error()));
    }

    /** From the phase {@code gradient} on, this step is current only if its derivative is also that of the batch. */
    private String ofGradient(String key) {
        boolean isPhaseOver = snapshot.hasReached(Phase.GRADIENT);
        return Texts.text(isPhaseOver ? "step.words.gradient" : key, brief(snapshot.h(1, 1)));
    }

    private String mean() {
        return Texts.text("step.words.mean", snapshot.context().batch().size());
    }

    private String update() {
        return Texts.text(
                architecture.hasBias() ? "step.words.update" : "step.words.update.unbiased",
                brief(snapshot.sampleLoss()),
                brief(OptionalDouble.of(snapshot.sampleLossAfter())));
    }

    private static String brief(OptionalDouble value) {
        return value.isPresent() ? Numbers.brief(value.getAsDouble(), DIGITS) : Numbers.UNKNOWN;
    }
}
