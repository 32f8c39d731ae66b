package org.backprop.explorer.view.network;

import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.layers.LayeredPicture;
import org.backprop.explorer.view.layers.NetworkGeometry;
import org.backprop.explorer.view.neuron.SingleNeuronGeometry;
import org.backprop.explorer.view.neuron.SingleNeuronPicture;
import org.backprop.explorer.view.picture.AnimationFrame;
import org.backprop.explorer.view.picture.NetworkPicture;

/** Creates the kind of picture that fits a network's architecture. */
final class NetworkPictureFactory {

    private NetworkPictureFactory() {}

    /** Creates a picture of this size: of a single neuron as a graph, of any other network in layers. */
    static NetworkPicture create(AnimationFrame animationFrame, double width, double height, Selection selection) {
        return SingleNeuronDerivation.isApplicableTo(animationFrame.architecture())
                ? new SingleNeuronPicture(new SingleNeuronGeometry(width, height), animationFrame.snapshot(), selection)
                : new LayeredPicture(
                        new NetworkGeometry(animationFrame.architecture(), width, height),
                        animationFrame.snapshot(),
                        selection);
    }
}
