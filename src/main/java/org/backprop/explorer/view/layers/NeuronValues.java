package org.backprop.explorer.view.layers;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.view.picture.AnimationFrame;

/**
 * The values of a neuron that are known in a frame.
 *
 * @param h its activation
 * @param z its weighted sum, if it has one
 * @param b the text about its bias, if it has one
 * @param delta its δ
 */
record NeuronValues(OptionalDouble h, OptionalDouble z, Optional<ParameterText> b, OptionalDouble delta) {

    /** Returns the values of neuron {@code j} of a column in {@code frame}, its bias taken from {@code parameters}. */
    static NeuronValues of(AnimationFrame frame, int column, int j, double[] parameters) {
        OptionalDouble none = OptionalDouble.empty();
        int k = column - 1;
        if (k == 0) {
            return new NeuronValues(frame.snapshot().h(1, j), none, Optional.empty(), none);
        }
        Optional<ParameterText> bias = Optional.empty();
        if (frame.architecture().hasBias()) {
            int index = frame.snapshot().network().layout().biasIndex(k, j);
            bias = Optional.of(ParameterText.of(frame, index, parameters[index]));
        }
        return new NeuronValues(
                frame.visibleValue(Phase.forward(k), at -> at.h(column, j)),
                frame.visibleValue(Phase.forward(k), at -> at.z(k, j)),
                bias,
                frame.visibleValue(Phase.backward(k), at -> at.delta(k, j)));
    }
}
