package org.backprop.explorer.view.network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.derivation.DerivationStep.Kind;

/** What travels in one movement through a single neuron's graph: along one arrow after another. */
final class SingleTravel {

    /** What goes at the same time. */
    private static final List<List<Arrow>> STAGES = List.of(
            List.of(Arrow.CARRY, Arrow.WEIGH, Arrow.SHIFT),
            List.of(Arrow.ACTIVATE),
            List.of(Arrow.COMPARE),
            List.of(Arrow.LOSS_SLOPE),
            List.of(Arrow.ACTIVATION_SLOPE),
            List.of(Arrow.TO_WEIGHT, Arrow.TO_BIAS));

    private final SingleState state;
    private final Map<Arrow, Line> lines;

    SingleTravel(SingleState state, Map<Arrow, Line> lines) {
        this.state = state;
        this.lines = new EnumMap<>(lines);
    }

    /** Draws what is on its way when the movement has come so far, from 0 to 1. */
    void draw(PulseLayer pulses, double progress) {
        List<List<Arrow>> stages = STAGES.stream()
                .map(stage -> stage.stream().filter(this::isTravelled).toList())
                .filter(stage -> !stage.isEmpty())
                .toList();
        if (stages.isEmpty() || progress >= 1) {
            return;
        }
        int stage = (int) (progress * stages.size());
        stages.get(stage).forEach(arrow -> draw(arrow, pulses, progress * stages.size() - stage));
    }

    private boolean isTravelled(Arrow arrow) {
        return lines.containsKey(arrow) && (state.isNew(arrow.kind()) || isFirstProduct(arrow));
    }

    /** w x is on its way before z has come about. */
    private boolean isFirstProduct(Arrow arrow) {
        return state.isAtWork(arrow)
                && arrow.kind() == Kind.SUM
                && state.value(Kind.SUM).isEmpty();
    }

    private void draw(Arrow arrow, PulseLayer pulses, double progress) {
        Line line = lines.get(arrow);
        double carried = state.carried(arrow.kind());
        if (arrow.kind().isBackward()) {
            pulses.backward(List.of(line.reversed()), progress, track -> carried);
        } else {
            pulses.forward(List.of(line), progress, track -> carried);
        }
    }
}
