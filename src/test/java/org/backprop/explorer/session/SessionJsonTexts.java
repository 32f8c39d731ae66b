package org.backprop.explorer.session;

import java.nio.charset.StandardCharsets;
import org.backprop.explorer.session.format.SessionException;

/** Session texts for tests. */
final class SessionJsonTexts {

    /** One neuron with one input and no bias, h = w x, so that L = ½ (w x − y)² and its gradient are plain to see. */
    static final String LINE = """
            {"format": "backprop-session", "version": 1,
             "network": {"sizes": [1, 1], "activations": ["identity"], "bias": false, "loss": "half-squared-error"},
             "data": {"inputs": [[1]], "targets": [[0]]},
             "initial": {"weights": [[[8]]]}
            """;

    private SessionJsonTexts() {}

    /** {@link #LINE} with further members. */
    static Session line(String members) throws SessionException {
        return read(LINE + (members.isEmpty() ? "" : ", ") + members + "}");
    }

    static Session read(String text) throws SessionException {
        return SessionReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
