package org.backprop.explorer.view.network;

import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.layers.LayeredPicture;
import org.backprop.explorer.view.neuron.SingleNeuronPicture;
import org.backprop.explorer.view.picture.NetworkPicture;

/** Creates the kind of picture that fits a network's architecture. */
final class NetworkPictureFactory {

    private NetworkPictureFactory() {}

    /** Creates a picture without a size: of a single neuron as a graph, of any other network in layers. */
    static NetworkPicture create(Snapshot snapshot, Selection selection) {
        return SingleNeuronDerivation.isApplicableTo(snapshot.network().architecture())
                ? new SingleNeuronPicture(snapshot, selection)
                : new LayeredPicture(snapshot, selection);
    }
}
