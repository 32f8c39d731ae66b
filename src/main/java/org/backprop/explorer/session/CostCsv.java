package org.backprop.explorer.session;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.backprop.explorer.model.timeline.cost.CostCurve;

/** Writes cost curves as CSV with the columns {@code update,loss}, a row for every update from 0 on. */
public final class CostCsv {

    private CostCsv() {}

    /**
     * Writes the costs after 0 to {@code lastUpdate} updates; a file at {@code target} is replaced atomically.
     *
     * @throws FileException if that fails; the message gives the reason in one line
     */
    public static void write(Path target, CostCurve curve, long lastUpdate) throws FileException {
        AtomicFile.write(target, out -> write(out, curve, lastUpdate));
    }

    private static void write(OutputStream out, CostCurve curve, long lastUpdate) throws IOException {
        out.write("update,loss\n".getBytes(StandardCharsets.US_ASCII));
        for (int update = 0; update <= lastUpdate && update < curve.size(); update++) {
            out.write((update + "," + curve.get(update) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
