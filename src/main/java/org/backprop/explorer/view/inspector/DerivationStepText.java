package org.backprop.explorer.view.inspector;

import java.util.List;
import java.util.OptionalDouble;
import org.backprop.explorer.model.derivation.DerivationStep;
import org.backprop.explorer.model.derivation.DerivationStep.Kind;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Operation;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/** Explains in a sentence what a single neuron computes at the moment. */
final class DerivationStepText {

    private final Snapshot snapshot;
    private final SingleNeuronDerivation derivation;
    private final Architecture architecture;

    private DerivationStepText(Snapshot snapshot, SingleNeuronDerivation derivation) {
        this.snapshot = snapshot;
        this.derivation = derivation;
        this.architecture = snapshot.network().architecture();
    }

    static String textOf(Snapshot snapshot, SingleNeuronDerivation derivation) {
        return new DerivationStepText(snapshot, derivation).text();
    }

    private String text() {
        List<DerivationStep> currentSteps = derivation.currentSteps();
        if (currentSteps.isEmpty()) {
            return Texts.text("step.explanation.input");
        }
        return switch (currentSteps.get(currentSteps.size() - 1).kind()) {
            case SUM -> sum();
            case ACTIVATION ->
                Texts.text("step.explanation." + architecture.activation(1).id());
            case LOSS -> Texts.text("step.explanation." + architecture.loss().id());
            case LOSS_DERIVATIVE -> lossDerivative();
            case ACTIVATION_DERIVATIVE -> activationDerivative();
            case ERROR_SIGNAL -> errorSignal();
            case WEIGHT_GRADIENT -> gradient("step.explanation.weight");
            case BIAS_GRADIENT -> gradient("step.explanation.bias");
            case BATCH_WEIGHT_GRADIENT, BATCH_BIAS_GRADIENT -> mean();
            case WEIGHT_UPDATE, BIAS_UPDATE -> update();
        };
    }

    private String sum() {
        boolean isProduct = snapshot.moment()
                .operation()
                .filter(operation -> operation.kind() == Operation.Kind.PRODUCT)
                .isPresent();
        if (isProduct) {
            return Texts.text("step.explanation.carry", format(derivation.weightedInput()));
        }
        return Texts.text(architecture.hasBias() ? "step.explanation.sum" : "step.explanation.sum.unbiased");
    }

    private String lossDerivative() {
        double derivative = derivation.value(Kind.LOSS_DERIVATIVE).orElse(0);
        if (!Double.isFinite(derivative)) {
            return Texts.text("step.explanation.saturated", format(derivation.value(Kind.ACTIVATION)));
        }
        return Texts.text(
                derivative == 0
                        ? "step.explanation.flat"
                        : derivative > 0 ? "step.explanation.downward" : "step.explanation.upward",
                format(OptionalDouble.of(derivative)));
    }

    private String activationDerivative() {
        String key = "step.explanation.derivative." + architecture.activation(1).id();
        return Texts.text(key, format(derivation.value(Kind.ACTIVATION_DERIVATIVE)));
    }

    private String errorSignal() {
        Loss loss = architecture.loss();
        if (loss == Loss.CATEGORICAL_CROSS_ENTROPY) {
            return Texts.text("step.explanation.signal.softmax");
        } else if (loss == Loss.BINARY_CROSS_ENTROPY) {
            boolean isSaturated =
                    !Double.isFinite(derivation.value(Kind.LOSS_DERIVATIVE).orElse(0));
            return Texts.text(
                    isSaturated ? "step.explanation.signal.saturated" : "step.explanation.signal.cross-entropy",
                    format(derivation.errorTimesDerivative()));
        }
        boolean isSigmoid = architecture.activation(1) == Activation.SIGMOID;
        return Texts.text(
                isSigmoid ? "step.explanation.signal.sigmoid" : "step.explanation.signal.any",
                format(derivation.error()));
    }

    /**
     * Returns the text of a gradient step. From the phase {@code gradient} on, it is current only if its derivative is
     * also that of the batch.
     */
    private String gradient(String key) {
        boolean isPhaseOver = snapshot.hasReached(Phase.GRADIENT);
        return Texts.text(isPhaseOver ? "step.explanation.gradient" : key, format(snapshot.h(1, 1)));
    }

    private String mean() {
        return Texts.text(
                "step.explanation.mean",
                Numbers.count(snapshot.context().batch().size()));
    }

    private String update() {
        return Texts.text(
                architecture.hasBias() ? "step.explanation.update" : "step.explanation.update.unbiased",
                format(snapshot.sampleLoss()),
                format(snapshot.sampleLossAfter()));
    }

    private static String format(OptionalDouble value) {
        return value.isPresent() ? Numbers.abbreviated(value.getAsDouble(), Numbers.BRIEF) : Numbers.UNKNOWN;
    }
}
