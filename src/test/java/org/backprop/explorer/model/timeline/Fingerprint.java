package org.backprop.explorer.model.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.training.Cost;

/** Every bit of what there is to see at one moment, for comparing two visits. */
record Fingerprint(Setup setup, List<Long> bits) {

    static Fingerprint of(Snapshot snapshot) {
        Values values = snapshot.values();
        Trace trace = values.trace().orElseThrow();
        List<Long> bits = new ArrayList<>();
        add(bits, values.before().parameters().toArray());
        add(bits, values.now().parameters().toArray());
        add(bits, values.batchGradient().toArray());
        add(bits, costs(values.before().cost()));
        add(bits, costs(values.now().cost()));
        add(bits, trace.inputs());
        add(bits, trace.targets());
        for (int k = 1; k <= trace.layers(); k++) {
            add(bits, trace.z(k));
            add(bits, trace.h(k));
            add(bits, trace.delta(k));
        }
        add(bits, trace.loss());
        addShown(bits, snapshot);
        return new Fingerprint(snapshot.setup(), bits);
    }

    /** What has come about at the moment; a place that is empty has the bits of NaN. */
    private static void addShown(List<Long> bits, Snapshot snapshot) {
        Architecture net = snapshot.network().architecture();
        for (int k = 1; k <= net.layers(); k++) {
            for (int j = 1; j <= net.size(k + 1); j++) {
                add(bits, shown(snapshot.z(k, j)), shown(snapshot.h(k + 1, j)), shown(snapshot.delta(k, j)));
            }
        }
        for (int p = 0; p < snapshot.parameters().size(); p++) {
            add(bits, shown(snapshot.gradient(p)));
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
