package org.backprop.explorer.view.neuron;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.derivation.DerivationStep.Kind;
import org.backprop.explorer.view.picture.PulseDotPainter;

/** Draws the pulses of a transition in a single neuron's graph, along one arrow after another. */
final class SingleNeuronPulsePainter {

    /** The arrows whose pulses move at the same time. */
    private static final List<List<NeuronGraphArrow>> STAGES = List.of(
            List.of(NeuronGraphArrow.INPUT_TO_SUM, NeuronGraphArrow.WEIGHT_TO_SUM, NeuronGraphArrow.BIAS_TO_SUM),
            List.of(NeuronGraphArrow.SUM_TO_ACTIVATION),
            List.of(NeuronGraphArrow.ACTIVATION_TO_LOSS),
            List.of(NeuronGraphArrow.LOSS_TO_ACTIVATION),
            List.of(NeuronGraphArrow.ACTIVATION_TO_SUM),
            List.of(NeuronGraphArrow.SUM_TO_WEIGHT, NeuronGraphArrow.SUM_TO_BIAS));

    private final SingleNeuronState state;
    private final Map<NeuronGraphArrow, Line> lines;

    SingleNeuronPulsePainter(SingleNeuronState state, Map<NeuronGraphArrow, Line> lines) {
        this.state = state;
        this.lines = new EnumMap<>(lines);
    }

    /** Draws the pulses at {@code progress}, from 0 to 1. */
    void draw(PulseDotPainter dotPainter, double progress) {
        List<List<NeuronGraphArrow>> stages = STAGES.stream()
                .map(stage -> stage.stream().filter(this::hasPulse).toList())
                .filter(stage -> !stage.isEmpty())
                .toList();
        if (stages.isEmpty() || progress >= 1) {
            return;
        }
        int stage = (int) (progress * stages.size());
        stages.get(stage)
                .forEach(neuronGraphArrow -> draw(neuronGraphArrow, dotPainter, progress * stages.size() - stage));
    }

    private boolean hasPulse(NeuronGraphArrow neuronGraphArrow) {
        return lines.containsKey(neuronGraphArrow)
                && (state.isNew(neuronGraphArrow.kind()) || isFirstProduct(neuronGraphArrow));
    }

    /** Returns whether the arrow shows the product w x, which is computed before z. */
    private boolean isFirstProduct(NeuronGraphArrow neuronGraphArrow) {
        return state.isActive(neuronGraphArrow)
                && neuronGraphArrow.kind() == Kind.SUM
                && state.value(Kind.SUM).isEmpty();
    }

    private void draw(NeuronGraphArrow neuronGraphArrow, PulseDotPainter dotPainter, double progress) {
        Line line = lines.get(neuronGraphArrow);
        double value = state.pulseValue(neuronGraphArrow.kind());
        if (neuronGraphArrow.kind().isBackward()) {
            dotPainter.drawBackward(List.of(line.reversed()), progress, curve -> value);
        } else {
            dotPainter.drawForward(List.of(line), progress, curve -> value);
        }
    }
}
