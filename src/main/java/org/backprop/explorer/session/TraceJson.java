package org.backprop.explorer.session;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntFunction;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.Trace;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.session.format.ParameterConversion;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes the values of the forward and the backward pass as JSON: one entry of {@code samples} for each sample. */
public final class TraceJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // incomplete output must not look complete
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final NetworkObjective network;
    private final ParameterConversion conversion;
    private final JsonGenerator out;

    private TraceJson(NetworkObjective network, JsonGenerator out) {
        this.network = network;
        this.conversion = new ParameterConversion(network);
        this.out = out;
    }

    /**
     * Writes the passes of the samples {@code from} to {@code to - 1}, counted from 0, at {@code parameters}.
     *
     * @throws IOException if {@code target} cannot be written
     * @throws InvalidValueException if a gradient is not finite, which JSON cannot express
     */
    public static void write(NetworkObjective network, Parameters parameters, int from, int to, OutputStream target)
            throws IOException {
        for (int sample = from; sample < to; sample++) { // before anything is written
            requireFinite(network, network.trace(parameters, sample), sample);
        }
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), target)) {
            TraceJson json = new TraceJson(network, out);
            out.writeStartObject();
            out.writeArrayPropertyStart("samples");
            for (int sample = from; sample < to; sample++) {
                json.writeSample(network.trace(parameters, sample));
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void requireFinite(NetworkObjective network, Trace trace, int sample) {
        for (int p = 0; p < network.dimension(); p++) {
            InvalidValueException.require(
                    Double.isFinite(trace.gradient(p)), "trace.not-finite", sample + 1, network.parameterName(p));
        }
    }

    private void writeSample(Trace trace) {
        double[] gradient = new double[network.dimension()];
        for (int p = 0; p < gradient.length; p++) {
            gradient[p] = trace.gradient(p);
        }
        out.writeStartObject();
        writeArray("input", trace.inputs());
        writeArray("target", trace.targets());
        writeLayers("z", trace::z);
        writeLayers("h", trace::layerActivations);
        writeLayers("delta", trace::delta);
        writeGradients(Parameters.of(gradient));
        out.writeNumberProperty("loss", trace.loss());
        out.writeEndObject();
    }

    private void writeGradients(Parameters gradient) {
        out.writeArrayPropertyStart("weightGradients");
        for (double[][] layer : conversion.weights(gradient)) {
            out.writeStartArray();
            for (double[] row : layer) {
                out.writeArray(row, 0, row.length);
            }
            out.writeEndArray();
        }
        out.writeEndArray();
        double[][] biases = conversion.biases(gradient);
        if (biases != null) {
            writeLayers("biasGradients", k -> biases[k - 1]);
        }
    }

    private void writeLayers(String name, IntFunction<double[]> layer) {
        out.writeArrayPropertyStart(name);
        for (int k = 1; k <= network.layerCount(); k++) {
            writeArray(layer.apply(k));
        }
        out.writeEndArray();
    }

    private void writeArray(String name, double[] values) {
        out.writeName(name);
        writeArray(values);
    }

    private void writeArray(double[] values) {
        out.writeArray(values, 0, values.length);
    }
}
