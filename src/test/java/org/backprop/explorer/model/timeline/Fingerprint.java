package org.backprop.explorer.model.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.training.Cost;

/** All bits of a snapshot, for the comparison of two visits of a moment. */
record Fingerprint(List<Object> context, List<Long> bits) {

    static Fingerprint of(Snapshot snapshot) {
        UpdateValues updateValues = snapshot.updateValues();
        Trace trace = snapshot.trace();
        List<Long> bits = new ArrayList<>();
        add(bits, updateValues.before().parameters().toArray());
        add(bits, updateValues.now().parameters().toArray());
        add(bits, updateValues.batchGradient().toArray());
        add(bits, costs(updateValues.before().cost()));
        add(bits, costs(updateValues.now().cost()));
        add(bits, trace.inputs());
        add(bits, trace.targets());
        for (int k = 1; k <= trace.layerCount(); k++) {
            add(bits, trace.z(k));
            add(bits, trace.layerActivations(k));
            add(bits, trace.delta(k));
        }
        add(bits, trace.loss());
        addShown(bits, snapshot);
        add(bits, snapshot.context().nextUpdate().parameters().toArray());
        return new Fingerprint(context(snapshot.context()), bits);
    }

    private static List<Object> context(UpdateContext updateContext) {
        return List.of(
                updateContext.objective(),
                updateContext.settings(),
                updateContext.batch(),
                updateContext.currentState());
    }

    /** The values known at the moment; an unknown one has the bits of NaN. */
    private static void addShown(List<Long> bits, Snapshot snapshot) {
        Architecture net = snapshot.network().architecture();
        for (int k = 1; k <= net.layerCount(); k++) {
            for (int j = 1; j <= net.size(k + 1); j++) {
                add(bits, shown(snapshot.z(k, j)), shown(snapshot.h(k + 1, j)), shown(snapshot.delta(k, j)));
            }
        }
        for (int p = 0; p < snapshot.parameters().size(); p++) {
            add(bits, shown(snapshot.displayedGradient(p)));
        }
        add(bits, shown(snapshot.sampleLoss()));
    }

    private static double shown(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    private static double[] costs(Cost cost) {
        return new double[] {cost.data(), cost.penalty(), cost.total()};
    }

    private static void add(List<Long> bits, double... values) {
        DoubleStream.of(values).mapToObj(Double::doubleToRawLongBits).forEach(bits::add);
    }
}
